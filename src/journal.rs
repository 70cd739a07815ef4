//! The room `journal`: what was done, in order, in a chain that cannot be changed unnoticed.
//!
//! Every step in a case and every look into one is recorded in the transaction that does it. Each entry carries the
//! digest of the one before, so an entry that is changed, taken out or moved breaks the chain. Two things it leaves
//! to the operator: a chain that was rewritten as a whole, or cut off at its end, still holds in itself. Whoever
//! noted an earlier [`Chain::Whole`] can tell, since its head is no longer in the chain.
//!
//! Entries say a day and no time: the order of a reporter's and a handler's steps is known, and a clock time of one
//! would bound the other. They say who read a case, but not who wrote in it, and never a word of what was written.

mod chain;
mod event;

use time::Date;

use crate::store::journal_entry::{self, NewJournalEntry};
use crate::store::{CaseId, ReadDb, StaffId, StoreError, WriteDb};

pub use chain::{Chain, verify};
pub use event::Event;

/// Whether the journal has an entry with this digest: a head that was noted earlier must stay in it.
pub fn has(db: &mut ReadDb, digest: &[u8; 32]) -> Result<bool, StoreError> {
    journal_entry::has_digest(db, digest)
}

/// Appends an entry, in the caller's transaction. `staff` is not recorded where that would say who wrote something.
pub fn record(
    db: &mut WriteDb,
    day: Date,
    event: Event,
    case: Option<CaseId>,
    staff: Option<StaffId>,
) -> Result<(), StoreError> {
    let previous = journal_entry::newest_digest(db)?.unwrap_or(chain::START);
    let staff = staff.filter(|_| !event.is_writing());
    let detail = event.detail();
    let link = chain::Link { day, event: event.name(), detail: &detail, case, staff };
    let digest = link.digest(&previous);
    let entry = NewJournalEntry { day, event: event.name(), detail: &detail, case, staff, previous, digest };
    journal_entry::append(db, &entry)
}
