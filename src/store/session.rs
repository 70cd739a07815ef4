//! Sign-in sessions of staff, found by the digest of a token that only the browser keeps.

use diesel::prelude::*;
use time::{Duration, OffsetDateTime, PrimitiveDateTime, UtcOffset};

use super::db::{ReadDb, WriteDb, each};
use super::schema::{session, staff};
use super::staff::Staff;
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
    let query = session::table
        .inner_join(staff::table.on(staff::id.eq(session::staff_id)))
        .filter(session::token_hash.eq(token_hash.as_slice()))
        .filter(session::expires_at.gt(full_second(now)))
        .filter(staff::disabled.eq(false));
    Ok(each!(db, |c| query.select(Staff::as_select()).get_result(c).optional())?)
}

/// Ends a session. `false` if it was over already.
pub fn revoke(db: &mut WriteDb, token_hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(session::table.find(token_hash.as_slice())).execute(c))? == 1)
}

/// Ends all sessions of a member of staff and returns how many there were.
pub fn revoke_all_of(db: &mut WriteDb, staff: StaffId) -> Result<usize, StoreError> {
    Ok(each!(db, |c| diesel::delete(session::table.filter(session::staff_id.eq(staff))).execute(c))?)
}

/// Deletes sessions that are over and returns how many there were.
pub fn purge_expired(db: &mut WriteDb, now: OffsetDateTime) -> Result<usize, StoreError> {
    Ok(each!(db, |c| diesel::delete(session::table.filter(session::expires_at.le(full_second(now)))).execute(c))?)
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
