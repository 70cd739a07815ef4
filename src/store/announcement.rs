//! Entries that announce the removal of another one, and the newest word of a conversation, which such an entry is not.

use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, each};
use super::numbers::Counter;
use super::schema::{parcel, removal};
use super::text_enum::{AsText, text_enum};
use super::{CaseId, Granted, StoreError};
use crate::sealing::Side;

// Both readers see a parcel of an unknown side. If it is another's, it does not open there, and they are told.
text_enum!(Side, unknown: Side::Office);

/// Where the removal of an entry of this side is announced: in the same line, by the office.
pub fn announcing_side(removed: Side) -> Side {
    if removed == Side::File { Side::File } else { Side::Office }
}

/// The places of the entries that announce the removal of others, also of those that were withdrawn: they ask nothing of anybody.
pub fn announcements(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<(Side, u64)>, StoreError> {
    let query = removal::table
        .filter(removal::case_id.eq(case.id()))
        .order((removal::side, removal::announced))
        .select((removal::side, removal::announced));
    let found: Vec<(AsText<Side>, Counter)> = each!(db, |c| query.load(c))?;
    Ok(found.into_iter().map(|(side, seq)| (announcing_side(side.0), seq.into())).collect())
}

/// Side, sequence number and day of the newest parcel of the conversation that is none of `beside`; `None` if there is none. What
/// says that something is to be removed is no answer.
pub fn last_word(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    beside: &[(Side, u64)],
) -> Result<Option<(Side, u64, Date)>, StoreError> {
    let of_office = beside.iter().filter(|(side, _)| *side == Side::Office).map(|(_, seq)| seq.cast_signed());
    let query = parcel::table
        .filter(parcel::case_id.eq(case.id()))
        .filter(parcel::side.ne(AsText(Side::File)))
        .filter(parcel::side.ne(AsText(Side::Office)).or(parcel::seq.ne_all(of_office)))
        .order(parcel::position.desc())
        .select((parcel::side, parcel::seq, parcel::day));
    let last: Option<(AsText<Side>, Counter, Day)> = each!(db, |c| query.first(c).optional())?;
    Ok(last.map(|(side, seq, day)| (side.0, seq.into(), day.into())))
}
