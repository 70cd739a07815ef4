//! The statement that a reporter takes with them: that a report was received, and when, without a word of it.
//!
//! Whoever claims a detriment shows with it that they reported; the other side has then to prove that the one does not
//! come from the other (HinSchG § 36(2)). It is checked by `siegelpost verify --statement`, also when neither report nor
//! mailbox are there any more. Line by line: docs/verify.md.

mod file;
mod key;
mod read;

use time::Date;

pub use file::StatementFile;
pub use key::StatementKey;
pub use read::NotAStatement;

/// What is stated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Statement {
    /// SHA-256 of the sealed report, as the database holds it.
    pub report: [u8; 32],
    /// The day it was received.
    pub received: Date,
    /// The day on which its receipt was acknowledged, if that had happened (HinSchG § 17(1) no. 1).
    pub acknowledged: Option<Date>,
    /// The digest of the journal's entry of its receipt: the head of the book at that moment.
    pub journal_entry: [u8; 32],
    /// The head of the month in which that entry stands, if that month had been closed.
    pub month_head: Option<[u8; 32]>,
}

#[cfg(test)]
mod tests;
