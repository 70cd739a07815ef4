//! Where a book says that a case has arrived: what a reporter's statement names, and what is left of it later.

use time::Date;

use super::entry::Class;
use super::retention::CASE_DELETED;
use super::{Book, Event, OfficeEvent};
use crate::store::journal_entry::{self, JournalEntry};
use crate::store::{CaseId, ReadDb, StoreError};

/// The entry of a case's arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arrival {
    /// Its digest: the head of the book at that moment. It never changes, so it tells nothing of what came later.
    pub entry: [u8; 32],
    /// The head of the month in which it stands, from the day on after that was closed: whoever asks again and again must
    /// not learn at which moment something was recorded.
    pub month_head: Option<[u8; 32]>,
}

/// What a book has in the place of an entry that was the arrival of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Recorded {
    /// The arrival of this case, on this day.
    Arrival { case: CaseId, day: Date },
    /// What stays when a case is deleted: on this day there was a step in one.
    Forgotten { day: Date },
    /// An entry that no arrival ever was.
    Otherwise,
}

/// Where it is recorded that this case has arrived; `None` if somebody took that away.
///
/// # Errors
/// The store's.
pub fn arrival_of(db: &mut ReadDb, case: CaseId, today: Date) -> Result<Option<Arrival>, StoreError> {
    let entries = journal_entry::of_case(db, case)?;
    let Some(entry) = entries.into_iter().find(is_arrival) else { return Ok(None) };
    let closed = journal_entry::next_of_class(db, Book::Office, Class::Month.name(), entry.id)?;
    let month_head = closed.filter(|head| head.day < today).map(|head| head.digest);
    Ok(Some(Arrival { entry: entry.digest, month_head }))
}

/// What the book of the office has under this digest; `None` if nothing.
///
/// # Errors
/// The store's.
pub fn recorded(db: &mut ReadDb, digest: &[u8; 32]) -> Result<Option<Recorded>, StoreError> {
    let found = journal_entry::by_digest(db, Book::Office, digest)?;
    Ok(found.map(|entry| match entry.subject_id {
        Some(case) if is_arrival(&entry) => Recorded::Arrival { case: CaseId::from_number(case), day: entry.day },
        None if is_forgotten_step(&entry) => Recorded::Forgotten { day: entry.day },
        _ => Recorded::Otherwise,
    }))
}

/// Whether `head` is the digest of the first head of a month behind the entry with the digest `entry`.
///
/// # Errors
/// The store's.
pub fn is_month_head_after(db: &mut ReadDb, head: &[u8; 32], entry: &[u8; 32]) -> Result<bool, StoreError> {
    let Some(entry) = journal_entry::by_digest(db, Book::Office, entry)? else { return Ok(false) };
    let closed = journal_entry::next_of_class(db, Book::Office, Class::Month.name(), entry.id)?;
    Ok(closed.is_some_and(|closed| closed.digest == *head))
}

fn is_arrival(entry: &JournalEntry) -> bool {
    entry.subject_kind.as_deref() == Some("case") && entry.event.as_deref() == Some(OfficeEvent::CaseReceived.name())
}

fn is_forgotten_step(entry: &JournalEntry) -> bool {
    entry.class == Class::Case.name() && entry.dropped.as_deref() == Some(CASE_DELETED)
}
