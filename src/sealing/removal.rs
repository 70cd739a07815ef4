//! Entries of which nothing is left but their place and their digest, because two people have said so.
//!
//! Each says it in a sealed entry of the same line, where everybody reads it who could read what was removed. Without the
//! words of two, a missing entry is what it always was: altered. Who writes the database cannot write these.

use super::chain::{ChainEntry, Fault, Verdict};
use super::place::Side;

/// What an entry says of another one: that it is to be removed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The side of that entry.
    pub side: Side,
    /// Its number on that side.
    pub seq: u64,
    /// [`super::Sealed::digest`] of its bytes, while they were there.
    pub digest: [u8; 32],
    /// The name of whoever says so.
    pub author: String,
}

impl Announcement {
    fn is_of(&self, link: &ChainEntry) -> bool {
        (self.side, self.seq, self.digest) == (link.side, link.seq, link.digest)
    }
}

/// Acquits each entry whose bytes are gone and whose removal two people have announced, and says which entry is the
/// second of the two.
pub(super) fn acquit(links: &[ChainEntry], verdicts: &mut [Verdict]) {
    let standing: Vec<(usize, &ChainEntry, &Announcement)> = links
        .iter()
        .zip(verdicts.iter())
        .enumerate()
        .filter(|(_, (link, verdict))| link.previous.is_ok() && verdict.fault.is_none())
        .filter_map(|(at, (link, _))| Some((at, link, link.announces.as_ref()?)))
        .collect();
    for (link, verdict) in links.iter().zip(verdicts) {
        if !link.is_empty || verdict.fault != Some(Fault::Altered) {
            continue;
        }
        let mut ours = standing.iter().filter(|(_, by, what)| is_one_line(by.side, link.side) && what.is_of(link));
        let first = ours.next();
        let second = ours.find(|(_, _, what)| first.is_some_and(|(_, _, first)| first.author != what.author));
        if let Some((at, ..)) = second {
            *verdict = Verdict { fault: None, removed_by: Some(*at), ..*verdict };
        }
    }
}

/// Whether who can read the one side can read the other, and only the office writes on the first.
fn is_one_line(by: Side, of: Side) -> bool {
    match by {
        Side::Reporter => false,
        Side::Office => of != Side::File,
        Side::File => of == Side::File,
    }
}
