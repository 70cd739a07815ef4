//! How far each handler has read each case.

use std::num::NonZeroU32;

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::seen;
use super::{CaseId, Granted, StaffId, StoreError, news, parcel};

/// Notes that the handler has opened everything up to `position`. Never goes back, and never beyond the newest parcel, so
/// that nothing yet to come counts as read: the marker stands at a parcel, or there is none.
pub fn advance(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    staff: StaffId,
    position: NonZeroU32,
) -> Result<(), StoreError> {
    let wanted = i32::try_from(position.get()).unwrap_or(i32::MAX);
    let Some(position) = parcel::position_up_to(db, case, wanted)? else { return Ok(()) };
    let new = (seen::case_id.eq(case.id()), seen::staff_id.eq(staff), seen::position.eq(position));
    each!(db, |c| diesel::insert_into(seen::table).values(new).on_conflict_do_nothing().execute(c))?;
    each!(db, |c| diesel::update(seen::table.find((case.id(), staff)).filter(seen::position.lt(position)))
        .set(seen::position.eq(position))
        .execute(c))?;
    news::read(db, case, staff)
}

/// The highest position the handler has opened; `None` if nothing yet.
pub fn position_of(db: &mut ReadDb, case: Granted<CaseId>, staff: StaffId) -> Result<Option<i32>, StoreError> {
    Ok(each!(db, |c| seen::table.find((case.id(), staff)).select(seen::position).get_result(c).optional())?)
}
