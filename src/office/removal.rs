//! What is not needed for a case is removed from it (Directive (EU) 2019/1937, Article 17; GDPR, Article 5(1)(c)), when two
//! handlers of the case say so. Each says it in a sealed entry, by which every reader knows that it was them.

use time::Date;

use super::parcels::{Posted, SealedParcel};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::Side;
use crate::store::{CaseId, Granted, StaffId, Store, StoreError, case, erasure, parcel, removal};

/// What a handler's browser sends to have an entry removed.
pub struct RemovalRequest {
    /// The side of the entry.
    pub side: Side,
    /// Its number on that side.
    pub seq: u64,
    /// Its digest, as the handler has seen it.
    pub digest: [u8; 32],
    /// The sealed entry in which the handler says so, in the same line.
    pub announcement: SealedParcel,
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemovalAsked {
    /// Where the announcement stands.
    pub posted: Posted,
    /// Whether the entry is removed with it: somebody else had asked before.
    pub is_removed: bool,
}

/// Why a request was not taken.
#[derive(Debug, thiserror::Error)]
pub enum RemovalError {
    /// It is not what our pages send.
    #[error("this is no request to remove an entry")]
    Implausible,
    /// There is no such case for this handler any more, or it is being deleted.
    #[error("no such case")]
    NoSuchCase,
    /// There is no such entry, or it is another one than the handler has seen.
    #[error("no such entry")]
    NoSuchEntry,
    /// It was removed before.
    #[error("removed already")]
    Removed,
    /// This handler has asked before. A second person has to.
    #[error("asked already")]
    AskedAlready,
    /// What says that another entry is removed has to stay.
    #[error("an announcement stays")]
    IsAnnouncement,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl RemovalRequest {
    fn is_plausible(&self) -> bool {
        let announcement = &self.announcement;
        announcement.side == removal::announcing_side(self.side)
            && (announcement.side, announcement.seq) != (self.side, self.seq)
            && !announcement.is_feedback
            && announcement.is_plausible()
    }
}

/// Stores what a handler says of an entry, and removes the entry if another handler of the case has said so before.
///
/// # Errors
/// [`RemovalError`]; nothing is changed then, and nothing stored.
pub async fn ask_removal(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    request: RemovalRequest,
    day: Date,
) -> Result<RemovalAsked, RemovalError> {
    if !request.is_plausible() {
        return Err(RemovalError::Implausible);
    }
    store
        .write("office.ask_removal", move |db| {
            if case::load(db, case)?.is_none() || erasure::is_case_condemned(db, case)? {
                return Err(RemovalError::NoSuchCase);
            }
            // First: a browser whose answer was lost asks again, and learns from this that it had arrived.
            let posted = request.announcement.append(db, case, day)?;
            if matches!(posted, Posted::Elsewhere { .. }) {
                return Ok(RemovalAsked { posted, is_removed: false });
            }
            let place = (request.side, request.seq);
            let entry = parcel::at(db, case, place)?.ok_or(RemovalError::NoSuchEntry)?;
            if entry.sealed.is_empty() {
                return Err(RemovalError::Removed);
            }
            if entry.own_digest() != request.digest {
                return Err(RemovalError::NoSuchEntry);
            }
            if removal::announcements(db, case)?.contains(&(request.side, request.seq)) {
                return Err(RemovalError::IsAnnouncement);
            }
            if !removal::ask(db, case, place, staff, day, request.announcement.seq)? {
                return Err(RemovalError::AskedAlready);
            }
            let is_removed = removal::askers(db, case, place)? >= removal::PEOPLE;
            let (side, seq) = place;
            let event = if is_removed {
                removal::remove(db, case, place)?;
                OfficeEvent::EntryRemoved { side, seq }
            } else {
                OfficeEvent::RemovalAsked { side, seq }
            };
            journal::record(db, day, event, OfficeSubject::Case(case.id()), Some(staff))?;
            Ok(RemovalAsked { posted, is_removed })
        })
        .await
}

/// Takes back what a handler has asked, as long as nobody else has asked for it, too. What was sealed stays, and means
/// nothing alone.
///
/// # Errors
/// [`RemovalError::NoSuchEntry`] if they have not asked; [`RemovalError::Removed`]; the store's.
pub async fn withdraw_removal(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    place: (Side, u64),
    day: Date,
) -> Result<(), RemovalError> {
    store
        .write("office.withdraw_removal", move |db| {
            let entry = parcel::at(db, case, place)?.ok_or(RemovalError::NoSuchEntry)?;
            if entry.sealed.is_empty() {
                return Err(RemovalError::Removed);
            }
            if !removal::withdraw(db, case, place, staff)? {
                return Err(RemovalError::NoSuchEntry);
            }
            let event = OfficeEvent::RemovalWithdrawn { side: place.0, seq: place.1 };
            journal::record(db, day, event, OfficeSubject::Case(case.id()), Some(staff))?;
            Ok(())
        })
        .await
}
