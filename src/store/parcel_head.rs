//! Parcels without their bytes: what a page says of those that it does not carry.

use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, each};
use super::numbers::{Counter, Digest};
use super::parcel::{StoredParcel, length};
use super::schema::parcel;
use super::text_enum::AsText;
use super::{CaseId, Granted, StoreError};
use crate::sealing::Side;

/// The place of a parcel, and what is stored beside its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct ParcelHead {
    #[diesel(deserialize_as = AsText<Side>)]
    pub side: Side,
    /// Counts from 1 per case and side.
    #[diesel(deserialize_as = Counter)]
    pub seq: u64,
    /// Counts from 1 per case.
    pub position: i32,
    /// The day it was stored.
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    /// SHA-256 of the stored bytes, as the column says: the server's word until somebody computes it.
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
    /// How many bytes are stored.
    pub length: i32,
}

/// The two lines in which the parcels of a case hang together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Line {
    /// What the reporter and the office write to each other.
    Conversation,
    /// What the office writes for itself.
    File,
}

impl Line {
    /// The line in which a side writes.
    pub fn of(side: Side) -> Self {
        match side {
            Side::Reporter | Side::Office => Self::Conversation,
            Side::File => Self::File,
        }
    }

    fn is_file(self) -> bool {
        self == Self::File
    }
}

/// The heads of all parcels of a case, oldest first.
pub fn of_case(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<ParcelHead>, StoreError> {
    let query = parcel::table.filter(parcel::case_id.eq(case.id())).order(parcel::position).select((
        parcel::side,
        parcel::seq,
        parcel::position,
        parcel::day,
        parcel::digest,
        length(parcel::sealed),
    ));
    Ok(each!(db, |c| query.load(c))?)
}

/// The parcels at these positions, oldest first.
pub fn parcels_at(db: &mut ReadDb, case: Granted<CaseId>, positions: &[i32]) -> Result<Vec<StoredParcel>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::position.eq_any(positions))
        .order(parcel::position);
    Ok(each!(db, |c| query.select(StoredParcel::as_select()).load(c))?)
}

/// Positions and lengths of at most `count` parcels of a line that stand before `position`, the nearest first.
pub fn before(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    line: Line,
    position: i32,
    count: u32,
) -> Result<Vec<(i32, i32)>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::position.lt(position))
        .filter(parcel::side.eq(AsText(Side::File)).eq(line.is_file()))
        .order(parcel::position.desc())
        .limit(count.into())
        .select((parcel::position, length(parcel::sealed)));
    Ok(each!(db, |c| query.load(c))?)
}
