//! Entries of which nothing is left but their place and their digest, because two people have said so.
//!
//! Each says it in a sealed entry of the same line, where everybody reads it who could read what was removed. Without the
//! words of two, a missing entry is what it always was: altered. Who writes the database cannot write these.

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

/// An announcement that stands in a case: which entry it is, on which side, and what it says.
pub(super) type Standing<'a> = (usize, Side, &'a Announcement);

/// Which entry is the second of two by different people who say that what stood here, with this digest, is removed.
pub(super) fn second_to_say(standing: &[Standing<'_>], (side, seq): (Side, u64), digest: &[u8; 32]) -> Option<usize> {
    let says_so = |(_, by, what): &&Standing<'_>| {
        is_one_line(*by, side) && (what.side, what.seq, &what.digest) == (side, seq, digest)
    };
    let mut ours = standing.iter().filter(says_so);
    let (_, _, first) = ours.next()?;
    ours.find(|(_, _, what)| first.author != what.author).map(|(at, ..)| *at)
}

/// Whether who can read the one side can read the other, and only the office writes on the first.
fn is_one_line(by: Side, of: Side) -> bool {
    match by {
        Side::Reporter => false,
        Side::Office => of != Side::File,
        Side::File => of == Side::File,
    }
}
