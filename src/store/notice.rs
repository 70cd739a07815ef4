//! Notices that wait to be sent, were sent, or could not be. One for each person, day and hour, however many programs there
//! are. A row says when a notice is due, by the choice of whoever gets it, and nothing of when anything else happened.

mod claim;
mod letters;

use diesel::prelude::*;
use strum::{EnumString, IntoStaticStr};
use time::{Date, OffsetDateTime};

use super::db::{ReadDb, WriteDb, each};
use super::moment::full_hour_after;
use super::schema::notice;
use super::text_enum::{AsText, text_enum};
use super::{StaffId, StoreError};
use crate::casework::notice::{NoticeHours, due_at};

pub use claim::{Attempt, Claimed, claim, report};
pub use letters::{DeadNotice, dead, drop_dead, try_again, waiting};

/// Which notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NoticeKey {
    pub staff: StaffId,
    pub day: Date,
    /// On a clock in Germany.
    pub hour: u8,
}

/// What has become of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
enum NoticeState {
    Queued,
    Sent,
    /// It is not tried again by itself.
    Dead,
}

// A word that nobody knows: nothing is sent for it, and somebody has to look.
text_enum!(NoticeState, unknown: NoticeState::Dead);

/// Queues the notices of somebody's day; what is there already stays. Those of earlier days that still wait say the same, so
/// they go.
pub fn plan(db: &mut WriteDb, staff: StaffId, day: Date, hours: &NoticeHours) -> Result<(), StoreError> {
    let earlier = notice::table
        .filter(notice::staff_id.eq(staff))
        .filter(notice::day.lt(day))
        .filter(notice::state.eq(AsText(NoticeState::Queued)));
    each!(db, |c| diesel::delete(earlier).execute(c))?;
    for hour in hours.iter() {
        let row = (
            notice::staff_id.eq(staff),
            notice::day.eq(day),
            notice::hour.eq(i32::from(hour)),
            notice::state.eq(AsText(NoticeState::Queued)),
            notice::next_attempt.eq(full_hour_after(due_at(day, hour))),
        );
        each!(db, |c| diesel::insert_into(notice::table).values(row).on_conflict_do_nothing().execute(c))?;
    }
    Ok(())
}

/// How many notices are of days before this one.
pub fn count_before(db: &mut ReadDb, day: Date) -> Result<usize, StoreError> {
    let past: i64 = each!(db, |c| notice::table.filter(notice::day.lt(day)).count().get_result(c))?;
    Ok(usize::try_from(past).unwrap_or(0))
}

/// Forgets notices of days before this one, whatever became of them, at most `limit`; returns how many it were.
pub fn purge_before(db: &mut WriteDb, day: Date, limit: usize) -> Result<usize, StoreError> {
    let some = notice::table
        .filter(notice::day.lt(day))
        .order((notice::day, notice::staff_id, notice::hour))
        .select((notice::staff_id, notice::day, notice::hour))
        .limit(i64::try_from(limit).unwrap_or(i64::MAX));
    let keys: Vec<(StaffId, Date, i32)> = each!(db, |c| some.load(c))?;
    for key in &keys {
        each!(db, |c| diesel::delete(notice::table.find(*key)).execute(c))?;
    }
    Ok(keys.len())
}

fn find(key: NoticeKey) -> (StaffId, Date, i32) {
    (key.staff, key.day, i32::from(key.hour))
}

/// When it is due, as the column has it.
fn due(key: NoticeKey) -> OffsetDateTime {
    due_at(key.day, key.hour)
}
