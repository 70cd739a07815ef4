//! Who is biased in a case, and has lost their slot of it.

use diesel::prelude::*;

use super::assignment::{self, Assigned};
use super::db::{ReadDb, WriteDb, each};
use super::schema::{recusal, seen, slot, staff};
use super::{CaseId, Granted, StaffId, StoreError, case, closed_count};
use crate::access::Right;
use crate::casework::CaseState;

/// Takes the slots of a case from somebody, and with them the case from their list. They are responsible for it no longer.
/// What only they could open, nobody can open any more: [`others`] has to be asked before.
pub fn declare(db: &mut WriteDb, case: Granted<CaseId>, staff: StaffId) -> Result<(), StoreError> {
    let row = (recusal::case_id.eq(case.id()), recusal::staff_id.eq(staff));
    each!(db, |c| diesel::insert_into(recusal::table).values(row).on_conflict_do_nothing().execute(c))?;
    if assignment::id_of(db, case)? == Some(staff) {
        let ended = assignment::assign(db, case, (Some(staff), None), None)?;
        debug_assert_eq!(ended, Assigned::Done);
    }
    let own = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::holder.eq(staff));
    let taken = each!(db, |c| diesel::delete(own).execute(c))?;
    if taken > 0 && case::state(db, case)? == CaseState::Closed {
        closed_count::add(db, staff, -1)?;
    }
    each!(db, |c| diesel::delete(seen::table.find((case.id(), staff))).execute(c))?;
    Ok(())
}

/// The names of those who are biased in a case, in order.
pub fn names(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<(StaffId, String)>, StoreError> {
    let query = recusal::table
        .inner_join(staff::table.on(staff::id.eq(recusal::staff_id)))
        .filter(recusal::case_id.eq(case.id()))
        .order((staff::name, staff::id))
        .select((staff::id, staff::name));
    Ok(each!(db, |c| query.load(c))?)
}

/// Those who hold a slot of a case beside somebody, are let in, and may write to cases: by their names.
pub fn others(db: &mut ReadDb, case: Granted<CaseId>, staff: StaffId) -> Result<Vec<super::staff::Staff>, StoreError> {
    let mut able = Vec::new();
    for holder in super::slot::holder_ids(db, case)? {
        let account = super::staff::by_id(db, holder)?;
        able.extend(account.filter(|account| {
            let works = !account.disabled && account.recipient.is_some();
            account.id != staff && works && account.roles.allow(Right::WriteToCase)
        }));
    }
    able.sort_by(|one, other| (&one.name, one.id).cmp(&(&other.name, other.id)));
    Ok(able)
}
