//! A whole book: whether everything in it is as it was recorded.

use time::Date;

use super::Book;
use super::fault::JournalFault;
use super::month::MonthHead;
use super::tombstone::Tombstones;
use super::walk::Walk;
use crate::store::journal_entry;
use crate::store::{ReadDb, StoreError};

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
    let ids: Vec<i64> = cases.iter().map(|(id, _)| id.number()).collect();
    let mut walk = Walk::new(book, Tombstones::new(today, ids.clone()));
    let mut last = i32::MIN;
    loop {
        let portion = journal_entry::after(db, book, last, PORTION)?;
        let Some(end) = portion.last() else { break };
        last = end.id;
        for row in &portion {
            if let Err(fault) = walk.step(row) {
                return Ok(ChainCheck::Broken { entry: row.id, fault });
            }
        }
    }
    if let Err(fault) = walk.end() {
        return Ok(ChainCheck::Broken { entry: last, fault });
    }
    if let Some(unrecorded) = ids.iter().position(|id| !walk.arrived.contains(id)) {
        return Ok(ChainCheck::Unrecorded { case: cases[unrecorded].1.clone() });
    }
    let Walk { entries, dropped, head, months, .. } = walk;
    Ok(ChainCheck::Whole(WholeChain { entries, dropped, head, months }))
}
