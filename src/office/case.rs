//! One case, as the server can show it: everything that is not sealed, and what is, still sealed.

use super::CaseAccess;
use crate::sealing::Side;
use crate::store::case::CaseRow;
use crate::store::{Store, StoreError, parcel, read_marker, slot};

/// A case for one handler.
pub struct CaseView {
    /// Its row.
    pub case: CaseRow,
    /// The handler's own slot.
    pub slot: Vec<u8>,
    /// All parcels, oldest first.
    pub parcels: Vec<parcel::StoredParcel>,
    /// The names of those who hold a slot.
    pub readers: Vec<String>,
    /// How far the handler has read.
    pub seen: i32,
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

/// The case, still sealed; `None` if it does not exist for this handler.
///
/// # Errors
/// The store's.
pub async fn view(store: &Store, access: CaseAccess) -> Result<Option<CaseView>, StoreError> {
    store
        .read("office.view", move |db| {
            let Some((id, case)) = access.grant(db)? else { return Ok(None) };
            Ok(Some(CaseView {
                case,
                slot: slot::for_handler(db, id, access.staff)?.unwrap_or_default(),
                parcels: parcel::of_case(db, id)?,
                readers: slot::holder_names(db, id)?,
                seen: read_marker::position_of(db, id, access.staff)?.unwrap_or(0),
            }))
        })
        .await
}
