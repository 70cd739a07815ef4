//! The room `journal`: what was done, in order, in chains that cannot be changed unnoticed.
//!
//! There are two books, [`Book::Office`] and [`Book::Register`], which share nothing, not even an order. Every step in a
//! case is recorded in the transaction that does it, and the first look of a handler into a case on a day in the one that
//! hands it over. Each entry carries the digest of the one before, so an entry that is changed, taken out or moved breaks
//! the chain. A chain that was rewritten as a whole, or cut off at its end, still holds in itself. Whoever noted an
//! earlier [`MonthHead`] can tell, since it is no longer in the chain.
//!
//! Entries say a day and no time: the order of a reporter's and a handler's steps is known, and a clock time of one
//! would bound the other. They say who read a case, but not who wrote in it, and never a word of what was written. Who
//! read a case is dropped after [`LOOKS_ARE_KEPT`], and what is about a case goes with it; the chain holds all the same.
//! What is hashed, and what can be told from it: docs/journal.md.

mod append;
mod arrival;
mod chain;
mod entry;
mod erasures;
mod event;
mod fault;
mod kept;
mod kind;
mod looks;
mod milestones;
mod month;
mod office_event;
mod older;
mod register_event;
mod retention;
mod tombstone;
mod walk;
mod who_closed;

use time::Date;

use crate::store::journal_entry;
use crate::store::{ReadDb, StaffId, StoreError, WriteDb};

use append::NewEntry;
use entry::{Class, START};

pub use crate::store::journal_entry::Book;
pub use arrival::{Arrival, Recorded, arrival_of, is_month_head_after, recorded};
pub use chain::{ChainCheck, WholeChain, verify, verify_entries};
pub use erasures::{Erasures, count_erased, erasures};
pub use event::{Event, Subject};
pub use fault::JournalFault;
pub use kept::{KeptFilter, KeptHead, KeptPage, ReadableEntry, changes_since, details_of, kept, kept_heads};
pub use kind::{Kind, names_people};
pub use looks::{is_look_recorded, record_look};
pub use milestones::{Milestone, milestones_of};
pub use month::{Month, MonthHead};
pub use office_event::{ErasureReason, OfficeEvent, OfficeSubject};
pub use register_event::{RegisterEvent, RegisterSubject};
pub use retention::{LOOKS_ARE_KEPT, count_expired_looks, forget_case, prune_looks};
pub use who_closed::{closed_by, was_closed};

/// Whether a book has an entry with this digest: a head that was noted earlier must stay in it.
pub fn has(db: &mut ReadDb, digest: &[u8; 32]) -> Result<bool, StoreError> {
    for book in Book::ALL {
        if journal_entry::has_digest(db, book, digest)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Appends an entry to the event's book, in the caller's transaction. `actor` is whoever did it, and is not recorded
/// where that would say who wrote something.
///
/// # Errors
/// The store's.
pub fn record<E: Event>(
    db: &mut WriteDb,
    day: Date,
    event: E,
    subject: E::Subject,
    actor: Option<StaffId>,
) -> Result<(), StoreError> {
    let mut previous = START;
    if let Some(mut newest) = journal_entry::newest(db, E::BOOK)? {
        older::seal(db, &mut newest, day)?;
        previous = match month::ended_between(newest.day, day) {
            true => month::close(db, E::BOOK, &newest, day)?,
            false => newest.digest,
        };
    }
    let new = NewEntry {
        book: E::BOOK,
        class: Class::of(subject.kind(), event.is_look()),
        day,
        event: event.name(),
        detail: &event.detail(),
        subject_kind: subject.kind(),
        subject_id: subject.id(),
        actor: actor.filter(|_| !event.is_writing()),
    };
    append::append(db, previous, &new)?;
    Ok(())
}
