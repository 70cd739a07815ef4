//! How far a handler has read. That a case was looked at is recorded where it is given out, not here.

use std::num::NonZeroU32;

use crate::store::{CaseId, Granted, StaffId, Store, StoreError, read_marker};

/// Notes that a handler has read everything up to `position`. It never goes back, and never beyond the newest parcel.
///
/// # Errors
/// The store's.
pub async fn advance_read_marker(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    position: NonZeroU32,
) -> Result<(), StoreError> {
    store.write("office.read_marker", move |db| read_marker::advance(db, case, staff, position)).await
}
