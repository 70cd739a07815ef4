//! The figures of a year that is over: computed once, and kept as they may be printed.
//!
//! A year is frozen as soon as none of its reports can get feedback in time any more, so the figures are there long before the
//! first of its cases is deleted; and where nothing ran for years, the deletion of cases freezes first.

use super::{Interval, Job, Moment};
use crate::casework::statistics::{AnnualReport, first_day_to_freeze};
use crate::store::{
    OrganisationId, ReadDb, StoreError, WriteDb, annual_report, case_facts, closing_tally, organisation,
};

pub(super) struct AnnualReports;

impl Job for AnnualReports {
    fn name(&self) -> &'static str {
        "annual-reports"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        due(db, at).map(|due| due.len())
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        closing_tally::rewrite(db)?;
        freeze(db, at, limit)
    }
}

/// Freezes at most `limit` years whose time has come, and returns how many it were.
pub(super) fn freeze(db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
    let mut due = due(db, at)?;
    due.truncate(limit);
    for (organisation, year) in &due {
        let cases = case_facts::of_year(db, *organisation, *year)?;
        let tally = closing_tally::of_year(db, *organisation, *year)?;
        let report = AnnualReport::of(*year, &cases, &tally, at.today);
        annual_report::freeze(db, *organisation, *year, &report.to_text())?;
        closing_tally::forget(db, *organisation, *year)?;
    }
    Ok(due.len())
}

/// The years to be frozen, of every organisation: from its first on, without a gap.
fn due(db: &mut ReadDb, at: Moment) -> Result<Vec<(OrganisationId, i32)>, StoreError> {
    let mut due = Vec::new();
    for organisation in organisation::ids(db)? {
        let frozen = annual_report::years(db, organisation)?;
        let counted = closing_tally::years(db, organisation)?;
        let known = counted.into_iter().chain(case_facts::first_year(db, organisation)?).chain(frozen.last().copied());
        let Some(first) = known.min() else { continue };
        let is_over = |year: &i32| first_day_to_freeze(*year).is_some_and(|day| day <= at.today);
        let over = (first..=at.today.year()).take_while(is_over);
        due.extend(over.filter(|year| !frozen.contains(year)).map(|year| (organisation, year)));
    }
    Ok(due)
}
