//! Closed cases on which the reporter has written, and nobody has decided what becomes of it.

use diesel::dsl::exists;
use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, each};
use super::schema::{case_file, recusal, slot};
use super::{StaffId, StoreError, substitution};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct UndecidedCase {
    pub number: String,
    /// The day of the first message about which nobody has decided.
    #[diesel(deserialize_as = Day)]
    pub since: Date,
}

/// Those of which this member of staff holds a slot, the longest waiting first, `limit` at most; of a substitute only
/// those that they work on on the day `bound`.
///
/// Undecided cases are few, whosever they are, and a handler's slots are many: so the slot is looked for in each of them by its
/// key. That it is the handler's newest is not asked, for who has an older one has a newest: asked, SQLite would go
/// through all of the handler's slots instead.
pub fn for_handler(
    db: &mut ReadDb,
    staff: StaffId,
    bound: Option<Date>,
    limit: u32,
) -> Result<Vec<UndecidedCase>, StoreError> {
    let covered = bound.map(|day| substitution::covered_channels(db, day)).transpose()?;
    let own = exists(slot::table.filter(slot::case_id.eq(case_file::id)).filter(slot::holder.eq(staff)));
    let query = case_file::table
        .filter(case_file::undecided_since.is_not_null())
        .filter(own)
        .order((case_file::undecided_since, case_file::id))
        .select((case_file::number, case_file::undecided_since.assume_not_null()))
        .limit(limit.into());
    Ok(each!(db, |c| {
        let mut query = query.into_boxed();
        if let Some(covered) = &covered {
            let biased = case_file::id.eq_any(recusal::table.select(recusal::case_id));
            query = query.filter(case_file::channel_id.eq_any(covered).or(biased));
        }
        query.load(c)
    })?)
}
