//! A case in parts, for a reader who goes through many: no part is large, however long the case.

use diesel::prelude::*;

use super::db::{ReadDb, each};
use super::parcel::{StoredParcel, length};
use super::schema::parcel;
use super::{CaseId, Granted, StoreError};

/// Entries of a part, at most.
const ENTRIES: u32 = 200;
/// Bytes of a part, as they are stored, unless one entry alone has more.
const BYTES: u64 = 1024 * 1024;

/// Some entries of a case that follow on each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// The position of the last.
    pub last: i32,
    /// Bytes of all, as they are stored.
    pub bytes: u64,
    /// Whether there are more behind it.
    pub goes_on: bool,
}

/// The part of a case that begins behind a position; `None` if nothing is there. No parcel is read for it.
pub fn part_after(db: &mut ReadDb, case: Granted<CaseId>, position: Option<i32>) -> Result<Option<Part>, StoreError> {
    let behind = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::position.gt(position.unwrap_or(i32::MIN)))
        .order(parcel::position)
        .select((parcel::position, length(parcel::sealed)))
        // One more than a part has tells whether there are more.
        .limit(i64::from(ENTRIES) + 1);
    let sizes: Vec<(i32, i32)> = each!(db, |c| behind.load(c))?;
    let mut part: Option<Part> = None;
    for (count, (position, bytes)) in (0..).zip(sizes) {
        let bytes = u64::from(bytes.unsigned_abs());
        match &mut part {
            None => part = Some(Part { last: position, bytes, goes_on: false }),
            Some(part) if count == ENTRIES || part.bytes + bytes > BYTES => {
                part.goes_on = true;
                break;
            }
            Some(part) => (part.last, part.bytes) = (position, part.bytes + bytes),
        }
    }
    Ok(part)
}

/// The entries of a part that begins behind a position, oldest first.
pub fn of_part(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    position: Option<i32>,
    part: Part,
) -> Result<Vec<StoredParcel>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::position.gt(position.unwrap_or(i32::MIN)))
        .filter(parcel::position.le(part.last))
        .order(parcel::position);
    Ok(each!(db, |c| query.select(StoredParcel::as_select()).load(c))?)
}
