//! The list of deletions: which cases were deleted, kept outside of the database, so that a restored backup does not bring
//! one back. Pure: lines in, lines out.
//!
//! It names no case. A line has the digest of a case's random id under a key that is kept elsewhere, so only who has list,
//! key and a copy of the row can tell that they belong together. Each line proves itself and all lines before it.
//! Line by line: docs/decisions/0034-deletion-that-survives-a-restore.md.

mod key;
mod line;

use time::Date;

pub use key::DeletionKey;
pub use line::{ListFault, Listed};

use line::{HEADER, read_header, read_line};

/// A list as far as it was read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chain {
    /// What the newest line proves itself by.
    mac: [u8; 32],
    /// How many lines there are, the first one included.
    lines: u64,
}

impl Chain {
    /// The first line of a list under this key, without its end, and the list that begins so.
    pub fn begin(key: &DeletionKey) -> (String, Self) {
        let mac = key.first_proof();
        (format!("{HEADER}{}", line::hex(&mac)), Self { mac, lines: 1 })
    }

    /// Reads the first line of a list.
    ///
    /// # Errors
    /// [`ListFault`] if it is none, or of another key.
    pub fn read_begin(key: &DeletionKey, text: &str) -> Result<Self, ListFault> {
        let mac = read_header(text).ok_or(ListFault::NoList)?;
        if key.is_first_proof(&mac) { Ok(Self { mac, lines: 1 }) } else { Err(ListFault::OtherKey) }
    }

    /// The next line, without its end: on this day, the case with this digest was deleted.
    pub fn next(&mut self, key: &DeletionKey, day: Date, case: &[u8; 32]) -> String {
        self.mac = key.proof(&self.mac, day, case);
        self.lines += 1;
        line::write(day, case, &self.mac)
    }

    /// Reads the next line.
    ///
    /// # Errors
    /// [`ListFault`] if it is not what was written there; the list ends before it then.
    pub fn read_next(&mut self, key: &DeletionKey, text: &str) -> Result<Listed, ListFault> {
        let altered = ListFault::Altered { line: self.lines + 1 };
        let (listed, mac) = read_line(text).ok_or(altered)?;
        if !key.is_proof(&self.mac, listed.day, &listed.case, &mac) {
            return Err(altered);
        }
        self.mac = mac;
        self.lines += 1;
        Ok(listed)
    }
}

#[cfg(test)]
mod tests;
