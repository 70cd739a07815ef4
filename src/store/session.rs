//! Sign-in sessions of staff, found by the digest of a token that only the browser keeps.

use diesel::prelude::*;
use time::{Date, OffsetDateTime};

use super::db::{ReadDb, WriteDb, each};
use super::moment::{full_hour_after, full_second};
use super::schema::{session, staff, staff_role};
use super::staff::{Staff, StaffRow, own_role};
use super::staff_role::gathered;
use super::{StaffId, StoreError};

/// What is kept of a session.
pub struct NewSession<'a> {
    pub token_hash: &'a [u8; 32],
    pub staff: StaffId,
    /// Rounded up to the full hour, so that it does not tell the minute of the sign-in.
    pub expires_at: OffsetDateTime,
    pub opened_on: Date,
    /// Which browser it is in, of a fixed list of names; empty if it is none of them.
    pub browser: &'a str,
}

/// An open session, as its owner may see it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct OpenSession {
    pub token_hash: Vec<u8>,
    pub opened_on: Date,
    pub browser: String,
}

/// Opens a session.
pub fn create(db: &mut WriteDb, new: &NewSession<'_>) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(session::table)
        .values((
            session::token_hash.eq(new.token_hash.as_slice()),
            session::staff_id.eq(new.staff),
            session::expires_at.eq(full_hour_after(new.expires_at)),
            session::opened_on.eq(new.opened_on),
            session::browser.eq(new.browser),
        ))
        .execute(c))?;
    Ok(())
}

/// The open sessions of a member of staff, the newest first.
pub fn open_of(db: &mut ReadDb, staff: StaffId, now: OffsetDateTime) -> Result<Vec<OpenSession>, StoreError> {
    let open = session::table.filter(session::staff_id.eq(staff)).filter(session::expires_at.gt(full_second(now)));
    let columns = (session::token_hash, session::opened_on, session::browser);
    Ok(each!(db, |c| open.order(session::expires_at.desc()).select(columns).load(c))?)
}

/// Gives a session another token, for the time it has left. `false` if it is over.
pub fn rotate(db: &mut WriteDb, old: &[u8; 32], new: &[u8; 32]) -> Result<bool, StoreError> {
    let change = diesel::update(session::table.find(old.as_slice())).set(session::token_hash.eq(new.as_slice()));
    Ok(each!(db, |c| change.execute(c))? == 1)
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

/// Ends all sessions of a member of staff but one, and returns how many there were.
pub fn revoke_others_of(db: &mut WriteDb, staff: StaffId, kept: &[u8; 32]) -> Result<usize, StoreError> {
    let others = session::table.filter(session::staff_id.eq(staff)).filter(session::token_hash.ne(kept.as_slice()));
    Ok(each!(db, |c| diesel::delete(others).execute(c))?)
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
