//! When a substitute works on cases: while a handler of the channel is away, and in cases in which somebody is biased. They
//! hold slots since the reports arrived, so that nothing is sealed anew; outside of that, the cases are not there for them.

use diesel::dsl::exists;
use diesel::prelude::*;
use time::Date;

use super::db::{ReadDb, each};
use super::schema::{case_file, channel_handler, recusal, slot};
use super::{CaseId, ChannelId, Granted, StaffId, StoreError, absence, channel, staff};
use crate::access::{Right, Role, Roles};

/// Whether somebody may look at cases as a substitute only; then the day on which it is asked what that covers.
pub fn bound(db: &mut ReadDb, staff: StaffId, today: Date) -> Result<Option<Date>, StoreError> {
    let roles = staff::by_id(db, staff)?.map_or(Roles::EMPTY, |account| account.roles);
    Ok(roles.only_as(Role::Substitute, Right::ListCases).then_some(today))
}

/// A case of these channels, or one in which somebody is biased.
#[diesel::dsl::auto_type]
pub(super) fn is_of<'a>(channels: &'a [ChannelId]) -> _ {
    let biased = case_file::id.eq_any(recusal::table.select(recusal::case_id));
    case_file::channel_id.eq_any(channels).or(biased)
}

/// The channels of which a handler is away on this day, or in which there is none who could work.
pub fn covered_channels(db: &mut ReadDb, today: Date) -> Result<Vec<ChannelId>, StoreError> {
    let mut covered = Vec::new();
    for channel in channel::list(db)? {
        let mut handlers = Vec::new();
        for reader in channel::handler_ids(db, channel.id)? {
            if bound(db, reader, today)?.is_none() {
                handlers.push(absence::away_until(db, reader, today)?.is_some());
            }
        }
        if handlers.is_empty() || handlers.contains(&true) {
            covered.push(channel.id);
        }
    }
    Ok(covered)
}

/// The channels whose cases are there for this member of staff on this day, beside those in which somebody is biased; `None`: all
/// of which they hold a slot are, since they are more than a substitute.
pub fn covered(db: &mut ReadDb, staff: StaffId, today: Date) -> Result<Option<Vec<ChannelId>>, StoreError> {
    bound(db, staff, today)?.map(|day| covered_channels(db, day)).transpose()
}

/// Whether a substitute works on anything on this day: in a channel of theirs, or in a case.
pub fn is_needed(db: &mut ReadDb, staff: StaffId, today: Date) -> Result<bool, StoreError> {
    let covered = covered_channels(db, today)?;
    let own = channel_handler::table
        .filter(channel_handler::staff_id.eq(staff))
        .filter(channel_handler::channel_id.eq_any(&covered));
    if each!(db, |c| diesel::select(exists(own)).get_result(c))? {
        return Ok(true);
    }
    let biased = case_file::id.eq_any(recusal::table.select(recusal::case_id));
    let cases = slot::table
        .inner_join(case_file::table.on(case_file::id.eq(slot::case_id)))
        .filter(slot::holder.eq(staff))
        .filter(case_file::channel_id.eq_any(&covered).or(biased));
    Ok(each!(db, |c| diesel::select(exists(cases)).get_result(c))?)
}

/// Whether a substitute works on this case on this day.
pub fn covers(db: &mut ReadDb, case: Granted<CaseId>, channel: ChannelId, today: Date) -> Result<bool, StoreError> {
    let biased = recusal::table.filter(recusal::case_id.eq(case.id()));
    if each!(db, |c| diesel::select(exists(biased)).get_result(c))? {
        return Ok(true);
    }
    Ok(covered_channels(db, today)?.contains(&channel))
}
