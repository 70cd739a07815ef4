//! One case, as the server can show it: everything that is not sealed, and what is, still sealed.

use time::Date;

use super::facts::CaseFacts;
use super::look::Looking;
use super::stretch::{Stretch, chosen};
use crate::casework::CaseNumber;
use crate::journal::{Book, MonthHead};
use crate::sealing::Side;
use crate::store::case::CaseRow;
use crate::store::parcel_head::{self, Line, ParcelHead};
use crate::store::{
    CaseId, Granted, ReadDb, Reading, Reservation, StaffId, Store, StoreError, case, parcel, removal, slot,
    substitution,
};

/// A case for one handler, with as much of its history as a page carries.
pub struct CaseView {
    /// What is not sealed.
    pub facts: CaseFacts,
    /// The handler's own slot.
    pub slot: Vec<u8>,
    /// The parcels that the page carries, oldest first.
    pub parcels: Vec<parcel::StoredParcel>,
    /// The others, oldest first: where they stand, and what the database says that they are.
    pub unloaded: Vec<ParcelHead>,
    /// What is asked to be removed.
    pub removals: Vec<removal::Request>,
    /// The places of the entries that say, or said, that another one is to be removed.
    pub announcements: Vec<(Side, u64)>,
    /// The digests of the newest parcels of both lines, computed from their bytes.
    newest: [Option<[u8; 32]>; 2],
    /// The memory that it takes, for as long as it is in use.
    pub reservation: Reservation,
}

impl CaseView {
    /// The next free sequence number of a side.
    pub fn next_seq(&self, side: Side) -> u64 {
        let loaded = self.parcels.iter().map(|parcel| (parcel.side, parcel.seq));
        let places = loaded.chain(self.unloaded.iter().map(|head| (head.side, head.seq)));
        parcel::next_seq_among(places, side)
    }

    /// Before which position the conversation goes on; `None` if nothing older is left out.
    pub fn goes_on_before(&self) -> Option<i32> {
        let talk = |side| Line::of(side) == Line::Conversation;
        // The report is always there.
        let begins = self.parcels.iter().skip(1).find(|parcel| talk(parcel.side))?.position;
        let goes_on = self.unloaded.iter().any(|head| talk(head.side) && head.position < begins);
        goes_on.then_some(begins)
    }

    /// The digest of the newest parcel of a line; `None` if there is none.
    pub fn newest(&self, line: Line) -> Option<[u8; 32]> {
        self.newest[usize::from(line == Line::File)]
    }
}

/// Proves that `staff` holds a slot of the case of this number; for everyone else it does not exist, and for a substitute only
/// while they are needed.
///
/// # Errors
/// The store's.
pub async fn grant(
    store: &Store,
    number: &CaseNumber,
    staff: StaffId,
    today: Date,
) -> Result<Option<Granted<CaseId>>, StoreError> {
    let number = number.clone();
    let granted = move |db: &mut ReadDb| {
        let Some((case, row)) = case::grant(db, &number, staff)? else { return Ok(None) };
        let there = match substitution::bound(db, staff, today)? {
            None => true,
            Some(day) => substitution::covers(db, case, row.channel_id, day)?,
        };
        Ok(there.then_some(case))
    };
    store.read("office.grant", granted).await
}

/// Whether there is anything today for somebody who works on cases as a substitute only.
///
/// # Errors
/// The store's.
pub async fn is_needed(store: &Store, staff: StaffId, today: Date) -> Result<bool, StoreError> {
    store.read("office.is_needed", move |db: &mut ReadDb| substitution::is_needed(db, staff, today)).await
}

/// What the server itself knows of the case: days, and a state. `None` if it is gone since the grant.
///
/// # Errors
/// The store's.
pub async fn row(store: &Store, case: Granted<CaseId>) -> Result<Option<CaseRow>, StoreError> {
    store.read("office.row", move |db: &mut ReadDb| case::load(db, case)).await
}

/// Up to where the journal of the office is held by a digest that does not change any more.
///
/// # Errors
/// The store's.
pub async fn journal_head(store: &Store) -> Result<Option<MonthHead>, StoreError> {
    store.read("office.journal_head", |db: &mut ReadDb| MonthHead::newest_closed(db, Book::Office)).await
}

/// The case for this handler, with this stretch of its conversation; `None` if it is gone since the grant. That they are given
/// it is recorded once a day, before.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn view(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    stretch: Stretch,
    day: Date,
) -> Result<Option<CaseView>, StoreError> {
    let look = move |db: &mut ReadDb, allowed: u64| {
        let heads = parcel_head::of_case(db, case)?;
        let announcements = removal::announcements(db, case)?;
        let positions = chosen(&heads, stretch, &announcements);
        let (loaded, unloaded): (Vec<_>, Vec<_>) =
            heads.into_iter().partition(|head| positions.contains(&head.position));
        let bytes = loaded.iter().map(|head| u64::from(head.length.unsigned_abs())).sum();
        if bytes > allowed {
            return Ok(Reading::Large { bytes });
        }
        let Some(facts) = CaseFacts::read(db, case, staff, day)? else { return Ok(Reading::Whole(None)) };
        let positions: Vec<i32> = positions.into_iter().collect();
        Ok(Reading::Whole(Some(Box::new(CaseView {
            facts,
            slot: slot::for_handler(db, case, staff)?.unwrap_or_default(),
            parcels: parcel_head::parcels_at(db, case, &positions)?,
            unloaded,
            removals: removal::of_case(db, case)?,
            announcements,
            newest: [
                parcel::newest_digest(db, case, &[Side::Reporter, Side::Office])?,
                parcel::newest_digest(db, case, &[Side::File])?,
            ],
            reservation: Reservation::default(),
        }))))
    };
    let found = Looking { case, staff, day }.at(store, "office.view", look).await?;
    Ok(found.map(|(view, reservation)| CaseView { reservation, ..*view }))
}
