//! Slots: the keys of a case, sealed to those who may open it.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{slot, staff};
use super::{CaseId, Granted, StaffId, StoreError};

/// Stores a slot for a handler, or for the reporter if `staff` is `None`. [`StoreError::Taken`] if there is one.
pub fn insert(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    staff: Option<StaffId>,
    sealed: &[u8],
) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(slot::table)
        .values((slot::case_id.eq(case.id()), slot::staff_id.eq(staff), slot::sealed.eq(sealed)))
        .execute(c))?;
    Ok(())
}

/// The reporter's slot of the newest epoch.
pub fn for_reporter(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<Vec<u8>>, StoreError> {
    let query = slot::table
        .filter(slot::case_id.eq(case.id()))
        .filter(slot::staff_id.is_null())
        .order(slot::epoch.desc())
        .select(slot::sealed);
    Ok(each!(db, |c| query.first(c).optional())?)
}

/// Deletes the reporter's slots of all epochs.
pub fn delete_for_reporter(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let slots = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::staff_id.is_null());
    each!(db, |c| diesel::delete(slots).execute(c))?;
    Ok(())
}

/// A handler's slot of the newest epoch.
pub fn for_handler(db: &mut ReadDb, case: Granted<CaseId>, staff: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    let query = slot::table
        .filter(slot::case_id.eq(case.id()))
        .filter(slot::staff_id.eq(staff))
        .order(slot::epoch.desc())
        .select(slot::sealed);
    Ok(each!(db, |c| query.first(c).optional())?)
}

/// The ids of those who hold a slot of this case.
pub fn holder_ids(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<StaffId>, StoreError> {
    let query = slot::table.filter(slot::case_id.eq(case.id())).select(slot::staff_id.assume_not_null());
    Ok(each!(db, |c| query.filter(slot::staff_id.is_not_null()).load(c))?)
}

/// The names of those who hold a slot of this case, in order.
pub fn holder_names(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<String>, StoreError> {
    let query = slot::table
        .inner_join(staff::table.on(slot::staff_id.eq(staff::id.nullable())))
        .filter(slot::case_id.eq(case.id()))
        .order(staff::name)
        .select(staff::name)
        .distinct();
    Ok(each!(db, |c| query.load(c))?)
}
