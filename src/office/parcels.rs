//! Sealed words come from a handler's browser: looked at for shape, stored as they are.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::{Case, Parcel, Sealed, Side, shape};
use crate::store::{CaseId, Granted, Store, StoreError, case_file, parcel};

/// What a handler's browser has sealed, and the place it is meant for.
pub struct NewParcel {
    pub side: Side,
    pub seq: u64,
    pub sealed: Vec<u8>,
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
pub async fn post(store: &Store, case: Granted<CaseId>, new: NewParcel, day: Date) -> Result<Posted, PostError> {
    let NewParcel { side, seq, sealed } = new;
    if side == Side::Reporter || shape::check_parcel(&sealed).is_err() {
        return Err(PostError::Implausible);
    }
    let sealed = Sealed::<Parcel<Case>>::from_stored(sealed);
    let posted = store
        .write("office.post", move |db| {
            let Some(case) = case_file::load(db, case)? else { return Ok(None) };
            let (sealed, digest) = (sealed.as_bytes(), sealed.digest());
            let appended = parcel::append(db, &parcel::NewParcel { case: case.id, side, seq, day, sealed, digest })?;
            let position = match appended {
                parcel::Appended::At(position) => position,
                parcel::Appended::Taken { next } | parcel::Appended::TooFar { next } => {
                    let before = if side == Side::File { &[Side::File][..] } else { &[Side::Reporter, Side::Office] };
                    let previous = parcel::newest_digest(db, case.id, before)?;
                    return Ok(Some(Posted::Elsewhere { next, previous }));
                }
            };
            let event = if side == Side::File { OfficeEvent::NoteAdded } else { OfficeEvent::ReplySent };
            let subject = OfficeSubject::Case(case.id);
            journal::record(db, day, event, subject, None)?;
            if side == Side::Office && case.state == CaseState::New {
                case_file::set_acknowledged(db, case.id, day)?;
                case_file::set_state(db, case.id, CaseState::InReview, day)?;
                let changed = OfficeEvent::StateChanged { from: case.state, to: CaseState::InReview };
                journal::record(db, day, changed, subject, None)?;
            }
            Ok::<_, StoreError>(Some(Posted::At(position)))
        })
        .await?;
    posted.ok_or(PostError::NoSuchCase)
}
