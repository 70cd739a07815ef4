//! One entry of the conversation, with everything its reader must be told of it.

use time::{Date, Duration};

use crate::casework::Document;
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
    /// What is wrong with it, and with what stands before it.
    pub verdict: Verdict,
    /// By which the reporter knows it again.
    pub check: [u8; 3],
}

impl Entry {
    /// Whether there is something to tell of it.
    pub fn is_fine(&self) -> bool {
        self.verdict.is_fine() && self.document.is_some()
    }
}

/// Opens the entries of a conversation, and judges them.
pub(super) fn read(identity: &Identity<Case>, parcels: Vec<parcel::StoredParcel>) -> Vec<Entry> {
    let (mut entries, links): (Vec<_>, Vec<_>) = parcels.into_iter().map(|parcel| opened(identity, parcel)).unzip();
    for (entry, verdict) in entries.iter_mut().zip(chain::verify(&links)) {
        entry.verdict = verdict;
    }
    entries
}

fn opened(identity: &Identity<Case>, parcel: parcel::StoredParcel) -> (Entry, ChainEntry) {
    let parcel::StoredParcel { side, seq, day: stored, sealed, .. } = parcel;
    let sealed = Sealed::<Parcel<Case>>::from_stored(sealed);
    let opened = open_parcel(identity, &sealed, side, seq);
    let link = ChainEntry::of(&sealed, (side, seq), opened.as_ref().map_err(|error| *error));
    let document =
        opened.ok().and_then(|opened| Document::from_json(&opened.json).ok()).filter(|read| is_of(side, read));
    let day = document.as_ref().map_or(stored, Document::day);
    // The reporter's page may have been opened the day before; nothing is stored before it is sealed.
    let fits = day <= stored && stored <= day.saturating_add(Duration::DAY);
    let entry = Entry {
        side,
        seq,
        day,
        stored_on: (!fits).then_some(stored),
        document,
        verdict: Verdict::default(),
        check: check_bytes(identity, &link.digest),
    };
    (entry, link)
}

/// Whether this side writes documents of this kind: a reply must not be shown as the reporter's own words.
pub fn is_of(side: Side, document: &Document) -> bool {
    match document {
        Document::Report(_) | Document::Addition(_) | Document::Message(_) => side == Side::Reporter,
        Document::Reply(_) | Document::Feedback(_) => side == Side::Office,
        Document::Note(_) | Document::Form(_) | Document::Redaction(_) => side == Side::File,
    }
}
