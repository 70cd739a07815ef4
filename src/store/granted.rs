//! Proof that somebody may work on a case.

use super::{CaseId, RecordId};

/// The id of something that the database was asked for on behalf of somebody who has access to it.
///
/// Only the store makes one, where it has looked: [`super::case::grant`] for a handler with a slot,
/// [`super::case::by_mailbox`] for whoever has the mailbox token, [`super::case::insert`] for a new case. What reads
/// sealed things of a case, or changes it, takes a `Granted<CaseId>` and no bare id, which anybody can write down:
///
/// ```compile_fail,E0308
/// use siegelpost::store::{CaseId, ReadDb, StoreError, parcel};
///
/// fn read_any(db: &mut ReadDb, case: CaseId) -> Result<Vec<parcel::StoredParcel>, StoreError> {
///     parcel::of_case(db, case)
/// }
/// ```
///
/// Nor can anybody else make the proof:
///
/// ```compile_fail,E0423
/// use siegelpost::store::{CaseId, Granted};
///
/// fn forge(case: CaseId) -> Granted<CaseId> {
///     Granted(case)
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Granted<T>(T);

impl Granted<CaseId> {
    pub(super) fn new(case: CaseId) -> Self {
        Self(case)
    }
}

impl Granted<RecordId> {
    /// Where a record was looked for in the organisation of whoever asks.
    pub(super) fn of_record(record: RecordId) -> Self {
        Self(record)
    }
}

impl<T: Copy> Granted<T> {
    /// The id itself: what the journal records.
    pub fn id(self) -> T {
        self.0
    }
}
