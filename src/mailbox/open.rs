//! Opens a mailbox for one visit. What is opened lives as long as the answer takes, and is wiped.

use time::Date;

use crate::casework::{CaseState, Document, Milestones};
use crate::sealing::{Case, CaseKey, Identity, Parcel, SealError, Sealed, Side, open_parcel, open_reporter_slot};
use crate::store::{CaseId, Store, StoreError, case_file, parcel, slot};

/// A mailbox, open. No `Debug`: it holds what was written.
pub struct Mailbox {
    pub(super) case: CaseId,
    pub(super) identity: Identity<Case>,
    /// [`Sealed::digest`] of the newest entry.
    pub(super) newest: [u8; 32],
    /// Where the case stands.
    pub state: CaseState,
    /// What has happened, as far as clocks are concerned.
    pub milestones: Milestones,
    /// The conversation, oldest first.
    pub entries: Vec<Entry>,
    /// The sequence number of the reporter's next message.
    pub next_seq: u64,
}

/// One entry of the conversation.
pub struct Entry {
    /// Who wrote it.
    pub side: Side,
    /// Its number on that side.
    pub seq: u64,
    /// The day it was sent.
    pub day: Date,
    /// What it says, unless it cannot be opened.
    pub document: Option<Document>,
}

/// Why a mailbox that exists cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum MailboxError {
    /// Its slot is missing or damaged.
    #[error("the reporter's slot cannot be opened: {0}")]
    Slot(#[from] SealError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Opens the mailbox of `case_key`; `None` if there is none.
///
/// # Errors
/// [`MailboxError`].
pub async fn open(store: &Store, case_key: &CaseKey) -> Result<Option<Mailbox>, MailboxError> {
    let mailbox = case_key.token().id();
    let found = store
        .read("mailbox.open", move |db| {
            let Some(case) = case_file::by_mailbox(db, mailbox)? else { return Ok(None) };
            let slot = slot::reporter_of(db, case.id)?.unwrap_or_default();
            let parcels = parcel::conversation_of(db, case.id)?;
            Ok::<_, StoreError>(Some((case, slot, parcels)))
        })
        .await?;
    let Some((case, slot, parcels)) = found else { return Ok(None) };
    let identity = open_reporter_slot(&Sealed::from_stored(slot), &case_key.reporter())?;
    let own = parcels.iter().filter(|parcel| parcel.side == Side::Reporter);
    let next_seq = own.map(|parcel| parcel.seq).max().unwrap_or(0) + 1;
    let newest = parcels.last().map_or([0; 32], |parcel| parcel.digest);
    let entries = parcels.into_iter().map(|parcel| {
        let sealed = Sealed::<Parcel<Case>>::from_stored(parcel.sealed);
        let opened = open_parcel(&identity, &sealed, parcel.side, parcel.seq).ok();
        let document = opened.and_then(|opened| Document::from_json(&opened.json).ok());
        Entry { side: parcel.side, seq: parcel.seq, day: parcel.day, document }
    });
    Ok(Some(Mailbox {
        entries: entries.collect(),
        case: case.id,
        identity,
        newest,
        state: case.state,
        milestones: Milestones {
            received: case.received_on,
            acknowledged: case.acknowledged_on,
            closed: case.closed_on,
        },
        next_seq,
    }))
}
