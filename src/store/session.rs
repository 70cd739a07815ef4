//! Sign-in sessions of staff, found by the digest of a token that only the browser keeps.

use diesel::prelude::*;
use time::OffsetDateTime;

use super::db::{ReadDb, WriteDb, each};
use super::moment::{full_hour_after, full_second};
use super::schema::{session, staff, staff_role};
use super::staff::{Staff, StaffRow, own_role};
use super::staff_role::gathered;
use super::{StaffId, StoreError};

/// Opens a session until `expires_at`, which is rounded up to the full hour so that it does not tell the minute of
/// the sign-in.
pub fn create(
    db: &mut WriteDb,
    token_hash: &[u8; 32],
    staff: StaffId,
    expires_at: OffsetDateTime,
) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(session::table)
        .values((
            session::token_hash.eq(token_hash.as_slice()),
            session::staff_id.eq(staff),
            session::expires_at.eq(full_hour_after(expires_at)),
        ))
        .execute(c))?;
    Ok(())
}

/// Who is signed in by this token at `now`. Nobody after expiry, and nobody who is disabled.
pub fn find(db: &mut ReadDb, token_hash: &[u8; 32], now: OffsetDateTime) -> Result<Option<Staff>, StoreError> {
    let rows = each!(db, |c| session::table
        .inner_join(staff::table.on(staff::id.eq(session::staff_id)))
        .left_join(staff_role::table.on(own_role()))
        .filter(session::token_hash.eq(token_hash.as_slice()))
        .filter(session::expires_at.gt(full_second(now)))
        .filter(staff::disabled.eq(false))
        .select((StaffRow::as_select(), staff_role::role.nullable()))
        .load(c))?;
    Ok(gathered(rows).map(Staff::from).next())
}

/// Ends a session. `false` if it was over already.
pub fn revoke(db: &mut WriteDb, token_hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(session::table.find(token_hash.as_slice())).execute(c))? == 1)
}

/// Ends all sessions of a member of staff and returns how many there were.
pub fn revoke_all_of(db: &mut WriteDb, staff: StaffId) -> Result<usize, StoreError> {
    Ok(each!(db, |c| diesel::delete(session::table.filter(session::staff_id.eq(staff))).execute(c))?)
}

/// How many sessions are over.
pub fn count_expired(db: &mut ReadDb, now: OffsetDateTime) -> Result<usize, StoreError> {
    let expired: i64 =
        each!(db, |c| session::table.filter(session::expires_at.le(full_second(now))).count().get_result(c))?;
    Ok(usize::try_from(expired).unwrap_or(0))
}

/// Deletes sessions that are over, at most `limit` of them, and returns how many it were.
pub fn purge_expired(db: &mut WriteDb, now: OffsetDateTime, limit: usize) -> Result<usize, StoreError> {
    let over = diesel::alias!(session as over);
    let expired = over.filter(over.field(session::expires_at).le(full_second(now)));
    let some = expired.select(over.field(session::token_hash)).limit(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(each!(db, |c| diesel::delete(session::table.filter(session::token_hash.eq_any(some))).execute(c))?)
}
