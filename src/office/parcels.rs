//! Sealed words come from a handler's browser: looked at for shape, stored as they are.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::{Case, Parcel, Sealed, Side, shape};
use crate::store::{CaseId, Granted, Store, StoreError, case, parcel};

/// What a handler's browser has sealed, and the place it is meant for.
pub struct SealedParcel {
    pub side: Side,
    /// The sequence number on that side.
    pub seq: u64,
    pub bytes: Vec<u8>,
}

/// What became of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posted {
    /// Stored at this position of the case.
    At(i32),
    /// Somebody was faster: seal again, for this place.
    Elsewhere {
        /// The next free sequence number of the side.
        next: u64,
        /// The digest of the newest parcel.
        previous: Option<[u8; 32]>,
    },
}

/// Why a parcel was not taken.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// It is not what our pages send.
    #[error("this is no sealed parcel")]
    Implausible,
    /// There is no such case for this handler.
    #[error("no such case")]
    NoSuchCase,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Stores a parcel that a handler's browser sealed. The first reply confirms receipt.
///
/// Who of the office wrote it stands inside the parcel, and nowhere else.
///
/// # Errors
/// [`PostError`]; nothing is stored then.
pub async fn post(store: &Store, case: Granted<CaseId>, parcel: SealedParcel, day: Date) -> Result<Posted, PostError> {
    let SealedParcel { side, seq, bytes } = parcel;
    if side == Side::Reporter || shape::check_parcel(&bytes).is_err() {
        return Err(PostError::Implausible);
    }
    let sealed = Sealed::<Parcel<Case>>::from_stored(bytes);
    let posted = store
        .write("office.post", move |db| {
            let Some(row) = case::load(db, case)? else { return Ok(None) };
            let (sealed, digest) = (sealed.as_bytes(), sealed.digest());
            let position = match parcel::append(db, &parcel::NewParcel { case, side, seq, day, sealed, digest })? {
                parcel::Appended::At(position) => position,
                parcel::Appended::Taken { next } | parcel::Appended::Gap { next } => {
                    let before = if side == Side::File { &[Side::File][..] } else { &[Side::Reporter, Side::Office] };
                    let previous = parcel::newest_digest(db, case, before)?;
                    return Ok(Some(Posted::Elsewhere { next, previous }));
                }
            };
            let event = if side == Side::File { OfficeEvent::NoteAdded } else { OfficeEvent::ReplySent };
            let subject = OfficeSubject::Case(case.id());
            journal::record(db, day, event, subject, None)?;
            if side == Side::Office && row.state == CaseState::New {
                case::set_acknowledged(db, case, day)?;
                case::set_state(db, case, CaseState::InReview, day)?;
                let changed = OfficeEvent::StateChanged { from: row.state, to: CaseState::InReview };
                journal::record(db, day, changed, subject, None)?;
            }
            Ok::<_, StoreError>(Some(Posted::At(position)))
        })
        .await?;
    posted.ok_or(PostError::NoSuchCase)
}
