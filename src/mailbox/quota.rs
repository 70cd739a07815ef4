//! How much of a reporter's one mailbox takes, so that opening it stays cheap for whoever opens it.

use crate::sealing::Side;
use crate::store::{CaseId, Granted, ReadDb, StoreError, parcel};

/// What a reporter's side of a case may hold in all. The office's side is not counted: it can always answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MailboxQuota {
    /// Entries: the report, additions and messages.
    pub entries: u32,
    /// Bytes of them as they are stored, sealed and padded.
    pub bytes: u64,
}

impl MailboxQuota {
    /// Whether a case holds more from its reporter than it may. Looked at after something was added, in the transaction
    /// that is undone then.
    pub(super) fn is_exceeded(self, db: &mut ReadDb, case: Granted<CaseId>) -> Result<bool, StoreError> {
        let written = parcel::written_by(db, case, Side::Reporter)?;
        Ok(written.entries > u64::from(self.entries) || written.bytes > self.bytes)
    }
}
