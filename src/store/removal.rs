//! Who has asked for the removal of which entry, and the removal: the bytes go, place and digest stay.

use std::collections::BTreeSet;

use diesel::prelude::*;
use time::Date;

pub use super::announcement::{announcements, announcing_side, last_word};
use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::numbers::Counter;
use super::schema::{parcel, removal, slot, staff};
use super::text_enum::AsText;
use super::{CaseId, Granted, StaffId, StoreError, placing};
use crate::sealing::Side;

/// How many people have to ask.
pub const PEOPLE: usize = 2;

/// Somebody has asked for the removal of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Request {
    /// The side of that entry.
    #[diesel(deserialize_as = AsText<Side>)]
    pub side: Side,
    /// Its number on that side.
    #[diesel(deserialize_as = Counter)]
    pub seq: u64,
    /// Who has asked.
    pub staff: StaffId,
    /// Their name.
    pub name: String,
    /// When they did.
    #[diesel(deserialize_as = Day)]
    pub day: Date,
}

/// What is asked in a case by people who hold a slot of it. What others asked, or what was withdrawn, counts no more.
pub fn of_case(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<Request>, StoreError> {
    let holders = slot::table.filter(slot::case_id.eq(case.id())).select(slot::staff_id.assume_not_null());
    let query = removal::table
        .inner_join(staff::table.on(staff::id.eq(removal::staff_id)))
        .filter(removal::case_id.eq(case.id()))
        .filter(removal::withdrawn.eq(false))
        .filter(removal::staff_id.eq_any(holders.filter(slot::staff_id.is_not_null())))
        .order((removal::side, removal::seq, removal::day, removal::staff_id))
        .select((removal::side, removal::seq, removal::staff_id, staff::name, removal::day));
    Ok(each!(db, |c| query.load(c))?)
}

/// Notes that somebody asks; `false` if they have asked before.
pub fn ask(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    (side, seq): (Side, u64),
    staff: StaffId,
    day: Date,
    announced: u64,
) -> Result<bool, StoreError> {
    let row = (
        removal::case_id.eq(case.id()),
        removal::side.eq(AsText(side)),
        removal::seq.eq(seq.cast_signed()),
        removal::staff_id.eq(staff),
        removal::day.eq(day),
        removal::announced.eq(announced.cast_signed()),
    );
    let same = removal::table
        .filter(removal::case_id.eq(case.id()))
        .filter(removal::side.eq(AsText(side)))
        .filter(removal::seq.eq(seq.cast_signed()))
        .filter(removal::staff_id.eq(staff))
        .filter(removal::withdrawn.eq(false));
    if each!(db, |c| diesel::select(diesel::dsl::exists(same)).get_result(c))? {
        return Ok(false);
    }
    each!(db, |c| diesel::insert_into(removal::table).values(row).execute(c))?;
    // What announces it is no answer.
    placing::refresh(db, case)?;
    Ok(true)
}

/// Takes back what somebody has asked; `false` if they have not.
pub fn withdraw(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    (side, seq): (Side, u64),
    staff: StaffId,
) -> Result<bool, StoreError> {
    let same = removal::table
        .filter(removal::case_id.eq(case.id()))
        .filter(removal::side.eq(AsText(side)))
        .filter(removal::seq.eq(seq.cast_signed()))
        .filter(removal::staff_id.eq(staff))
        .filter(removal::withdrawn.eq(false));
    Ok(each!(db, |c| diesel::update(same).set(removal::withdrawn.eq(true)).execute(c))? > 0)
}

/// How many people have asked for the removal of an entry, whether or not they hold a slot today.
pub fn asked(db: &mut ReadDb, case: CaseId, (side, seq): (Side, u64)) -> Result<usize, StoreError> {
    let of_entry = removal::table
        .filter(removal::case_id.eq(case))
        .filter(removal::side.eq(AsText(side)))
        .filter(removal::seq.eq(seq.cast_signed()))
        .filter(removal::withdrawn.eq(false));
    let asked: i64 = each!(db, |c| of_entry.count().get_result(c))?;
    Ok(usize::try_from(asked).unwrap_or(0))
}

/// How many people who hold a slot of the case have asked for the removal of this entry, told apart by their names: what
/// readers know of those who have sealed that they want it are names.
pub fn askers(db: &mut ReadDb, case: Granted<CaseId>, (side, seq): (Side, u64)) -> Result<usize, StoreError> {
    let asked = of_case(db, case)?;
    let of_entry = asked.iter().filter(|asked| (asked.side, asked.seq) == (side, seq));
    Ok(of_entry.map(|asked| &asked.name).collect::<BTreeSet<_>>().len())
}

/// Removes the bytes of an entry. Everything else in its row stays.
pub fn remove(db: &mut WriteDb, case: Granted<CaseId>, (side, seq): (Side, u64)) -> Result<(), StoreError> {
    let row = parcel::table.find((case.id(), AsText(side), seq.cast_signed()));
    each!(db, |c| diesel::update(row).set(parcel::sealed.eq(Vec::<u8>::new())).execute(c))?;
    Ok(())
}
