//! What a notice can be for: whom there is to tell, what they have not read, and the cases in which they owe something. A trial is
//! no reason.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use time::Date;

use super::case::CaseRow;
use super::db::{ReadDb, each};
use super::schema::{case_file, notice_choice, parcel, seen, slot, staff, staff_role};
use super::staff::own_role;
use super::substitution::is_of;
use super::text_enum::AsText;
use super::{CaseId, ChannelId, StaffId, StoreError};
use crate::access::{Right, Role, rights_of};
use crate::casework::notice::NoticeHours;
use crate::sealing::Side;

/// Somebody who works on cases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worker {
    pub staff: StaffId,
    /// `None` if they have chosen none.
    pub hours: Option<NoticeHours>,
}

/// Those who may read cases, and are let in, in the order of their ids, `limit` of them after `after`.
pub fn workers(db: &mut ReadDb, after: Option<StaffId>, limit: u32) -> Result<Vec<Worker>, StoreError> {
    let reading = Role::ALL.iter().filter(|role| rights_of(**role).contains(&Right::ReadCase));
    let words: Vec<&str> = reading.map(|role| role.as_str()).collect();
    let query = staff::table
        .left_join(notice_choice::table.on(notice_choice::staff_id.eq(staff::id)))
        .filter(staff::id.gt(after.unwrap_or(StaffId::from_number(0))))
        .filter(staff::disabled.eq(false))
        .filter(exists(staff_role::table.filter(own_role()).filter(staff_role::role.eq_any(words))))
        .order(staff::id)
        .limit(limit.into())
        .select((staff::id, notice_choice::hours.nullable()));
    let rows: Vec<(StaffId, Option<String>)> = each!(db, |c| query.load(c))?;
    let worker =
        |(staff, hours): (StaffId, Option<String>)| Worker { staff, hours: hours.and_then(|it| it.parse().ok()) };
    Ok(rows.into_iter().map(worker).collect())
}

/// Whether a reporter has written to this handler, before this day, what they have not read: in an open case, or in a closed
/// one about which nobody has decided since. Of a substitute's cases, those of the channels `covered`, and those in which
/// somebody is biased.
pub fn has_news(
    db: &mut ReadDb,
    handler: StaffId,
    covered: Option<&[ChannelId]>,
    before: Date,
) -> Result<bool, StoreError> {
    let read = seen::table
        .filter(seen::case_id.eq(parcel::case_id))
        .filter(seen::staff_id.eq(handler))
        .filter(seen::position.ge(parcel::position));
    let unread = parcel::table
        .filter(parcel::side.eq(AsText(Side::Reporter)))
        .filter(parcel::day.lt(before))
        .filter(not(exists(read)));
    let trial = case_file::table.filter(case_file::id.eq(slot::case_id)).filter(case_file::trial);
    let open = slot::table
        .filter(slot::holder.eq(handler))
        .filter(slot::closed.eq(false))
        .filter(slot::closed.is_not_null())
        .filter(not(exists(trial)))
        .filter(exists(unread.filter(parcel::case_id.eq(slot::case_id))));
    let has_open = match covered {
        None => each!(db, |c| diesel::select(exists(open)).get_result(c))?,
        Some(covered) => {
            let there = case_file::table.filter(case_file::id.eq(slot::case_id)).filter(is_of(covered));
            each!(db, |c| diesel::select(exists(open.filter(exists(there)))).get_result(c))?
        }
    };
    if has_open {
        return Ok(true);
    }
    let undecided = case_file::table
        .filter(case_file::undecided_since.is_not_null())
        .filter(case_file::trial.eq(false))
        .filter(exists(slot::table.filter(slot::case_id.eq(case_file::id)).filter(slot::holder.eq(handler))))
        .filter(exists(unread.filter(parcel::case_id.eq(case_file::id))));
    Ok(match covered {
        None => each!(db, |c| diesel::select(exists(undecided)).get_result(c))?,
        Some(covered) => each!(db, |c| diesel::select(exists(undecided.filter(is_of(covered)))).get_result(c))?,
    })
}

/// Open cases of which this handler holds a slot, in the order of their ids, `limit` of them after `after`; of a substitute
/// those of the channels `covered`, and those in which somebody is biased.
pub fn open_cases(
    db: &mut ReadDb,
    handler: StaffId,
    covered: Option<&[ChannelId]>,
    after: Option<CaseId>,
    limit: u32,
) -> Result<Vec<(CaseId, CaseRow)>, StoreError> {
    let query = case_file::table
        .inner_join(slot::table.on(slot::case_id.eq(case_file::id)))
        .filter(slot::holder.eq(handler))
        .filter(slot::closed.eq(false))
        .filter(slot::closed.is_not_null())
        .filter(case_file::id.gt(after.unwrap_or(CaseId::from_number(0))))
        .filter(case_file::trial.eq(false))
        .order((case_file::id, slot::epoch))
        .limit(limit.into());
    Ok(match covered {
        None => each!(db, |c| query.select((case_file::id, CaseRow::as_select())).load(c))?,
        Some(covered) => {
            each!(db, |c| query.filter(is_of(covered)).select((case_file::id, CaseRow::as_select())).load(c))?
        }
    })
}
