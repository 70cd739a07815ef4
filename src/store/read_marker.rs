//! How far each handler has read each case.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::seen;
use super::{CaseId, Granted, StaffId, StoreError, parcel};

/// Notes that the handler has opened everything up to `position`. Never goes back, and never beyond the newest
/// parcel, so that nothing yet to come counts as read.
pub fn advance(db: &mut WriteDb, case: Granted<CaseId>, staff: StaffId, position: i32) -> Result<(), StoreError> {
    let Some(newest) = parcel::newest_position(db, case)? else { return Ok(()) };
    let position = position.min(newest);
    let new = (seen::case_id.eq(case.id()), seen::staff_id.eq(staff), seen::position.eq(position));
    each!(db, |c| diesel::insert_into(seen::table).values(new).on_conflict_do_nothing().execute(c))?;
    each!(db, |c| diesel::update(seen::table.find((case.id(), staff)).filter(seen::position.lt(position)))
        .set(seen::position.eq(position))
        .execute(c))?;
    Ok(())
}

/// The highest position the handler has opened; `None` if nothing yet.
pub fn position_of(db: &mut ReadDb, case: Granted<CaseId>, staff: StaffId) -> Result<Option<i32>, StoreError> {
    Ok(each!(db, |c| seen::table.find((case.id(), staff)).select(seen::position).get_result(c).optional())?)
}
