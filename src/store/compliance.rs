//! The days of an organisation's cases, without the cases.

use diesel::prelude::*;
use time::Date;

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, each};
use super::event_days::EventDays;
use super::schema::{case_file, channel};
use super::{CaseId, OrganisationId, StoreError};
use crate::casework::Milestones;

/// The days of one case.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = case_file)]
pub struct CaseDays {
    id: CaseId,
    #[diesel(deserialize_as = Day)]
    received_on: Date,
    #[diesel(deserialize_as = OptionalDay)]
    acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    closed_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    reporter_left_on: Option<Date>,
    #[diesel(embed)]
    events: EventDays,
}

impl CaseDays {
    /// By which the next portion is found.
    pub fn id(&self) -> CaseId {
        self.id
    }

    /// What has happened, as far as clocks are concerned.
    pub fn milestones(&self) -> Milestones {
        self.events.milestones(self.received_on, self.acknowledged_on, self.closed_on)
    }

    /// Whether the reporter has destroyed their own access.
    pub fn reporter_left(&self) -> bool {
        self.reporter_left_on.is_some()
    }
}

/// At most `limit` cases of an organisation, without trials, after the one with this id.
pub fn days_after(
    db: &mut ReadDb,
    organisation: OrganisationId,
    after: CaseId,
    limit: u32,
) -> Result<Vec<CaseDays>, StoreError> {
    let channels = channel::table.filter(channel::organisation_id.eq(organisation)).select(channel::id);
    let query = case_file::table
        .filter(case_file::id.gt(after))
        .filter(case_file::channel_id.eq_any(channels))
        .filter(case_file::trial.eq(false))
        .order(case_file::id)
        .limit(limit.into());
    Ok(each!(db, |c| query.select(CaseDays::as_select()).load(c))?)
}
