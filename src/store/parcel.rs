//! Parcels: what was written, sealed, in the order in which it arrived.

use diesel::dsl::{count_star, max, sum};
use diesel::prelude::*;
use diesel::sql_types::Binary;
use sha2::{Digest as _, Sha256};
use time::Date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::numbers::{Counter, Digest};
use super::schema::{case_file, parcel};
use super::text_enum::AsText;
use super::{CaseId, Granted, StoreError, news, placing, removal};
use crate::sealing::Side;

#[diesel::declare_sql_function]
extern "SQL" {
    /// Bytes of a blob.
    fn length(blob: Binary) -> Integer;
}

/// A stored parcel.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = parcel)]
pub struct StoredParcel {
    #[diesel(deserialize_as = AsText<Side>)]
    pub side: Side,
    /// Counts from 1 per case and side.
    #[diesel(deserialize_as = Counter)]
    pub seq: u64,
    /// Counts from 1 per case. Not for the reporter: its gaps would show that handlers took notes.
    pub position: i32,
    /// The day it was stored.
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    pub sealed: Vec<u8>,
    /// SHA-256 of `sealed`, as the column says: readers compute their own, unless the bytes were removed.
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
}

/// A parcel to be stored.
#[derive(Clone, Copy)]
pub struct NewParcel<'a> {
    pub case: Granted<CaseId>,
    pub side: Side,
    pub seq: u64,
    pub day: Date,
    pub sealed: &'a [u8],
    /// SHA-256 of `sealed`.
    pub digest: [u8; 32],
}

/// Numbers from here on are none that a reader takes: the largest integer that every JavaScript number can hold. They
/// are not counted on from, or one altered row would keep a side from writing.
const TOO_LARGE: i64 = (1 << 53) - 1;

/// What became of a parcel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// Stored, at this position of the case.
    At(i32),
    /// Not stored: this sequence number is in use. The next free one is `next`.
    Taken { next: u64 },
    /// Not stored: sequence numbers before this one are missing. The next free one is `next`.
    Gap { next: u64 },
}

impl StoredParcel {
    /// SHA-256 of the stored bytes, computed: what other entries name this one by, whatever the column says. Where the
    /// bytes were removed, there is only the column.
    pub fn own_digest(&self) -> [u8; 32] {
        own_digest(&self.sealed, self.digest)
    }
}

fn own_digest(sealed: &[u8], beside: [u8; 32]) -> [u8; 32] {
    if sealed.is_empty() { beside } else { Sha256::digest(sealed).into() }
}

/// The next free sequence number of a side in a case with parcels at these places.
pub fn next_seq_among(places: impl Iterator<Item = (Side, u64)>, side: Side) -> u64 {
    let taken = places.filter(|(of, seq)| *of == side && *seq < TOO_LARGE.cast_unsigned());
    taken.map(|(_, seq)| seq).max().unwrap_or(0) + 1
}

/// Appends a parcel to its case, if its sequence number is the next one of its side.
pub fn append(db: &mut WriteDb, new: &NewParcel<'_>) -> Result<Appended, StoreError> {
    let next = next_seq(db, new.case, new.side)?;
    if new.seq < next {
        return Ok(Appended::Taken { next });
    }
    if new.seq > next {
        return Ok(Appended::Gap { next });
    }
    // A row may have been given the last position there is; what is new stands before it then.
    let position = free_position(db, new.case)?;
    insert_at(db, position, new)?;
    news::arrived(db, new.case, new.side)?;
    placing::refresh(db, new.case)?;
    Ok(Appended::At(position))
}

/// Stores the first parcel of a case that was opened in this transaction. Nothing is looked for: it would be the dearest
/// part of taking a report in.
pub fn insert_first(db: &mut WriteDb, new: &NewParcel<'_>) -> Result<(), StoreError> {
    insert_at(db, 1, new)
}

fn insert_at(db: &mut WriteDb, position: i32, new: &NewParcel<'_>) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(parcel::table)
        .values((
            parcel::case_id.eq(new.case.id()),
            parcel::side.eq(AsText(new.side)),
            parcel::seq.eq(new.seq.cast_signed()),
            parcel::position.eq(position),
            parcel::day.eq(new.day),
            parcel::sealed.eq(new.sealed),
            parcel::digest.eq(new.digest.as_slice()),
        ))
        .execute(c))?;
    Ok(())
}

/// The next free sequence number of a side; the first one is 1.
pub fn next_seq(db: &mut ReadDb, case: Granted<CaseId>, side: Side) -> Result<u64, StoreError> {
    let newest: Option<i64> = each!(db, |c| parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::side.eq(AsText(side)))
        .filter(parcel::seq.lt(TOO_LARGE))
        .select(max(parcel::seq))
        .get_result(c))?;
    Ok(newest.unwrap_or(0).cast_unsigned() + 1)
}

/// How much there is of one side of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    pub entries: u64,
    /// As they are stored.
    pub bytes: u64,
}

/// How much one side has written in a case. No parcel is read for it.
pub fn written_by(db: &mut ReadDb, case: Granted<CaseId>, side: Side) -> Result<Written, StoreError> {
    let parcels = parcel::table.filter(parcel::case_id.eq(case.id())).filter(parcel::side.eq(AsText(side)));
    let (entries, bytes): (i64, Option<i64>) =
        each!(db, |c| parcels.select((count_star(), sum(length(parcel::sealed)))).get_result(c))?;
    Ok(Written { entries: entries.unsigned_abs(), bytes: bytes.unwrap_or(0).unsigned_abs() })
}

