//! One case, as the server can show it: everything that is not sealed, and what is, still sealed.

use time::Date;

use crate::casework::Milestones;
use crate::journal;
use crate::sealing::Side;
use crate::store::{Db, StaffId, Store, StoreError, case_file, parcel, seen, slot};

/// A case for one handler.
pub struct CaseView {
    /// Its row.
    pub case: case_file::CaseFile,
    /// The handler's own slot.
    pub slot: Vec<u8>,
    /// All parcels, oldest first.
    pub parcels: Vec<parcel::Parcel>,
    /// The names of those who hold a slot.
    pub readers: Vec<String>,
    /// How far the handler has read.
    pub seen: i32,
}

impl CaseView {
    /// What has happened, as far as clocks are concerned.
    pub fn milestones(&self) -> Milestones {
        Milestones {
            received: self.case.received_on,
            acknowledged: self.case.acknowledged_on,
            closed: self.case.closed_on,
        }
    }

    /// The next free sequence number of a side.
    pub fn next_seq(&self, side: Side) -> u64 {
        parcel::next_seq_among(&self.parcels, side)
    }

    /// The digest of the newest parcel in the file (`true`) or in the conversation (`false`).
    pub fn newest(&self, file: bool) -> Option<[u8; 32]> {
        let newest = self.parcels.iter().rev().find(|parcel| (parcel.side == Side::File) == file);
        newest.map(parcel::Parcel::own_digest)
    }
}

/// The case of this number, if `staff` holds a slot of it; for everyone else it does not exist.
///
/// The first time on a day, that they are given it is recorded in the transaction that reads it: nobody is given a case
/// unrecorded. After that, it costs a read.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn view(store: &Store, number: String, staff: StaffId, day: Date) -> Result<Option<CaseView>, StoreError> {
    let wanted = number.clone();
    let recorded = store
        .read("office.view", move |db| {
            let Some(case) = case_file::by_number_for(db, &wanted, staff)? else { return Ok(Look::NoSuchCase) };
            if !journal::is_look_recorded(db, case.id, staff, day)? {
                return Ok(Look::Unrecorded);
            }
            Ok::<_, StoreError>(Look::Recorded(Box::new(read(db, case, staff)?)))
        })
        .await?;
    match recorded {
        Look::NoSuchCase => Ok(None),
        Look::Recorded(view) => Ok(Some(*view)),
        Look::Unrecorded => {
            store
                .write("office.first_view", move |db| {
                    let Some(case) = case_file::by_number_for(db, &number, staff)? else { return Ok(None) };
                    journal::record_look(db, case.id, staff, day)?;
                    read(db, case, staff).map(Some)
                })
                .await
        }
    }
}

/// Whether a case may be given out without writing.
enum Look {
    NoSuchCase,
    Unrecorded,
    Recorded(Box<CaseView>),
}

fn read(db: &mut Db, case: case_file::CaseFile, staff: StaffId) -> Result<CaseView, StoreError> {
    let id = case.id;
    Ok(CaseView {
        case,
        slot: slot::of(db, id, staff)?.unwrap_or_default(),
        parcels: parcel::all_of(db, id)?,
        readers: slot::holders(db, id)?,
        seen: seen::of(db, id, staff)?.unwrap_or(0),
    })
}
