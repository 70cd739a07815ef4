//! How far a handler has read.

use crate::store::{CaseId, Granted, StaffId, Store, StoreError, seen};

/// Notes how far a handler has read: never back, and never beyond the newest parcel.
///
/// # Errors
/// The store's.
pub async fn advance_read_marker(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    position: i32,
) -> Result<(), StoreError> {
    store.write("office.read_marker", move |db| seen::mark(db, case.id(), staff, position)).await
}
