//! The head of a month: an entry that stands between two months and says which one ended with how many entries. Who has
//! noted it can tell later that nothing before it was changed.

use std::fmt;

use time::Date;

use super::Book;
use super::append::{NewEntry, append};
use super::entry::Class;
use crate::store::journal_entry::{self, Newest};
use crate::store::{ReadDb, StoreError, WriteDb};

/// The stored name of the entry. It is covered by digests and must not change.
pub(super) const EVENT: &str = "month_closed";

/// A month of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    pub(super) year: i32,
    pub(super) month: u8,
}

/// What to note of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MonthHead {
    /// The month.
    pub month: Month,
    /// The digest of its head; of the newest entry, if the month has not ended.
    pub digest: [u8; 32],
}

impl MonthHead {
    /// The head of the newest month that has ended; `None` before the first.
    ///
    /// It changes once a month: whoever watches the newest entry of all could tell when something happens in cases that are
    /// not theirs.
    ///
    /// # Errors
    /// The store's.
    pub fn newest_closed(db: &mut ReadDb, book: Book) -> Result<Option<Self>, StoreError> {
        let entry = journal_entry::newest_of_class(db, book, Class::Month.name())?;
        Ok(entry.and_then(|entry| Some(Self { month: month_of(&entry.detail?)?, digest: entry.digest })))
    }
}

impl fmt::Display for MonthHead {
    /// The digest in hexadecimal digits, as `siegelpost verify --noted` reads it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.digest.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl Month {
    /// The month of this day.
    pub fn of(day: Date) -> Self {
        Self { year: day.year(), month: day.month().into() }
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// Whether a month ended between an entry of the day `last` and one of the day `next`.
pub(super) fn ended_between(last: Date, next: Date) -> bool {
    Month::of(last) < Month::of(next)
}

/// What the head of a month says.
pub(super) fn detail(month: Month, entries: u64) -> String {
    format!("{month} {entries}")
}

/// The month that ended, of what [`detail`] says.
fn month_of(detail: &str) -> Option<Month> {
    let (year, month) = detail.split_once(' ')?.0.split_once('-')?;
    Some(Month { year: year.parse().ok()?, month: month.parse().ok()? })
}

/// Appends the head of the month in which `newest` stands, and returns its digest.
pub(super) fn close(db: &mut WriteDb, book: Book, newest: &Newest, day: Date) -> Result<[u8; 32], StoreError> {
    let entries = journal_entry::count_after_class(db, book, Class::Month.name())?;
    let detail = detail(Month::of(newest.day), entries);
    append(db, newest.digest, &NewEntry::about_the_book(book, Class::Month, day, EVENT, &detail))
}
