//! How far a handler has read. That a case was looked at is recorded where it is given out, not here.

use crate::store::{StaffId, Store, StoreError, case_file, seen};

/// Why a read marker was not moved.
#[derive(Debug, thiserror::Error)]
pub enum ReadMarkerError {
    /// Positions count from 1.
    #[error("there is no such position")]
    Position,
    /// There is no such case for this handler.
    #[error("no such case")]
    NoSuchCase,
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
    number: String,
    staff: StaffId,
    position: i32,
) -> Result<(), ReadMarkerError> {
    if position < 1 {
        return Err(ReadMarkerError::Position);
    }
    store
        .write("office.seen", move |db| {
            let case = case_file::by_number_for(db, &number, staff)?.ok_or(ReadMarkerError::NoSuchCase)?;
            Ok(seen::mark(db, case.id, staff, position)?)
        })
        .await
}
