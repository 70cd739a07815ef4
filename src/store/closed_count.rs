//! How many closed cases each handler has: kept, because they grow without end, where open ones are counted.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::closed_count;
use super::{StaffId, StoreError};

/// Adds to a handler's closed cases, or takes away from them.
pub(super) fn add(db: &mut WriteDb, handler: StaffId, change: i64) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(closed_count::table)
        .values((closed_count::staff_id.eq(handler), closed_count::cases.eq(change)))
        .on_conflict(closed_count::staff_id)
        .do_update()
        .set(closed_count::cases.eq(closed_count::cases + change))
        .execute(c))?;
    Ok(())
}

/// A handler's closed cases.
pub(super) fn of_handler(db: &mut ReadDb, handler: StaffId) -> Result<u64, StoreError> {
    let query = closed_count::table.find(handler).select(closed_count::cases);
    let cases: Option<i64> = each!(db, |c| query.get_result(c).optional())?;
    // Below zero only if somebody altered the rows.
    Ok(cases.and_then(|cases| u64::try_from(cases).ok()).unwrap_or(0))
}
