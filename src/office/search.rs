//! What a handler's tab needs to look through everything it can open: which cases those are, and each of them sealed, part by
//! part. What is looked for stays in the tab; that a case was given out is recorded as always.

use time::Date;

use super::look::Looking;
use crate::store::case_list::{CaseList, Key, PageOfCases};
use crate::store::listing::{self, Start};
use crate::store::parcel::StoredParcel;
use crate::store::parcel_part::{of_part, part_after};
use crate::store::{
    CaseId, Granted, ReadDb, Reading, Reservation, StaffId, Store, StoreError, case, slot, substitution,
};

/// A part of a case, sealed.
pub struct SealedPart {
    pub case_recipient: String,
    pub file_recipient: String,
    /// The handler's own slot.
    pub slot: Vec<u8>,
    /// Oldest first.
    pub parcels: Vec<StoredParcel>,
    /// The position behind which the next part begins; `None` if this is the last.
    pub next: Option<i32>,
    /// The memory that it takes, for as long as it is in use.
    pub reservation: Reservation,
}

/// One page, of at most `size` cases, of a list of those that somebody can open.
///
/// # Errors
/// The store's.
pub async fn openable(store: &Store, list: CaseList, start: Start<Key>, size: u32) -> Result<PageOfCases, StoreError> {
    let look = move |db: &mut ReadDb| {
        let bound = substitution::bound(db, list.staff, list.horizon.today)?;
        listing::page(db, &CaseList { bound, ..list }, &start, size)
    };
    store.read("office.openable", look).await
}

/// The part of a case that begins behind a position; `None` if the case is gone since the grant.
///
/// That it is given out is recorded as for all of it.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn sealed_part(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    day: Date,
    after: Option<i32>,
) -> Result<Option<SealedPart>, StoreError> {
    let look = move |db: &mut ReadDb, allowed: u64| {
        let part = part_after(db, case, after)?;
        if let Some(part) = part.filter(|part| part.bytes > allowed) {
            return Ok(Reading::Large { bytes: part.bytes });
        }
        let Some(row) = case::load(db, case)? else {
            return Ok(Reading::Whole(None));
        };
        Ok(Reading::Whole(Some(Box::new(SealedPart {
            case_recipient: row.case_recipient,
            file_recipient: row.file_recipient,
            slot: slot::for_handler(db, case, staff)?.unwrap_or_default(),
            parcels: part.map(|part| of_part(db, case, after, part)).transpose()?.unwrap_or_default(),
            next: part.filter(|part| part.goes_on).map(|part| part.last),
            reservation: Reservation::default(),
        }))))
    };
    let found = Looking { case, staff, day }.at(store, "office.sealed_part", look).await?;
    Ok(found.map(|(part, reservation)| SealedPart { reservation, ..*part }))
}
