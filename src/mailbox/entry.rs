//! One entry of the conversation, with everything its reader must be told of it.

use time::{Date, Duration};

use super::removal::announced;
use crate::casework::{Document, Removal, RemovedSide, Talk};
use crate::sealing::chain::{self, ChainEntry, Verdict};
use crate::sealing::{Case, Identity, Parcel, Sealed, Side, check_bytes, open_parcel};
use crate::store::parcel;

/// One entry of the conversation.
pub struct Entry {
    /// Who wrote it.
    pub side: Side,
    /// Its number on that side.
    pub seq: u64,
    /// The day it was sent: the one within what is sealed. Of what cannot be opened, the day it was stored.
    pub day: Date,
    /// The day it was stored, where that does not fit the sealed one.
    pub stored_on: Option<Date>,
    /// What it says, unless it cannot be opened.
    pub document: Option<Document>,
    /// What the second of those says who removed it, if it was removed.
    pub removed: Option<Removal>,
    /// What is wrong with it, and with what stands before it.
    pub verdict: Verdict,
    /// By which the reporter knows it again.
    pub check: [u8; 3],
}

impl Entry {
    /// Whether there is something to tell of it.
    pub fn is_fine(&self) -> bool {
        self.verdict.is_fine() && (self.document.is_some() || self.removed.is_some())
    }
}

/// Opens the entries of a conversation, and judges them.
pub(super) fn read(identity: &Identity<Case>, parcels: Vec<parcel::StoredParcel>) -> Vec<Entry> {
    let (mut entries, links): (Vec<_>, Vec<_>) = parcels.into_iter().map(|parcel| opened(identity, parcel)).unzip();
    for (at, verdict) in chain::verify(&links).into_iter().enumerate() {
        let removed = verdict.removed_by.and_then(|by| removal_in(&entries[by])).cloned();
        let entry = &mut entries[at];
        (entry.verdict, entry.removed) = (verdict, removed);
    }
    entries
}

/// What was asked and declared in a conversation, as far as it stands.
pub fn talk(entries: &[Entry]) -> Talk<'_> {
    let standing = entries.iter().filter(|entry| entry.verdict.fault.is_none());
    Talk::new(standing.filter_map(|entry| Some((entry.seq, entry.document.as_ref()?))))
}

fn removal_in(entry: &Entry) -> Option<&Removal> {
    if let Some(Document::Removal(removal)) = &entry.document { Some(removal) } else { None }
}

fn opened(identity: &Identity<Case>, parcel: parcel::StoredParcel) -> (Entry, ChainEntry) {
    let parcel::StoredParcel { side, seq, day: stored, sealed, digest, .. } = parcel;
    let sealed = Sealed::<Parcel<Case>>::from_stored(sealed);
    let opened = open_parcel(identity, &sealed, side, seq);
    let mut link = ChainEntry::of(&sealed, digest, (side, seq), opened.as_ref().map_err(|error| *error));
    let document =
        opened.ok().and_then(|opened| Document::from_json(&opened.json).ok()).filter(|read| is_of(side, read));
    link.announces = document.as_ref().and_then(announced);
    let day = document.as_ref().map_or(stored, Document::day);
    // The reporter's page may have been opened the day before; nothing is stored before it is sealed.
    let fits = day <= stored && stored <= day.saturating_add(Duration::DAY);
    let entry = Entry {
        side,
        seq,
        day,
        stored_on: (!fits).then_some(stored),
        document,
        removed: None,
        verdict: Verdict::default(),
        check: check_bytes(identity, &link.digest),
    };
    (entry, link)
}

/// Whether this side writes documents of this kind: a reply must not be shown as the reporter's own words.
pub fn is_of(side: Side, document: &Document) -> bool {
    match document {
        Document::Report(_) | Document::Addition(_) | Document::Message(_) | Document::Declaration(_) => {
            side == Side::Reporter
        }
        Document::Reply(_) | Document::Feedback(_) | Document::Request(_) => side == Side::Office,
        Document::Note(_) | Document::Form(_) | Document::Redaction(_) => side == Side::File,
        // In the line of what it removes, so that the same people read it.
        Document::Removal(removal) => match removal.side {
            RemovedSide::Reporter | RemovedSide::Office => side == Side::Office,
            RemovedSide::File => side == Side::File,
        },
    }
}
