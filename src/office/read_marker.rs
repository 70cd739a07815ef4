//! How far a handler has read. That a case was looked at is recorded where it is given out, not here.

use crate::store::{CaseId, Granted, StaffId, Store, StoreError, seen};

/// Why a read marker was not moved.
#[derive(Debug, thiserror::Error)]
pub enum ReadMarkerError {
    /// Positions count from 1.
    #[error("there is no such position")]
    Position,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Notes that a handler has read everything up to `position`, which counts from 1. It never goes back, and never beyond
/// the newest parcel.
///
/// # Errors
/// [`ReadMarkerError`]; nothing is changed then.
pub async fn advance_read_marker(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    position: i32,
) -> Result<(), ReadMarkerError> {
    if position < 1 {
        return Err(ReadMarkerError::Position);
    }
    Ok(store.write("office.read_marker", move |db| seen::mark(db, case.id(), staff, position)).await?)
}
