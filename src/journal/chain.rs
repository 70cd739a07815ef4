//! How entries hang together, and whether they still do.

use sha2::{Digest, Sha256};
use time::Date;

use crate::store::journal_entry::{self, JournalEntry};
use crate::store::{CaseId, ReadDb, StaffId, StoreError};

/// What the first entry names as the one before it.
pub(super) const START: [u8; 32] = [0; 32];

/// How many entries are read at a time.
const PORTION: u32 = 1000;

/// What [`verify`] found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    /// Every entry follows from the one before it. `head` is the digest of the last one, zeroes if there is none.
    Whole { entries: u64, head: [u8; 32] },
    /// The entry with this id is not what was recorded, or not in its place.
    BrokenAt { entry: i32 },
}

/// Recomputes the whole chain.
pub fn verify(db: &mut ReadDb) -> Result<Chain, StoreError> {
    let (mut entries, mut head, mut last) = (0, START, i32::MIN);
    loop {
        let portion = journal_entry::after(db, last, PORTION)?;
        let Some(newest) = portion.last() else { return Ok(Chain::Whole { entries, head }) };
        last = newest.id;
        for entry in &portion {
            if entry.previous != head || entry.digest != Link::of(entry).digest(&head) {
                return Ok(Chain::BrokenAt { entry: entry.id });
            }
            head = entry.digest;
            entries += 1;
        }
    }
}

/// The fields of an entry that its digest covers.
pub(super) struct Link<'a> {
    pub(super) day: Date,
    pub(super) event: &'a str,
    pub(super) detail: &'a str,
    pub(super) case: Option<CaseId>,
    pub(super) staff: Option<StaffId>,
}

impl<'a> Link<'a> {
    fn of(entry: &'a JournalEntry) -> Self {
        let JournalEntry { day, event, detail, case_id, staff_id, .. } = entry;
        Self { day: *day, event, detail, case: *case_id, staff: *staff_id }
    }

    /// SHA-256 over `siegelpost/v1/journal`, the previous digest, and day (ISO 8601), event, detail, case and staff as
    /// texts, each after its length in bytes as eight bytes, big-endian. An absent number is the empty text.
    pub(super) fn digest(&self, previous: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"siegelpost/v1/journal");
        hash.update(previous);
        let case = self.case.map_or_else(String::new, |id| id.to_string());
        let staff = self.staff.map_or_else(String::new, |id| id.to_string());
        for field in [&*self.day.to_string(), self.event, self.detail, &*case, &*staff] {
            hash.update((field.len() as u64).to_be_bytes());
            hash.update(field);
        }
        hash.finalize().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const DAY: Date = date!(2026 - 11 - 23);

    fn link<'a>() -> Link<'a> {
        Link { day: DAY, event: "signed_in", detail: "", case: None, staff: Some(StaffId::from_number(1)) }
    }

    #[test]
    fn every_field_counts() {
        let plain = link().digest(&START);
        let others = [
            Link { day: date!(2026 - 11 - 24), ..link() }.digest(&START),
            Link { event: "signed_out", ..link() }.digest(&START),
            Link { detail: "x", ..link() }.digest(&START),
            Link { staff: None, case: Some(CaseId::from_number(1)), ..link() }.digest(&START),
            Link { staff: None, ..link() }.digest(&START),
            Link { event: "signed_", detail: "in", ..link() }.digest(&START),
            link().digest(&[1; 32]),
        ];
        assert!(others.iter().all(|other| *other != plain));
    }
}
