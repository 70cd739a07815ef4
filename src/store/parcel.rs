//! Parcels: what was written, sealed, in the order in which it arrived.

use diesel::dsl::max;
use diesel::prelude::*;
use time::Date;

use super::db::{Db, each};
use super::kinds::{Counter, Digest, Named};
use super::schema::parcel;
use super::{CaseId, StoreError};
use crate::sealing::Side;

/// A stored parcel.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = parcel)]
pub struct Parcel {
    #[diesel(deserialize_as = Named<Side>)]
    pub side: Side,
    /// Counts from 1 per case and side.
    #[diesel(deserialize_as = Counter)]
    pub seq: u64,
    /// Counts from 1 per case. Not for the reporter: its gaps would show that handlers took notes.
    pub position: i32,
    pub day: Date,
    pub sealed: Vec<u8>,
    /// SHA-256 of `sealed`.
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
}

/// A parcel to be stored.
#[derive(Clone, Copy)]
pub struct NewParcel<'a> {
    pub case: CaseId,
    pub side: Side,
    pub seq: u64,
    pub day: Date,
    pub sealed: &'a [u8],
    /// SHA-256 of `sealed`.
    pub digest: [u8; 32],
}

/// What became of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// Stored, at this position of the case.
    At(i32),
    /// Not stored: this sequence number is in use. The next free one is `next`.
    Taken { next: u64 },
    /// Not stored: sequence numbers before this one are missing. The next free one is `next`.
    TooFar { next: u64 },
}

/// Appends a parcel to its case, if its sequence number is the next one of its side.
pub fn append(db: &mut Db, new: &NewParcel<'_>) -> Result<Appended, StoreError> {
    let next = next_seq(db, new.case, new.side)?;
    if new.seq < next {
        return Ok(Appended::Taken { next });
    }
    if new.seq > next {
        return Ok(Appended::TooFar { next });
    }
    let position = newest_position(db, new.case)?.unwrap_or(0) + 1;
    each!(db, |c| diesel::insert_into(parcel::table)
        .values((
            parcel::case_id.eq(new.case),
            parcel::side.eq(Named(new.side)),
            parcel::seq.eq(new.seq.cast_signed()),
            parcel::position.eq(position),
            parcel::day.eq(new.day),
            parcel::sealed.eq(new.sealed),
            parcel::digest.eq(new.digest.as_slice()),
        ))
        .execute(c))?;
    Ok(Appended::At(position))
}

/// The next free sequence number of a side; the first one is 1.
pub fn next_seq(db: &mut Db, case: CaseId, side: Side) -> Result<u64, StoreError> {
    let newest: Option<i64> = each!(db, |c| parcel::table
        .filter(parcel::case_id.eq(case))
        .filter(parcel::side.eq(Named(side)))
        .select(max(parcel::seq))
        .get_result(c))?;
    Ok(newest.unwrap_or(0).cast_unsigned() + 1)
}

/// The position of the newest parcel of a case; `None` if there is none.
pub fn newest_position(db: &mut Db, case: CaseId) -> Result<Option<i32>, StoreError> {
    Ok(each!(db, |c| parcel::table.filter(parcel::case_id.eq(case)).select(max(parcel::position)).get_result(c))?)
}

/// The digest of the newest parcel of these sides; `None` if there is none.
pub fn newest_digest(db: &mut Db, case: CaseId, sides: &[Side]) -> Result<Option<[u8; 32]>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case))
        .filter(parcel::side.eq_any(sides.iter().copied().map(Named)))
        .order(parcel::position.desc())
        .select(parcel::digest);
    let digest: Option<Digest> = query.first(db).optional()?;
    Ok(digest.map(Into::into))
}

/// The digest of the first parcel of a side; `None` if there is none.
pub fn first_of(db: &mut Db, case: CaseId, side: Side) -> Result<Option<[u8; 32]>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case))
        .filter(parcel::side.eq(Named(side)))
        .filter(parcel::seq.eq(1))
        .select(parcel::digest);
    let digest: Option<Digest> = query.first(db).optional()?;
    Ok(digest.map(Into::into))
}

/// Everything in a case, oldest first: what a handler sees.
pub fn all_of(db: &mut Db, case: CaseId) -> Result<Vec<Parcel>, StoreError> {
    let query = parcel::table.filter(parcel::case_id.eq(case)).order(parcel::position);
    Ok(query.select(Parcel::as_select()).load(db)?)
}

/// The conversation without the handlers' own notes, oldest first: what the reporter sees.
pub fn conversation_of(db: &mut Db, case: CaseId) -> Result<Vec<Parcel>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case))
        .filter(parcel::side.ne(Named(Side::File)))
        .order(parcel::position);
    Ok(query.select(Parcel::as_select()).load(db)?)
}