/// Bytes of all parcels of these sides, as they are stored. No parcel is read for it.
pub fn bytes_of(db: &mut ReadDb, case: Granted<CaseId>, sides: &[Side]) -> Result<u64, StoreError> {
    let parcels = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::side.eq_any(sides.iter().copied().map(AsText)));
    let bytes: Option<i64> = each!(db, |c| parcels.select(sum(length(parcel::sealed))).get_result(c))?;
    Ok(bytes.unwrap_or(0).unsigned_abs())
}

/// The highest position in a case that is taken, `highest` at most; `None` if there is none.
pub(super) fn position_up_to(db: &mut ReadDb, case: Granted<CaseId>, highest: i32) -> Result<Option<i32>, StoreError> {
    let parcels = parcel::table.filter(parcel::case_id.eq(case.id())).filter(parcel::position.le(highest));
    Ok(each!(db, |c| parcels.select(max(parcel::position)).get_result(c))?)
}

fn free_position(db: &mut ReadDb, case: Granted<CaseId>) -> Result<i32, StoreError> {
    let newest = position_up_to(db, case, i32::MAX)?.unwrap_or(0);
    if let Some(position) = newest.checked_add(1) {
        return Ok(position);
    }
    let positions = parcel::table.filter(parcel::case_id.eq(case.id())).order(parcel::position.desc());
    let taken: Vec<i32> = each!(db, |c| positions.select(parcel::position).load(c))?;
    let gap = taken.windows(2).find(|pair| pair[1] < pair[0] - 1);
    Ok(gap.map_or_else(|| taken.last().map_or(1, |lowest| lowest - 1), |pair| pair[1] + 1))
}

/// The digest of the newest parcel of these sides, computed from its bytes; `None` if there is none.
pub fn newest_digest(db: &mut ReadDb, case: Granted<CaseId>, sides: &[Side]) -> Result<Option<[u8; 32]>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::side.eq_any(sides.iter().copied().map(AsText)))
        .order(parcel::position.desc())
        .select((parcel::sealed, parcel::digest));
    let found: Option<(Vec<u8>, Digest)> = each!(db, |c| query.first(c).optional())?;
    Ok(found.map(|(sealed, beside)| own_digest(&sealed, beside.into())))
}

/// A parcel whose bytes do not have the digest that is stored beside them, or are gone although nobody has removed them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Altered {
    /// The case's number.
    pub number: String,
    pub side: Side,
    pub seq: u64,
}

/// How many parcels there are, and which of them are not what was stored. For the operator: whoever rewrites both bytes
/// and digest is found by readers only.
pub fn find_altered(db: &mut ReadDb) -> Result<(usize, Vec<Altered>), StoreError> {
    let (mut count, mut altered) = (0, Vec::new());
    let cases: Vec<(CaseId, String)> =
        each!(db, |c| case_file::table.order(case_file::id).select((case_file::id, case_file::number)).load(c))?;
    for (case, number) in cases {
        for parcel in of_case(db, Granted::new(case))? {
            count += 1;
            let is_gone =
                parcel.sealed.is_empty() && removal::asked(db, case, (parcel.side, parcel.seq))? < removal::PEOPLE;
            if is_gone || parcel.own_digest() != parcel.digest {
                altered.push(Altered { number: number.clone(), side: parcel.side, seq: parcel.seq });
            }
        }
    }
    Ok((count, altered))
}

/// The digest of the first parcel of a side, computed from its bytes; `None` if there is none.
pub fn first_digest(db: &mut ReadDb, case: Granted<CaseId>, side: Side) -> Result<Option<[u8; 32]>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::side.eq(AsText(side)))
        .filter(parcel::seq.eq(1))
        .select((parcel::sealed, parcel::digest));
    let found: Option<(Vec<u8>, Digest)> = each!(db, |c| query.first(c).optional())?;
    Ok(found.map(|(sealed, beside)| own_digest(&sealed, beside.into())))
}

/// Whether a parcel of any case has this digest, as it was stored with it.
pub fn digest_exists(db: &mut ReadDb, digest: &[u8; 32]) -> Result<bool, StoreError> {
    let alike = parcel::table.filter(parcel::digest.eq(digest.as_slice()));
    Ok(each!(db, |c| diesel::select(diesel::dsl::exists(alike)).get_result(c))?)
}

/// The parcel that is stored as number `seq` of `side`; `None` if there is none.
pub fn at(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    (side, seq): (Side, u64),
) -> Result<Option<StoredParcel>, StoreError> {
    let row = parcel::table.find((case.id(), AsText(side), seq.cast_signed()));
    Ok(each!(db, |c| row.select(StoredParcel::as_select()).get_result(c).optional())?)
}

/// Everything in a case, oldest first: what a handler sees.
pub fn of_case(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<StoredParcel>, StoreError> {
    let query = parcel::table.filter(parcel::case_id.eq(case.id())).order(parcel::position);
    Ok(each!(db, |c| query.select(StoredParcel::as_select()).load(c))?)
}

/// The conversation without the handlers' own notes, oldest first: what the reporter sees.
pub fn conversation(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<StoredParcel>, StoreError> {
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::side.ne(AsText(Side::File)))
        .order(parcel::position);
    Ok(each!(db, |c| query.select(StoredParcel::as_select()).load(c))?)
}
