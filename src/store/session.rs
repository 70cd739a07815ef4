//! Sign-in sessions of staff, found by the digest of a token that only the browser keeps.

use diesel::prelude::*;
use time::{Duration, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::db::Db;
use super::schema::{session, staff, staff_role};
use super::staff::{Row, Staff, own_role};
use super::staff_role::gathered;
use super::{StaffId, StoreError};

/// Opens a session until `expires_at`, which is rounded up to the full hour so that it does not tell the minute of
/// the sign-in.
pub fn create(
    db: &mut Db,
    token_hash: &[u8; 32],
    staff: StaffId,
    expires_at: OffsetDateTime,
) -> Result<(), StoreError> {
    diesel::insert_into(session::table)
        .values((
            session::token_hash.eq(token_hash.as_slice()),
            session::staff_id.eq(staff),
            session::expires_at.eq(full_hour_after(expires_at)),
        ))
        .execute(db)?;
    Ok(())
}

/// Who is signed in by this token at `now`. Nobody after expiry, and nobody who is disabled.
pub fn find(db: &mut Db, token_hash: &[u8; 32], now: OffsetDateTime) -> Result<Option<Staff>, StoreError> {
    let query = session::table
        .inner_join(staff::table.on(staff::id.eq(session::staff_id)))
        .left_join(staff_role::table.on(own_role()))
        .filter(session::token_hash.eq(token_hash.as_slice()))
        .filter(session::expires_at.gt(full_second(now)))
        .filter(staff::disabled.eq(false))
        .select((Row::as_select(), staff_role::role.nullable()));
    Ok(gathered(query.load(db)?).map(Staff::from).next())
}

/// Ends a session. `false` if it was over already.
pub fn revoke(db: &mut Db, token_hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(diesel::delete(session::table.find(token_hash.as_slice())).execute(db)? == 1)
}

/// Ends all sessions of a member of staff and returns how many there were.
pub fn revoke_all_of(db: &mut Db, staff: StaffId) -> Result<usize, StoreError> {
    Ok(diesel::delete(session::table.filter(session::staff_id.eq(staff))).execute(db)?)
}

/// Deletes sessions that are over and returns how many there were.
pub fn purge_expired(db: &mut Db, now: OffsetDateTime) -> Result<usize, StoreError> {
    Ok(diesel::delete(session::table.filter(session::expires_at.le(full_second(now)))).execute(db)?)
}

/// UTC without fractions: SQLite compares times as text, where fractions of different length compare wrongly.
fn full_second(moment: OffsetDateTime) -> PrimitiveDateTime {
    let utc = moment.to_offset(UtcOffset::UTC);
    PrimitiveDateTime::new(utc.date(), utc.time()).truncate_to_second()
}

fn full_hour_after(moment: OffsetDateTime) -> PrimitiveDateTime {
    let utc = moment.to_offset(UtcOffset::UTC);
    let exact = PrimitiveDateTime::new(utc.date(), utc.time());
    let hour = exact.truncate_to_hour();
    // Saturating: no session lasts until the year 9999.
    if hour == exact { hour } else { hour.saturating_add(Duration::HOUR) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn expiry_is_rounded_up_in_utc() {
        let cases = [
            (datetime!(2026-11-23 14:00:00 UTC), datetime!(2026-11-23 14:00:00)),
            (datetime!(2026-11-23 14:00:00.000000001 UTC), datetime!(2026-11-23 15:00:00)),
            (datetime!(2026-11-23 23:59:59 UTC), datetime!(2026-11-24 00:00:00)),
            (datetime!(2026-11-23 14:20:00 +5:30), datetime!(2026-11-23 09:00:00)),
        ];
        for (moment, expected) in cases {
            assert_eq!(full_hour_after(moment), expected, "{moment}");
        }
    }
}
