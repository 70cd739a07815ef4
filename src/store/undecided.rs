//! Closed cases on which the reporter has written, and nobody has decided what becomes of it.

use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, each};
use super::schema::{case_file, slot};
use super::{StaffId, StoreError};

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct UndecidedCase {
    pub number: String,
    /// The day of the first message about which nobody has decided.
    #[diesel(deserialize_as = Day)]
    pub since: Date,
}

/// Those of which this member of staff holds a slot, the longest waiting first, `limit` at most.
pub fn for_handler(db: &mut ReadDb, staff: StaffId, limit: u32) -> Result<Vec<UndecidedCase>, StoreError> {
    let query = case_file::table
        .inner_join(slot::table.on(slot::case_id.eq(case_file::id)))
        .filter(case_file::undecided_since.is_not_null())
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.is_not_null())
        .order((case_file::undecided_since, case_file::id))
        .select((case_file::number, case_file::undecided_since.assume_not_null()))
        .limit(limit.into());
    Ok(each!(db, |c| query.load(c))?)
}
