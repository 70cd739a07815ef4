//! One entry after the other: does each follow from the one before, and did only those go that may go?

use std::collections::HashSet;

use time::Date;

use super::Book;
use super::entry::{Class, EntryBody, EntryHeader, START};
use super::fault::JournalFault;
use super::month::{self, Month, MonthHead};
use super::older::{self, Census};
use super::tombstone::Tombstones;
use super::{Event, OfficeEvent};
use crate::store::journal_entry::JournalEntry;

/// Bytes of a salt.
const SALT: usize = 16;

/// What was found up to an entry.
pub(super) struct Walk {
    book: Book,
    tombstones: Tombstones,
    pub(super) head: [u8; 32],
    pub(super) entries: u64,
    pub(super) dropped: u64,
    pub(super) months: Vec<MonthHead>,
    /// The cases whose arrival is recorded.
    pub(super) arrived: HashSet<i64>,
    census: Census,
    /// The day of the newest entry.
    last: Option<Date>,
    /// Version of the newest entry; 0 before the first.
    version: i32,
    in_month: u64,
    /// Whether the newest entry is the head of a month.
    closed: bool,
}

impl Walk {
    pub(super) fn new(book: Book, tombstones: Tombstones) -> Self {
        Self {
            book,
            tombstones,
            head: START,
            entries: 0,
            dropped: 0,
            months: Vec::new(),
            arrived: HashSet::new(),
            census: Census::default(),
            last: None,
            version: 0,
            in_month: 0,
            closed: false,
        }
    }

    /// Goes one entry further.
    pub(super) fn step(&mut self, row: &JournalEntry) -> Result<(), JournalFault> {
        if row.previous != self.head || !is_of_one_kind(row) {
            return Err(JournalFault::Altered);
        }
        let tag: Option<[u8; 32]> = match row.dropped {
            Some(_) => row.case_tag.as_deref().and_then(|tag| tag.try_into().ok()),
            None => EntryBody::of(row).case_tag(row.day),
        };
        let class = match row.version {
            1 => self.older(row, tag)?,
            2 => self.newer(row, tag)?,
            _ => return Err(JournalFault::Altered),
        };
        if row.dropped.is_some() {
            self.tombstones.check(row, class, tag)?;
            self.dropped += 1;
        } else if row.event.as_deref() == Some(OfficeEvent::CaseReceived.name()) {
            self.arrived.extend(row.subject_id);
        }
        self.head = row.digest;
        self.version = row.version;
        Ok(())
    }

    /// After the last entry: the open month has a head, too. A month that was closed is followed by an entry, and so are
    /// entries of version 1 of which any was dropped.
    pub(super) fn end(&mut self) -> Result<(), JournalFault> {
        if self.closed {
            return Err(JournalFault::Month);
        }
        if self.version == 1 && self.dropped > 0 {
            return Err(JournalFault::OlderEntries);
        }
        let open = self.last.map(|day| MonthHead { month: Month::of(day), digest: self.head });
        self.months.extend(open);
        Ok(())
    }

    fn older(&mut self, row: &JournalEntry, tag: Option<[u8; 32]>) -> Result<Class, JournalFault> {
        let class = match row.dropped {
            Some(_) => Class::from_name(&row.class).ok_or(JournalFault::Altered)?,
            None if older::digest(row, &self.head) == row.digest => older::class_of(row),
            None => return Err(JournalFault::Altered),
        };
        if self.version > 1 || self.book != Book::Office || class.name() != row.class {
            return Err(JournalFault::Altered);
        }
        self.census.add(row, class, tag);
        self.entries += 1;
        self.last = Some(row.day);
        Ok(class)
    }

    fn newer(&mut self, row: &JournalEntry, tag: Option<[u8; 32]>) -> Result<Class, JournalFault> {
        let class = Class::from_name(&row.class).ok_or(JournalFault::Altered)?;
        let body = match row.dropped {
            Some(_) => row.body.as_deref().and_then(|body| body.try_into().ok()).ok_or(JournalFault::Altered)?,
            None => EntryBody::of(row).digest(),
        };
        let header = EntryHeader { book: self.book, class, day: row.day, case_tag: tag, body };
        if header.digest(&self.head) != row.digest {
            return Err(JournalFault::Altered);
        }
        if class == Class::Month {
            self.month_head(row)?;
            return Ok(class);
        }
        let ended = self.version == 2 && self.last.is_some_and(|last| month::ended_between(last, row.day));
        if ended != self.closed {
            return Err(JournalFault::Month);
        }
        let says_which = row.event.as_deref() == Some(older::EVENT) && row.detail == Some(self.census.detail());
        if self.version == 1 && !says_which {
            return Err(JournalFault::OlderEntries);
        }
        self.closed = false;
        self.entries += 1;
        self.in_month += 1;
        self.last = Some(row.day);
        Ok(class)
    }

    fn month_head(&mut self, row: &JournalEntry) -> Result<(), JournalFault> {
        let month =
            self.last.filter(|_| self.version == 2 && !self.closed).map(Month::of).ok_or(JournalFault::Month)?;
        if row.event.as_deref() != Some(month::EVENT) || row.detail != Some(month::detail(month, self.in_month)) {
            return Err(JournalFault::Month);
        }
        self.months.push(MonthHead { month, digest: row.digest });
        self.in_month = 0;
        self.closed = true;
        Ok(())
    }
}

/// Whether an entry has its fields, or what stays of one that was dropped, and nothing of the other kind: the digest covers
/// no more than that. The database refuses others, too, unless its owner has it otherwise.
fn is_of_one_kind(row: &JournalEntry) -> bool {
    let (older, dropped) = (row.version == 1, row.dropped.is_some());
    let texts = [&row.event, &row.detail, &row.subject_kind];
    if dropped {
        let numbers = [row.subject_id, row.first_case, row.actor.map(|actor| actor.number().into())];
        let is_bare = texts.iter().all(|text| text.is_none()) && row.salt.is_none() && numbers == [None; 3];
        return is_bare && row.body.is_some() != older;
    }
    let is_salted = row.salt.as_ref().map(Vec::len) == if older { None } else { Some(SALT) };
    texts.iter().all(|text| text.is_some())
        && is_salted
        && (older || row.first_case.is_none())
        && row.case_tag.is_none()
        && row.body.is_none()
}
