//! Slots: the keys of a case, sealed to those who may open it.

use diesel::prelude::*;

use super::db::{Db, each};
use super::schema::{case_file, slot, staff};
use super::{CaseId, StaffId, StoreError};
use crate::casework::CaseState;

/// Stores a slot for a handler, or for the reporter if `staff` is `None`. [`StoreError::Taken`] if there is one.
pub fn insert(db: &mut Db, case: CaseId, staff: Option<StaffId>, sealed: &[u8]) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(slot::table)
        .values((slot::case_id.eq(case), slot::staff_id.eq(staff), slot::sealed.eq(sealed)))
        .execute(c))?;
    Ok(())
}

/// The reporter's slot of the newest epoch.
pub fn reporter_of(db: &mut Db, case: CaseId) -> Result<Option<Vec<u8>>, StoreError> {
    let query = slot::table
        .filter(slot::case_id.eq(case))
        .filter(slot::staff_id.is_null())
        .order(slot::epoch.desc())
        .select(slot::sealed);
    Ok(query.first(db).optional()?)
}

/// Deletes the reporter's slots of all epochs.
pub fn delete_reporters(db: &mut Db, case: CaseId) -> Result<(), StoreError> {
    diesel::delete(slot::table.filter(slot::case_id.eq(case)).filter(slot::staff_id.is_null())).execute(db)?;
    Ok(())
}

/// A handler's slot of the newest epoch.
pub fn of(db: &mut Db, case: CaseId, staff: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    let query = slot::table
        .filter(slot::case_id.eq(case))
        .filter(slot::staff_id.eq(staff))
        .order(slot::epoch.desc())
        .select(slot::sealed);
    Ok(query.first(db).optional()?)
}

/// The ids of those who hold a slot of this case.
pub fn holder_ids(db: &mut Db, case: CaseId) -> Result<Vec<StaffId>, StoreError> {
    let query = slot::table.filter(slot::case_id.eq(case)).select(slot::staff_id.assume_not_null());
    Ok(query.filter(slot::staff_id.is_not_null()).load(db)?)
}

/// The names of those who hold a slot of this case, in order.
pub fn holders(db: &mut Db, case: CaseId) -> Result<Vec<String>, StoreError> {
    let query = slot::table
        .inner_join(staff::table.on(slot::staff_id.eq(staff::id.nullable())))
        .filter(slot::case_id.eq(case))
        .order(staff::name)
        .select(staff::name)
        .distinct();
    Ok(query.load(db)?)
}

/// How many open cases this handler can read and nobody else whose account is not barred.
pub fn open_cases_of_only(db: &mut Db, staff: StaffId) -> Result<i64, StoreError> {
    let own = slot::table.filter(slot::staff_id.eq(staff)).select(slot::case_id);
    let let_in = staff::table.filter(staff::id.ne(staff)).filter(staff::disabled.eq(false));
    let others = slot::table.filter(slot::staff_id.eq_any(let_in.select(staff::id.nullable()))).select(slot::case_id);
    let query = case_file::table
        .filter(case_file::state.ne(CaseState::Closed.as_str()))
        .filter(case_file::id.eq_any(own))
        .filter(case_file::id.ne_all(others));
    Ok(each!(db, |c| query.count().get_result(c))?)
}
