//! How many cases were deleted, and when: what the book of the office says of them for ever.

use std::collections::BTreeMap;

use time::Date;

use super::entry::Class;
use super::office_event::ERASED;
use super::{Book, ErasureReason};
use crate::store::journal_entry;
use crate::store::{ReadDb, StoreError};

/// The deletions of one day for one reason, in all organisations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasures {
    /// The day.
    pub day: Date,
    /// The stored word of an [`ErasureReason`].
    pub reason: String,
    /// How many cases.
    pub cases: u64,
}

/// How many cases were deleted in all.
///
/// # Errors
/// The store's.
pub fn count_erased(db: &mut ReadDb) -> Result<u64, StoreError> {
    Ok(erasures(db)?.iter().map(|day| day.cases).sum())
}

/// Every day on which cases were deleted, oldest first.
///
/// # Errors
/// The store's.
pub fn erasures(db: &mut ReadDb) -> Result<Vec<Erasures>, StoreError> {
    let mut counted: BTreeMap<(Date, String), u64> = BTreeMap::new();
    for entry in journal_entry::of_event(db, Book::Office, Class::Kept.name(), ERASED)? {
        let detail = entry.detail.unwrap_or_default();
        let said = detail.split_once(' ').and_then(|(cases, why)| Some((cases.parse::<u64>().ok()?, why)));
        // Whoever altered the entry is told of by its digest.
        let Some((cases, reason)) = said.filter(|(_, why)| why.parse::<ErasureReason>().is_ok()) else { continue };
        *counted.entry((entry.day, reason.to_owned())).or_default() += cases;
    }
    Ok(counted.into_iter().map(|((day, reason), cases)| Erasures { day, reason, cases }).collect())
}
