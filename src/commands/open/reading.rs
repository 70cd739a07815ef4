//! Opens the entries of a case and judges them, as every reader does.

use std::collections::HashSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use time::Date;

use crate::casework::{Document, Removal, TalkSide};
use crate::commands::CliError;
use crate::mailbox::announced;
use crate::sealing::chain::{self, ChainEntry, Fault, Verdict};
use crate::sealing::{Case, CaseFile, Identity, Parcel, ParcelKey, Sealed, Side, open_parcel};
use crate::store::parcel::StoredParcel as Stored;

/// One entry, with what has to be said of it.
pub(super) struct PrintedEntry {
    pub side: Side,
    pub day: Date,
    pub position: i32,
    /// What it says, or why it cannot be opened.
    pub document: Result<Document, CliError>,
    /// What the second of those says who removed it, if it was removed.
    pub removed: Option<Removal>,
    verdict: Verdict,
    /// It is a redaction of nothing that stands in the case.
    of_nothing: bool,
}

impl PrintedEntry {
    /// What is wrong with its place, in sentences.
    pub(super) fn warnings(&self) -> impl Iterator<Item = &'static str> {
        let repeated = self.verdict.fault == Some(Fault::Repeated);
        let gap = self.verdict.gap.then_some("before this, something is missing, or was altered or moved");
        let of_nothing =
            self.of_nothing.then_some("does not belong here: no entry of this case has this place and this digest");
        gap.into_iter().chain(repeated.then_some("this entry is there twice")).chain(of_nothing)
    }
}

/// The entries of a case, in their order.
pub(super) fn read(
    conversation: &Identity<Case>,
    file: &Identity<CaseFile>,
    parcels: Vec<Stored>,
) -> Vec<PrintedEntry> {
    let (mut entries, links): (Vec<_>, Vec<_>) = parcels
        .into_iter()
        .map(|parcel| match parcel.side {
            Side::File => opened(file, parcel),
            Side::Reporter | Side::Office => opened(conversation, parcel),
        })
        .unzip();
    for (at, verdict) in chain::verify(&links).into_iter().enumerate() {
        let removed = verdict.removed_by.and_then(|by| match &entries[by].document {
            Ok(Document::Removal(removal)) => Some(removal.clone()),
            _ => None,
        });
        let entry = &mut entries[at];
        (entry.verdict, entry.removed) = (verdict, removed);
    }
    let known: HashSet<_> = links.iter().map(|link| (link.side, link.seq, STANDARD.encode(link.digest))).collect();
    for entry in &mut entries {
        if let Ok(Document::Redaction(redaction)) = &entry.document {
            let of = (side_of(redaction.side), redaction.seq.into(), redaction.digest.clone());
            entry.of_nothing = !known.contains(&of);
        }
    }
    entries
}

fn opened<R: ParcelKey>(identity: &Identity<R>, parcel: Stored) -> (PrintedEntry, ChainEntry) {
    let Stored { side, seq, position, day, sealed, digest } = parcel;
    let sealed = Sealed::<Parcel<R>>::from_stored(sealed);
    let opened = open_parcel(identity, &sealed, side, seq);
    let mut link = ChainEntry::of(&sealed, digest, (side, seq), opened.as_ref().map_err(|error| *error));
    let document = opened.map_err(CliError::from).and_then(|opened| {
        let document = Document::from_json(&opened.json)?;
        let is_there = crate::mailbox::is_of(side, &document);
        is_there.then_some(document).ok_or_else(|| CliError::new("its kind does not belong on this side of the case"))
    });
    link.announces = document.as_ref().ok().and_then(announced);
    let verdict = Verdict::default();
    (PrintedEntry { side, day, position, document, removed: None, verdict, of_nothing: false }, link)
}

/// Where the entry that a redaction is of stands.
pub(super) fn side_of(side: TalkSide) -> Side {
    match side {
        TalkSide::Reporter => Side::Reporter,
        TalkSide::Office => Side::Office,
    }
}
