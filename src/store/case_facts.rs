//! The days of cases, for the figures of a year.
//!
//! A case of which somebody who handles its channel holds no slot is in none of them. Who was left out by the reporter would
//! otherwise find in a printed figure a case more than in their own list. Nor is a trial.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use time::{Date, Month};

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, each};
use super::event_days::{COLUMNS, EventDays};
use super::schema::{case_file, channel, channel_handler, parcel, slot, staff};
use super::text_enum::AsText;
use super::{CaseId, ChannelId, Granted, OrganisationId, StoreError};
use crate::casework::statistics::CaseFacts;
use crate::sealing::Side;

/// Cases whose rows are in memory at a time.
const PORTION: i64 = 5000;

#[diesel::dsl::auto_type]
fn is_of(organisation: OrganisationId) -> _ {
    let channels = channel::table.filter(channel::organisation_id.eq(organisation)).select(channel::id);
    case_file::channel_id.eq_any(channels).and(case_file::trial.eq(false))
}

/// Nobody who handles the channel, and had a key when the report came in, is without a slot.
#[diesel::dsl::auto_type]
fn is_open_to_all() -> _ {
    let own_slot = slot::table.filter(slot::case_id.eq(case_file::id)).filter(slot::holder.eq(staff::id));
    let left_out = channel_handler::table
        .inner_join(staff::table.on(staff::id.eq(channel_handler::staff_id)))
        .filter(channel_handler::channel_id.eq(case_file::channel_id))
        .filter(staff::disabled.eq(false))
        .filter(staff::enrolled_on.le(case_file::received_on.nullable()).assume_not_null())
        .filter(not(exists(own_slot)));
    not(exists(left_out))
}

/// The reporter has written after the report.
#[diesel::dsl::auto_type]
fn came_back() -> _ {
    let side: AsText<Side> = AsText(Side::Reporter);
    let later = parcel::table
        .filter(parcel::case_id.eq(case_file::id))
        .filter(parcel::side.eq(side))
        .filter(parcel::seq.gt(1_i64));
    exists(later)
}

/// The days of a case, and whether its reporter has come back.
#[derive(Queryable)]
struct Row {
    id: CaseId,
    #[diesel(deserialize_as = Day)]
    received_on: Date,
    #[diesel(deserialize_as = OptionalDay)]
    acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    closed_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    reporter_left_on: Option<Date>,
    events: EventDays,
    came_back: bool,
}

/// The cases that were received or closed in a year, as far as they count.
pub fn of_year(db: &mut ReadDb, organisation: OrganisationId, year: i32) -> Result<Vec<CaseFacts>, StoreError> {
    let (Ok(first), Ok(last)) =
        (Date::from_calendar_date(year, Month::January, 1), Date::from_calendar_date(year, Month::December, 31))
    else {
        return Ok(Vec::new());
    };
    let mut facts = Vec::new();
    let mut after = CaseId::from_number(i64::MIN);
    loop {
        let is_closed = case_file::closed_on.between(first, last).assume_not_null();
        let is_of_year =
            case_file::received_on.between(first, last).or(case_file::closed_on.is_not_null().and(is_closed));
        let portion: Vec<Row> = each!(db, |c| case_file::table
            .filter(case_file::id.gt(after))
            .filter(is_of(organisation))
            .filter(is_of_year)
            .filter(is_open_to_all())
            .order(case_file::id)
            .limit(PORTION)
            .select((
                case_file::id,
                case_file::received_on,
                case_file::acknowledged_on,
                case_file::closed_on,
                case_file::reporter_left_on,
                COLUMNS,
                came_back(),
            ))
            .load(c))?;
        let Some(last_row) = portion.last() else { return Ok(facts) };
        after = last_row.id;
        facts.extend(portion.iter().map(Row::facts));
    }
}

impl Row {
    fn facts(&self) -> CaseFacts {
        let milestones = self.events.milestones(self.received_on, self.acknowledged_on, self.closed_on);
        CaseFacts {
            progress: self.events.progress(milestones),
            acknowledged: self.acknowledged_on,
            has_reporter_left: self.reporter_left_on.is_some(),
            came_back: self.came_back,
        }
    }
}

/// Whose figures this case is in; `None` if it is in none.
pub fn counted_for(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<OrganisationId>, StoreError> {
    let counted = case_file::table.find(case.id()).filter(case_file::trial.eq(false)).filter(is_open_to_all());
    let channel: Option<ChannelId> = each!(db, |c| counted.select(case_file::channel_id).get_result(c).optional())?;
    let Some(channel) = channel else { return Ok(None) };
    let query = channel::table.find(channel).select(channel::organisation_id);
    Ok(each!(db, |c| query.get_result(c).optional())?)
}

/// The year of the first report that there is.
pub fn first_year(db: &mut ReadDb, organisation: OrganisationId) -> Result<Option<i32>, StoreError> {
    // The index of days is walked from its beginning, where `min` would look at every case.
    let query =
        case_file::table.filter(is_of(organisation)).order(case_file::received_on).select(case_file::received_on);
    let day: Option<Date> = each!(db, |c| query.first(c).optional())?;
    Ok(day.map(Date::year))
}
