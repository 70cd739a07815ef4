//! Holds: what keeps a case beyond its time. A kind and a day; the reason is sealed in the case's file.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::db::{ReadDb, WriteDb, each};
use super::schema::{case_hold, staff};
use super::text_enum::AsText;
use super::{CaseId, Granted, StaffId, StoreError, placing};
use crate::casework::retention::HoldKind;

/// A hold that somebody set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LegalHold {
    /// Its last day.
    pub until: Date,
    /// The name of whoever set it.
    pub owner: String,
}

/// Sets a hold until this day, in the place of the one that there may be.
pub fn set(db: &mut WriteDb, case: Granted<CaseId>, until: Date, owner: StaffId) -> Result<(), StoreError> {
    let values = (case_hold::held_until.eq(until), case_hold::staff_id.eq(owner));
    let key = (case_hold::case_id.eq(case.id()), case_hold::kind.eq(AsText(HoldKind::LegalHold)));
    each!(db, |c| diesel::insert_into(case_hold::table)
        .values((key, values))
        .on_conflict((case_hold::case_id, case_hold::kind))
        .do_update()
        .set(values)
        .execute(c))?;
    placing::refresh(db, case)
}

/// Keeps a case as long as one about retaliation is open; `false` if it is kept for that already.
pub fn set_retaliation(db: &mut WriteDb, case: Granted<CaseId>) -> Result<bool, StoreError> {
    let row = (case_hold::case_id.eq(case.id()), case_hold::kind.eq(AsText(HoldKind::Retaliation)));
    let is_set =
        each!(db, |c| diesel::insert_into(case_hold::table).values(row).on_conflict_do_nothing().execute(c))? > 0;
    placing::refresh(db, case)?;
    Ok(is_set)
}

/// Ends a hold; `false` if there was none.
pub fn end(db: &mut WriteDb, case: Granted<CaseId>, kind: HoldKind) -> Result<bool, StoreError> {
    let row = case_hold::table.find((case.id(), AsText(kind)));
    let was_set = each!(db, |c| diesel::delete(row).execute(c))? > 0;
    placing::refresh(db, case)?;
    Ok(was_set)
}

/// Whether a case about retaliation keeps this one.
pub fn is_in_retaliation(db: &mut ReadDb, case: Granted<CaseId>) -> Result<bool, StoreError> {
    let kind: AsText<HoldKind> = AsText(HoldKind::LegalHold);
    let others = case_hold::table.filter(case_hold::case_id.eq(case.id())).filter(case_hold::kind.ne(kind));
    Ok(each!(db, |c| diesel::select(diesel::dsl::exists(others)).get_result(c))?)
}

/// The hold that somebody set, also if it is over.
pub fn of_case(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<LegalHold>, StoreError> {
    let query = case_hold::table
        .inner_join(staff::table.on(case_hold::staff_id.eq(staff::id.nullable())))
        .filter(case_hold::case_id.eq(case.id()))
        .filter(case_hold::kind.eq(AsText(HoldKind::LegalHold)))
        .select((case_hold::held_until, staff::name));
    let found: Option<(OptionalDay, String)> = each!(db, |c| query.get_result(c).optional())?;
    Ok(found.and_then(|(until, owner)| Option::from(until).map(|until| LegalHold { until, owner })))
}
