//! Opens a mailbox for one visit. What is opened lives as long as the answer takes, and is wiped.

use super::entry::{self, Entry};
use crate::casework::{CaseState, Progress};
use crate::sealing::{Case, CaseKey, Identity, SealError, Sealed, Side, open_reporter_slot};
use crate::store::{CaseId, ChannelId, Granted, ReadDb, Reading, Reservation, Store, StoreError, case, parcel, slot};

/// A mailbox, open. No `Debug`: it holds what was written.
pub struct Mailbox {
    pub(super) case: Granted<CaseId>,
    pub(super) identity: Identity<Case>,
    /// [`Sealed::digest`] of the newest entry, as its bytes are now: what is written next says what was seen.
    pub(super) newest: [u8; 32],
    /// Through which channel it came.
    pub channel: ChannelId,
    /// Where the case stands.
    pub state: CaseState,
    /// Whether it was sent to try the office out.
    pub is_trial: bool,
    /// How far the case has come.
    pub progress: Progress,
    /// The conversation, oldest first.
    pub entries: Vec<Entry>,
    /// The sequence number of the reporter's next message.
    pub next_seq: u64,
    /// Name and function of those who can read the case.
    pub holders: Vec<(String, String)>,
    /// The memory that it takes, for as long as it is in use.
    pub reservation: Reservation,
}

/// Why a mailbox that exists cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum MailboxError {
    /// Its slot is missing, altered, another case's, or made by somebody without the case key: nothing in it can be
    /// trusted, and nothing sealed into it.
    #[error("the reporter's slot does not open this case: {0}")]
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
    let look = move |db: &mut ReadDb, allowed: u64| {
        let Some((case, row)) = case::by_mailbox(db, mailbox)? else { return Ok(Reading::Whole(None)) };
        let bytes = parcel::bytes_of(db, case, &Side::CONVERSATION)?;
        if bytes > allowed {
            return Ok(Reading::Large { bytes });
        }
        let slot = slot::for_reporter(db, case)?.unwrap_or_default();
        let holders = slot::holders(db, case)?;
        let parcels = parcel::conversation(db, case)?;
        Ok::<_, StoreError>(Reading::Whole(Some((case, row, slot, holders, parcels))))
    };
    let (found, reservation) = store.read_large("mailbox.open", look).await?;
    let Some((case, row, slot, holders, parcels)) = found else { return Ok(None) };
    let reporter = case_key.reporter();
    let identity = open_reporter_slot(&Sealed::from_stored(slot), &reporter)?;
    // What is sealed to this identity is for those who hold another one: nobody would read it.
    let fits = identity.recipient().to_string() == row.case_recipient
        && reporter.recipient().to_string() == row.reporter_recipient;
    if !fits {
        return Err(SealError::NotGenuine.into());
    }
    let next_seq = parcel::next_seq_among(parcels.iter().map(|parcel| (parcel.side, parcel.seq)), Side::Reporter);
    let newest = parcels.last().map_or([0; 32], parcel::StoredParcel::own_digest);
    Ok(Some(Mailbox {
        entries: entry::read(&identity, parcels),
        case,
        identity,
        newest,
        channel: row.channel_id,
        state: row.state,
        is_trial: row.trial,
        progress: row.progress(),
        next_seq,
        holders,
        reservation,
    }))
}
