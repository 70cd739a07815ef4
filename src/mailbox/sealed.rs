//! A mailbox for a reporter whose own browser opens it: everything leaves as it is stored, and comes in sealed.

use time::Date;

use crate::casework::{CaseState, Progress};
use crate::sealing::{Case, MailboxToken, Parcel, Sealed, Side, shape};
use crate::store::{
    CaseId, ChannelId, Granted, ReadDb, Reading, Reservation, Store, StoreError, case, parcel, removal, slot,
};

use super::after_writing;
use super::quota::MailboxQuota;

/// A mailbox as it is stored.
pub struct SealedMailbox {
    /// The reporter's slot; empty if it is missing.
    pub slot: Vec<u8>,
    /// The text of the recipient that the conversation is sealed to.
    pub case_recipient: String,
    /// Through which channel it came.
    pub channel: ChannelId,
    /// Where the case stands.
    pub state: CaseState,
    /// How far the case has come.
    pub progress: Progress,
    /// The conversation, oldest first.
    pub parcels: Vec<parcel::StoredParcel>,
    /// Who has written last, apart from entries that announce a removal and ask nothing.
    pub last_word: Option<Side>,
    /// The sequence number of the reporter's next message.
    pub next_seq: u64,
    /// Name and function of those who can read the case.
    pub holders: Vec<(String, String)>,
    /// The memory that it takes, for as long as it is in use.
    pub reservation: Reservation,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppendedSealed {
    /// It is on disk.
    Stored,
    /// Somebody was faster: seal again, for this place.
    Elsewhere {
        /// The next free sequence number of the reporter's side.
        next: u64,
        /// The digest of the newest entry of the conversation.
        previous: Option<[u8; 32]>,
    },
}

/// Why a message was not taken.
#[derive(Debug, thiserror::Error)]
pub enum AppendSealedError {
    /// It is not what our script sends.
    #[error("this is no sealed message")]
    Implausible,
    /// There is no such mailbox.
    #[error("no such mailbox")]
    Unknown,
    /// It holds as much as it may.
    #[error("the mailbox is full")]
    Full,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The mailbox of this token; `None` if there is none.
///
/// # Errors
/// The store's.
pub async fn load_sealed(store: &Store, token: &MailboxToken) -> Result<Option<SealedMailbox>, StoreError> {
    let mailbox = token.id();
    let look = move |db: &mut ReadDb, allowed: u64| {
        let Some((case, row)) = case::by_mailbox(db, mailbox)? else { return Ok(Reading::Whole(None)) };
        let bytes = parcel::bytes_of(db, case, &Side::CONVERSATION)?;
        if bytes > allowed {
            return Ok(Reading::Large { bytes });
        }
        let parcels = parcel::conversation(db, case)?;
        Ok::<_, StoreError>(Reading::Whole(Some(SealedMailbox {
            last_word: last_word(db, case, &parcels)?,
            slot: slot::for_reporter(db, case)?.unwrap_or_default(),
            holders: slot::holders(db, case)?,
            parcels,
            next_seq: parcel::next_seq(db, case, Side::Reporter)?,
            progress: row.progress(),
            case_recipient: row.case_recipient,
            channel: row.channel_id,
            state: row.state,
            reservation: Reservation::default(),
        })))
    };
    let (found, reservation) = store.read_large("mailbox.load_sealed", look).await?;
    Ok(found.map(|mailbox| SealedMailbox { reservation, ..mailbox }))
}

fn last_word(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    parcels: &[parcel::StoredParcel],
) -> Result<Option<Side>, StoreError> {
    let asks_nothing = removal::announcements(db, case)?;
    let mut said = parcels.iter().filter(|one| !asks_nothing.contains(&(one.side, one.seq)));
    Ok(said.next_back().map(|one| one.side))
}

/// Stores a message that the reporter's browser sealed, as number `seq` of their side. A closed case stays closed: its
/// handlers decide what becomes of what came.
///
/// # Errors
/// [`AppendSealedError`]; nothing is stored then.
pub async fn append_sealed(
    store: &Store,
    token: &MailboxToken,
    seq: u64,
    sealed: Vec<u8>,
    day: Date,
    quota: MailboxQuota,
) -> Result<AppendedSealed, AppendSealedError> {
    if shape::check_parcel(&sealed).is_err() {
        return Err(AppendSealedError::Implausible);
    }
    let (mailbox, sealed) = (token.id(), Sealed::<Parcel<Case>>::from_stored(sealed));
    let dropped = store
        .write("mailbox.append_sealed", move |db| {
            let Some((case, _)) = case::by_mailbox(db, mailbox)? else { return Ok(None) };
            let new = parcel::NewParcel {
                case,
                side: Side::Reporter,
                seq,
                day,
                sealed: sealed.as_bytes(),
                digest: sealed.digest(),
            };
            Ok::<_, AppendSealedError>(Some(match parcel::append(db, &new)? {
                parcel::Appended::At(_) if quota.is_exceeded(db, case)? => return Err(AppendSealedError::Full),
                parcel::Appended::At(_) => {
                    after_writing::of_message(db, case, day)?;
                    AppendedSealed::Stored
                }
                parcel::Appended::Taken { next } | parcel::Appended::Gap { next } => {
                    AppendedSealed::Elsewhere { next, previous: newest(db, case)? }
                }
            }))
        })
        .await?;
    dropped.ok_or(AppendSealedError::Unknown)
}

fn newest(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<[u8; 32]>, StoreError> {
    parcel::newest_digest(db, case, &[Side::Reporter, Side::Office])
}
