//! Sealed words come from a handler's browser: looked at for shape, stored as they are.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::{Case, Parcel, Sealed, Side, shape};
use crate::store::case::CaseRow;
use crate::store::parcel_head::{self, Line};
use crate::store::{CaseId, Granted, Store, StoreError, WriteDb, case, case_event, parcel};

/// What a handler's browser has sealed, and the place it is meant for.
pub struct SealedParcel {
    pub side: Side,
    /// The sequence number on that side.
    pub seq: u64,
    pub sealed: Sealed<Parcel<Case>>,
    /// Whether it is the feedback of § 17(2) HinSchG. What it says is sealed; that it was given ends a duty.
    pub is_feedback: bool,
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
    /// Something stands in the conversation that whoever wrote had not seen.
    #[error("something newer is there")]
    Newer,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl SealedParcel {
    /// Whether it is on a side of the office's, and has a shape that something sealed can have.
    pub(super) fn is_plausible(&self) -> bool {
        let side_fits = match self.side {
            Side::Reporter => false,
            Side::Office => true,
            Side::File => !self.is_feedback,
        };
        side_fits && shape::check_parcel(self.sealed.as_bytes()).is_ok()
    }

    /// Stores it, if its place is free.
    pub(super) fn append(&self, db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<Posted, StoreError> {
        let Self { side, seq, ref sealed, .. } = *self;
        let new = parcel::NewParcel { case, side, seq, day, sealed: sealed.as_bytes(), digest: sealed.digest() };
        Ok(match parcel::append(db, &new)? {
            parcel::Appended::At(position) => Posted::At(position),
            parcel::Appended::Taken { next } | parcel::Appended::Gap { next } => {
                let before = if side == Side::File { &[Side::File][..] } else { &[Side::Reporter, Side::Office] };
                Posted::Elsewhere { next, previous: parcel::newest_digest(db, case, before)? }
            }
        })
    }
}

/// Stores a parcel that a handler's browser sealed. A reply confirms receipt, and a new case is in review with it.
///
/// Who of the office wrote it stands inside the parcel, and nowhere else. `seen` is the highest position that they had before
/// them: what was written about an older state is not taken, if they say which.
///
/// # Errors
/// [`PostError`]; nothing is stored then.
pub async fn post(
    store: &Store,
    case: Granted<CaseId>,
    parcel: SealedParcel,
    seen: Option<i32>,
    day: Date,
) -> Result<Posted, PostError> {
    if !parcel.is_plausible() {
        return Err(PostError::Implausible);
    }
    store
        .write("office.post", move |db| {
            let row = case::load(db, case)?.ok_or(PostError::NoSuchCase)?;
            let (side, is_feedback) = (parcel.side, parcel.is_feedback);
            let newest = parcel_head::before(db, case, Line::Conversation, i32::MAX, 1)?
                .first()
                .map_or(0, |(position, _)| *position);
            let posted = parcel.append(db, case, day)?;
            // Only where it would stand: a browser whose answer was lost learns first that it had arrived.
            if matches!(posted, Posted::At(_)) {
                if side == Side::Office && seen.is_some_and(|seen| seen < newest) {
                    return Err(PostError::Newer);
                }
                match side {
                    Side::Office => after_reply(db, case, &row, is_feedback, day)?,
                    _ => journal::record(db, day, OfficeEvent::NoteAdded, OfficeSubject::Case(case.id()), None)?,
                }
            }
            Ok(posted)
        })
        .await
}

fn after_reply(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    row: &CaseRow,
    is_feedback: bool,
    day: Date,
) -> Result<(), StoreError> {
    let subject = OfficeSubject::Case(case.id());
    let event = if is_feedback { OfficeEvent::FeedbackGiven } else { OfficeEvent::ReplySent };
    journal::record(db, day, event, subject, None)?;
    case_event::acknowledge(db, case, day)?;
    case_event::answer(db, case, day)?;
    if is_feedback {
        case_event::give_feedback(db, case, day)?;
    }
    if row.state == CaseState::New {
        case::set_state(db, case, CaseState::InReview, day)?;
        let changed = OfficeEvent::StateChanged { from: row.state, to: CaseState::InReview };
        journal::record(db, day, changed, subject, None)?;
    }
    Ok(())
}
