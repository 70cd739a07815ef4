//! A whole book: whether everything in it is as it was recorded.

use time::Date;

use super::Book;
use super::fault::JournalFault;
use super::month::MonthHead;
use super::tombstone::Tombstones;
use super::walk::Walk;
use crate::store::journal_entry::{self, JournalEntry};
use crate::store::{CaseId, ReadDb, StoreError};

/// How many entries are read at a time.
const PORTION: u32 = 1000;

/// What [`verify`] found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChainCheck {
    /// Every entry follows from the one before it, and none went that may not go.
    Whole(WholeChain),
    /// The first entry with which something is wrong, by its row number.
    Broken { entry: i32, fault: JournalFault },
    /// The chain holds, but the arrival of the case with this number is not in it.
    Unrecorded { case: String },
}

/// A chain that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeChain {
    /// How many entries it has, without the heads of months.
    pub entries: u64,
    /// Of how many of them the fields were dropped.
    pub dropped: u64,
    /// The digest of the newest entry; zeroes if there is none.
    pub head: [u8; 32],
    /// What to note: the heads of the months that have ended, and of the one that has not. Those of version 1 have none.
    pub months: Vec<MonthHead>,
}

/// Recomputes the whole chain of a book, and looks at what was dropped until `today`.
///
/// # Errors
/// The store's. A chain that is broken is none.
pub fn verify(db: &mut ReadDb, book: Book, today: Date) -> Result<ChainCheck, StoreError> {
    let cases = match book {
        Book::Office => journal_entry::live_cases(db)?,
        Book::Register => Vec::new(),
    };
    let mut reading = Reading::new(book, cases, today);
    loop {
        let portion = journal_entry::after(db, book, reading.last, PORTION)?;
        if portion.is_empty() {
            return Ok(reading.end());
        }
        if let Some(broken) = reading.go_on(&portion) {
            return Ok(broken);
        }
    }
}

/// The same for a book's entries in hand, in the order of their row numbers; `cases` are those that there are.
pub fn verify_entries(book: Book, entries: &[JournalEntry], cases: Vec<(CaseId, String)>, today: Date) -> ChainCheck {
    let mut reading = Reading::new(book, cases, today);
    reading.go_on(entries).unwrap_or_else(|| reading.end())
}

/// A book that is being read.
struct Reading {
    walk: Walk,
    cases: Vec<(CaseId, String)>,
    /// The row number of the newest entry that was read.
    last: i32,
}

impl Reading {
    fn new(book: Book, cases: Vec<(CaseId, String)>, today: Date) -> Self {
        let ids = cases.iter().map(|(id, _)| id.number()).collect();
        Self { walk: Walk::new(book, Tombstones::new(today, ids)), cases, last: i32::MIN }
    }

    /// Reads on; what is found if the chain is broken here.
    fn go_on(&mut self, entries: &[JournalEntry]) -> Option<ChainCheck> {
        entries.iter().find_map(|entry| {
            self.last = entry.id;
            self.walk.step(entry).err().map(|fault| ChainCheck::Broken { entry: entry.id, fault })
        })
    }

    /// What is found after the newest entry.
    fn end(&mut self) -> ChainCheck {
        if let Err(fault) = self.walk.end() {
            return ChainCheck::Broken { entry: self.last, fault };
        }
        if let Some((_, case)) = self.cases.iter().find(|(id, _)| !self.walk.arrived.contains(&id.number())) {
            return ChainCheck::Unrecorded { case: case.clone() };
        }
        let Walk { entries, dropped, head, .. } = self.walk;
        ChainCheck::Whole(WholeChain { entries, dropped, head, months: std::mem::take(&mut self.walk.months) })
    }
}
