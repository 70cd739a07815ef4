//! One case, as the server can show it: everything that is not sealed, and what is, still sealed.

use time::Date;

use super::hold::Holds;
use crate::casework::CaseNumber;
use crate::journal;
use crate::sealing::Side;
use crate::store::case::{self, CaseRow};
use crate::store::{
    CaseId, Granted, ReadDb, Reading, Reservation, StaffId, Store, StoreError, WriteDb, parcel, read_marker, slot,
};

/// A case for one handler.
pub struct CaseView {
    /// Its row.
    pub case: CaseRow,
    /// The handler's own slot.
    pub slot: Vec<u8>,
    /// All parcels, oldest first.
    pub parcels: Vec<parcel::StoredParcel>,
    /// What keeps it beyond its time.
    pub holds: Holds,
    /// The names of those who hold a slot.
    pub readers: Vec<String>,
    /// How far the handler has read.
    pub seen: i32,
    /// The memory that it takes, for as long as it is in use.
    pub reservation: Reservation,
}

impl CaseView {
    /// The next free sequence number of a side.
    pub fn next_seq(&self, side: Side) -> u64 {
        parcel::next_seq_among(&self.parcels, side)
    }

    /// The digest of the newest parcel in the file (`true`) or in the conversation (`false`).
    pub fn newest(&self, file: bool) -> Option<[u8; 32]> {
        let newest = self.parcels.iter().rev().find(|parcel| (parcel.side == Side::File) == file);
        newest.map(parcel::StoredParcel::own_digest)
    }
}

/// Proves that `staff` holds a slot of the case of this number; for everyone else it does not exist.
///
/// # Errors
/// The store's.
pub async fn grant(store: &Store, number: &CaseNumber, staff: StaffId) -> Result<Option<Granted<CaseId>>, StoreError> {
    let number = number.clone();
    let granted = move |db: &mut ReadDb| Ok(case::grant(db, &number, staff)?.map(|(case, _)| case));
    store.read("office.grant", granted).await
}

/// What the server itself knows of the case: days, and a state. `None` if it is gone since the grant.
///
/// # Errors
/// The store's.
pub async fn row(store: &Store, case: Granted<CaseId>) -> Result<Option<CaseRow>, StoreError> {
    store.read("office.row", move |db: &mut ReadDb| case::load(db, case)).await
}

/// The case for this handler; `None` if it is gone since the grant.
///
/// The first time on a day, that they are given it is recorded, and only then it is read: nobody is given a case unrecorded.
/// After that, it costs a read.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn view(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    day: Date,
) -> Result<Option<CaseView>, StoreError> {
    let look_if = move |must_be_recorded: bool| {
        move |db: &mut ReadDb, allowed: u64| {
            if must_be_recorded && !journal::is_look_recorded(db, case.id(), staff, day)? {
                return Ok(Reading::Whole(Look::Unrecorded));
            }
            let bytes = parcel::bytes_of(db, case, Side::ALL)?;
            if bytes > allowed {
                return Ok(Reading::Large { bytes });
            }
            Ok::<_, StoreError>(Reading::Whole(Look::Recorded(read(db, case, staff, day)?.map(Box::new))))
        }
    };
    let (mut found, mut reservation) = store.read_large("office.view", look_if(true)).await?;
    if matches!(found, Look::Unrecorded) {
        let record = move |db: &mut WriteDb| match case::load(db, case)? {
            Some(_) => journal::record_look(db, case.id(), staff, day),
            None => Ok(()),
        };
        store.write("office.first_view", record).await?;
        (found, reservation) = store.read_large("office.view", look_if(false)).await?;
    }
    Ok(match found {
        Look::Recorded(Some(view)) => Some(CaseView { reservation, ..*view }),
        Look::Recorded(None) | Look::Unrecorded => None,
    })
}

/// Whether a case may be given out without writing.
enum Look {
    Unrecorded,
    Recorded(Option<Box<CaseView>>),
}

fn read(db: &mut ReadDb, case: Granted<CaseId>, staff: StaffId, today: Date) -> Result<Option<CaseView>, StoreError> {
    let Some(row) = case::load(db, case)? else { return Ok(None) };
    Ok(Some(CaseView {
        case: row,
        slot: slot::for_handler(db, case, staff)?.unwrap_or_default(),
        parcels: parcel::of_case(db, case)?,
        holds: Holds::of(db, case, today)?,
        readers: slot::holder_names(db, case)?,
        seen: read_marker::position_of(db, case, staff)?.unwrap_or(0),
        reservation: Reservation::default(),
    }))
}
