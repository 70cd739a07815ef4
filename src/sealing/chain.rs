//! Whether the entries of a case still hang together: what both readers check at every visit.
//!
//! Conversation and file are two lines. Every entry must open, must belong where it is stored, and must name as the
//! one before it an entry that stands before it (its writer may not have seen the very newest, so two sides that write
//! at once are no fault); only the first of a line names none; each side counts 1, 2, 3. What was cut off at the end
//! shows as soon as somebody has written after it, not before: see [`super::check_bytes`].
//!
//! Of an entry that was removed only its digest is left, and two others that say so: see [`super::removal`].
//!
//! `templates/assets/browser/format/chain.ts` is the same rule; `tests/vectors/chain.json` holds both to it.

use std::collections::HashSet;

use super::error::SealError;
use super::key_owner::ParcelKey;
use super::parcel::{OpenedParcel, Parcel};
use super::place::Side;
use super::removal::{self, Announcement, Standing};
use super::stored::Sealed;

/// An entry as it is stored, and what came of opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainEntry {
    /// The side under which it is stored.
    pub side: Side,
    /// The number under which it is stored.
    pub seq: u64,
    /// [`Sealed::digest`] of the stored bytes themselves; the digest that is stored beside them only where there are none.
    pub digest: [u8; 32],
    /// Whether there are no bytes.
    pub is_empty: bool,
    /// The digest that it names as the newest its writer saw, or why it does not open at its place.
    pub previous: Result<[u8; 32], SealError>,
    /// What it says of another entry, if it opens.
    pub announces: Option<Announcement>,
}

/// What is wrong with an entry itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It does not open: it was altered after it was sealed, or never was what it should be.
    Altered,
    /// It is sealed to another key: it comes from another case, or from nobody of this one.
    Foreign,
    /// It opens, but nobody who holds the case's keys wrote it for this place.
    NotGenuine,
    /// The same entry stands at another place of the case, too.
    Repeated,
}

/// What a reader is to be told of one entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Verdict {
    /// What is wrong with it.
    pub fault: Option<Fault>,
    /// Whether something before it is missing, altered, or in another order.
    pub gap: bool,
    /// Of an entry that two people have removed: where the second of them says so.
    pub removed_by: Option<usize>,
}

impl ChainEntry {
    /// The link of a stored parcel, from what `open_parcel` made of it. `beside` is the digest that is stored with it.
    pub fn of<R: ParcelKey>(
        stored: &Sealed<Parcel<R>>,
        beside: [u8; 32],
        (side, seq): (Side, u64),
        opened: Result<&OpenedParcel, SealError>,
    ) -> Self {
        let is_empty = stored.as_bytes().is_empty();
        let digest = if is_empty { beside } else { stored.digest() };
        Self { side, seq, digest, is_empty, previous: opened.map(|opened| opened.place.previous), announces: None }
    }
}

impl Verdict {
    /// Whether there is nothing to tell.
    pub fn is_fine(self) -> bool {
        self.fault.is_none() && !self.gap
    }
}

impl From<SealError> for Fault {
    fn from(error: SealError) -> Self {
        match error {
            SealError::NotForThisKey => Self::Foreign,
            SealError::NotGenuine => Self::NotGenuine,
            _ => Self::Altered,
        }
    }
}

/// What is wrong with each of `links`, which are all entries of a case (or all of its conversation) in their order.
pub fn verify(links: &[ChainEntry]) -> Vec<Verdict> {
    let mut case = Case { genuine: genuine(links), ..Case::default() };
    let judge = |link| Verdict { fault: case.fault(link), gap: case.is_behind_a_gap(link), removed_by: None };
    let mut verdicts: Vec<_> = links.iter().map(judge).collect();
    acquit(links, &mut verdicts);
    verdicts
}

/// Acquits each entry whose bytes are gone, and of which two people say that it was removed.
fn acquit(links: &[ChainEntry], verdicts: &mut [Verdict]) {
    let stands = |at: &usize| links[*at].previous.is_ok() && verdicts[*at].fault.is_none();
    let standing: Vec<Standing<'_>> = (0..links.len())
        .filter(stands)
        .filter_map(|at| Some((at, links[at].side, links[at].announces.as_ref()?)))
        .collect();
    for (link, verdict) in links.iter().zip(verdicts) {
        if !link.is_empty || verdict.fault != Some(Fault::Altered) {
            continue;
        }
        if let Some(by) = removal::second_to_say(&standing, (link.side, link.seq), &link.digest) {
            *verdict = Verdict { fault: None, removed_by: Some(by), ..*verdict };
        }
    }
}

/// The digests of what opens at its place.
fn genuine(links: &[ChainEntry]) -> HashSet<[u8; 32]> {
    links.iter().filter(|link| link.previous.is_ok()).map(|link| link.digest).collect()
}

/// What was met so far.
#[derive(Default)]
struct Case {
    genuine: HashSet<[u8; 32]>,
    met: HashSet<[u8; 32]>,
    places: HashSet<(Side, u64)>,
    conversation: Line,
    file: Line,
}

#[derive(Default)]
struct Line {
    digests: HashSet<[u8; 32]>,
    /// The highest number met, by side.
    counted: [u64; 3],
}

impl Case {
    fn fault(&mut self, link: &ChainEntry) -> Option<Fault> {
        let met = !self.met.insert(link.digest);
        match link.previous {
            Ok(_) => (!self.places.insert((link.side, link.seq))).then_some(Fault::Repeated),
            // Where the true one stands does not matter: of two, the one that does not open is the copy.
            Err(_) if met || self.genuine.contains(&link.digest) => Some(Fault::Repeated),
            Err(error) => Some(error.into()),
        }
    }

    fn is_behind_a_gap(&mut self, link: &ChainEntry) -> bool {
        let line = if link.side == Side::File { &mut self.file } else { &mut self.conversation };
        let counted = &mut line.counted[link.side as usize - 1];
        let skips = counted.checked_add(1) != Some(link.seq);
        *counted = (*counted).max(link.seq);
        let unknown = link.previous.is_ok_and(|previous| match line.digests.is_empty() {
            true => previous != [0; 32],
            false => !line.digests.contains(&previous),
        });
        line.digests.insert(link.digest);
        skips || unknown
    }
}
