//! What an administrator sees of the queue: how much waits, and what could not be sent.

use diesel::dsl::count_star;
use diesel::prelude::*;
use time::Date;

use super::{NoticeKey, NoticeState, due, find};
use crate::store::days::Day;
use crate::store::db::{ReadDb, WriteDb, each};
use crate::store::moment::full_hour_after;
use crate::store::schema::{notice, staff};
use crate::store::text_enum::AsText;
use crate::store::{OrganisationId, StaffId, StoreError};

/// A notice that is not tried again by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadNotice {
    pub key: NoticeKey,
    pub email: String,
    /// The word of the last fault; `None` if nobody knows one.
    pub fault: Option<String>,
}

/// The notices of an organisation's people that could not be sent, `limit` at most, the newest first.
pub fn dead(db: &mut ReadDb, of: OrganisationId, limit: u32) -> Result<Vec<DeadNotice>, StoreError> {
    let query = notice::table
        .inner_join(staff::table.on(staff::id.eq(notice::staff_id)))
        .filter(staff::organisation_id.eq(of))
        .filter(notice::state.eq(AsText(NoticeState::Dead)))
        .order((notice::day.desc(), staff::email, notice::hour))
        .limit(limit.into())
        .select((notice::staff_id, notice::day, notice::hour, staff::email, notice::fault));
    let rows: Vec<(StaffId, Day, i32, String, Option<String>)> = each!(db, |c| query.load(c))?;
    let row = |(staff, day, hour, email, fault): (StaffId, Day, i32, String, Option<String>)| DeadNotice {
        key: NoticeKey { staff, day: Date::from(day), hour: u8::try_from(hour).unwrap_or_default() },
        email,
        fault,
    };
    Ok(rows.into_iter().map(row).collect())
}

/// How many of an organisation's people wait for a notice that failed at least once.
pub fn waiting(db: &mut ReadDb, of: OrganisationId) -> Result<u64, StoreError> {
    let query = notice::table
        .inner_join(staff::table.on(staff::id.eq(notice::staff_id)))
        .filter(staff::organisation_id.eq(of))
        .filter(notice::state.eq(AsText(NoticeState::Queued)))
        .filter(notice::fault.is_not_null())
        .select(count_star());
    let rows: i64 = each!(db, |c| query.get_result(c))?;
    Ok(rows.unsigned_abs())
}

/// Queues a dead notice anew; `false` if there is none of these people's.
pub fn try_again(db: &mut WriteDb, of: OrganisationId, key: NoticeKey) -> Result<bool, StoreError> {
    if !is_dead(db, of, key)? {
        return Ok(false);
    }
    let again = (
        notice::state.eq(AsText(NoticeState::Queued)),
        notice::attempts.eq(0),
        notice::next_attempt.eq(full_hour_after(due(key))),
        notice::fault.eq(None::<&str>),
    );
    Ok(each!(db, |c| diesel::update(notice::table.find(find(key))).set(again).execute(c))? == 1)
}

/// Forgets a dead notice; `false` if there is none of these people's.
pub fn drop_dead(db: &mut WriteDb, of: OrganisationId, key: NoticeKey) -> Result<bool, StoreError> {
    Ok(is_dead(db, of, key)? && each!(db, |c| diesel::delete(notice::table.find(find(key))).execute(c))? == 1)
}

fn is_dead(db: &mut ReadDb, of: OrganisationId, key: NoticeKey) -> Result<bool, StoreError> {
    let query = notice::table
        .inner_join(staff::table.on(staff::id.eq(notice::staff_id)))
        .filter(notice::staff_id.eq(key.staff).and(notice::day.eq(key.day)).and(notice::hour.eq(i32::from(key.hour))))
        .filter(notice::state.eq(AsText(NoticeState::Dead)))
        .filter(staff::organisation_id.eq(of))
        .select(count_star());
    let found: i64 = each!(db, |c| query.get_result(c))?;
    Ok(found == 1)
}
