//! What the list shows of a case that only its readers may know: sealed, of one size, and a copy of what the case says.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{case_card, slot};
use super::{CaseId, Granted, StaffId, StoreError};

/// A card, and the slot of whoever wants to open it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    pub sealed: Vec<u8>,
    pub slot: Vec<u8>,
}

/// Puts a card in the place of the one that there may be.
pub fn put(db: &mut WriteDb, case: Granted<CaseId>, sealed: &[u8]) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(case_card::table)
        .values((case_card::case_id.eq(case.id()), case_card::sealed.eq(sealed)))
        .on_conflict(case_card::case_id)
        .do_update()
        .set(case_card::sealed.eq(sealed))
        .execute(c))?;
    Ok(())
}

/// The card of a case; `None` if nobody has made one.
pub fn of_case(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(each!(db, |c| case_card::table.find(case.id()).select(case_card::sealed).get_result(c).optional())?)
}

/// The cards of these cases, as far as there are any and this member of staff holds a slot.
pub(super) fn of_cases(
    db: &mut ReadDb,
    staff: StaffId,
    cases: &[CaseId],
) -> Result<BTreeMap<CaseId, Card>, StoreError> {
    let query = case_card::table
        .inner_join(slot::table.on(slot::case_id.eq(case_card::case_id)))
        .filter(case_card::case_id.eq_any(cases))
        .filter(slot::holder.eq(staff))
        .order((case_card::case_id, slot::epoch))
        .select((case_card::case_id, case_card::sealed, slot::sealed));
    let found: Vec<(CaseId, Vec<u8>, Vec<u8>)> = each!(db, |c| query.load(c))?;
    // Of several slots the newest stays.
    Ok(found.into_iter().map(|(case, sealed, slot)| (case, Card { sealed, slot })).collect())
}
