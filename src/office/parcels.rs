//! Sealed words come from a handler's browser: looked at for shape, stored as they are.

use std::num::NonZeroU32;

use time::Date;

use super::CaseAccess;
use crate::casework::CaseState;
use crate::journal::{self, Event};
use crate::sealing::{Case, Parcel, Sealed, Side, shape};
use crate::store::{Store, StoreError, case, parcel, read_marker};

/// What a handler's browser has sealed, and for which place.
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
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Stores a parcel that a handler's browser sealed. The first reply confirms receipt. `None`: the case does not exist for
/// this handler.
///
/// Who of the office wrote it stands inside the parcel, and nowhere else.
///
/// # Errors
/// [`PostError`]; nothing is stored then.
pub async fn post(
    store: &Store,
    access: CaseAccess,
    parcel: SealedParcel,
    day: Date,
) -> Result<Option<Posted>, PostError> {
    let SealedParcel { side, seq, bytes } = parcel;
    if side == Side::Reporter || shape::check_parcel(&bytes).is_err() {
        return Err(PostError::Implausible);
    }
    let sealed = Sealed::<Parcel<Case>>::from_stored(bytes);
    let posted = store
        .write("office.post", move |db| {
            let Some((case, row)) = access.grant(db)? else { return Ok(None) };
            let (sealed, digest) = (sealed.as_bytes(), sealed.digest());
            let position = match parcel::append(db, &parcel::NewParcel { case, side, seq, day, sealed, digest })? {
                parcel::Appended::At(position) => position,
                parcel::Appended::Taken { next } | parcel::Appended::Gap { next } => {
                    let before = if side == Side::File { &[Side::File][..] } else { &[Side::Reporter, Side::Office] };
                    let previous = parcel::newest_digest(db, case, before)?;
                    return Ok(Some(Posted::Elsewhere { next, previous }));
                }
            };
            let event = if side == Side::File { Event::NoteAdded } else { Event::ReplySent };
            journal::record(db, day, event, Some(case.id()), None)?;
            if side == Side::Office && row.state == CaseState::New {
                case::set_acknowledged(db, case, day)?;
                case::set_state(db, case, CaseState::InReview, day)?;
                let acknowledged = Event::StateChanged { from: row.state, to: CaseState::InReview };
                journal::record(db, day, acknowledged, Some(case.id()), None)?;
            }
            Ok::<_, StoreError>(Some(Posted::At(position)))
        })
        .await?;
    Ok(posted)
}

/// Notes how far a handler has read. `None`: the case does not exist for them.
///
/// # Errors
/// The store's.
pub async fn advance_read_marker(
    store: &Store,
    access: CaseAccess,
    position: NonZeroU32,
    day: Date,
) -> Result<Option<()>, StoreError> {
    store
        .write("office.seen", move |db| {
            let Some((case, _)) = access.grant(db)? else { return Ok(None) };
            read_marker::advance(db, case, access.staff, position)?;
            journal::record(db, day, Event::CaseOpened, Some(case.id()), Some(access.staff))?;
            Ok(Some(()))
        })
        .await
}
