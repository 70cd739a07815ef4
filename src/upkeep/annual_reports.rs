//! The figures of a year that is over: computed once, and kept as they may be printed.
//!
//! Computing them goes through every case of the year: it is done in a reader, and holds no report up.
//!
//! A year is frozen as soon as none of its reports can get feedback in time any more, so the figures are there long before the
//! first of its cases is deleted; and where nothing ran for years, the deletion of cases freezes first.

use super::{Change, Interval, Job, Moment};
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

    fn prepare(&self, db: &mut ReadDb, at: Moment, _limit: usize) -> Result<Option<Change>, StoreError> {
        let figures = compute(db, at)?;
        Ok(Some(Box::new(move |db| freeze(db, &figures).map(|()| figures.len()))))
    }

    fn remove(&self, db: &mut WriteDb, _at: Moment, _limit: usize) -> Result<usize, StoreError> {
        closing_tally::rewrite(db)?;
        Ok(0)
    }
}

/// The figures of one year, to be kept as they are.
pub(super) struct Figures {
    organisation: OrganisationId,
    year: i32,
    text: String,
}

/// The figures of the years whose time has come. Nothing that comes in between changes them: what is stated at a closing counts
/// for the year of the closing.
pub(super) fn compute(db: &mut ReadDb, at: Moment) -> Result<Vec<Figures>, StoreError> {
    let mut computed = Vec::new();
    for (organisation, year) in due(db, at)? {
        let cases = case_facts::of_year(db, organisation, year)?;
        let tally = closing_tally::of_year(db, organisation, year)?;
        let text = AnnualReport::of(year, &cases, &tally, at.today).to_text();
        computed.push(Figures { organisation, year, text });
    }
    Ok(computed)
}

/// Keeps these figures, and forgets what they were computed from. Those that are kept already stay as they are.
pub(super) fn freeze(db: &mut WriteDb, computed: &[Figures]) -> Result<(), StoreError> {
    for Figures { organisation, year, text } in computed {
        annual_report::freeze(db, *organisation, *year, text)?;
        closing_tally::forget(db, *organisation, *year)?;
    }
    Ok(())
}

/// The years to be frozen, of every organisation: from its first on, without a gap. Once one is frozen, no case is asked: this is
/// asked before every batch of deletions.
fn due(db: &mut ReadDb, at: Moment) -> Result<Vec<(OrganisationId, i32)>, StoreError> {
    let mut due = Vec::new();
    for organisation in organisation::ids(db)? {
        let frozen = annual_report::years(db, organisation)?;
        let counted = closing_tally::years(db, organisation)?;
        // The newest comes first: the last is the year from which on all are frozen.
        let began = match frozen.last() {
            Some(&year) => Some(year),
            None => case_facts::first_year(db, organisation)?,
        };
        let Some(first) = counted.into_iter().chain(began).min() else { continue };
        let is_over = |year: &i32| first_day_to_freeze(*year).is_some_and(|day| day <= at.today);
        let over = (first..=at.today.year()).take_while(is_over);
        due.extend(over.filter(|year| !frozen.contains(year)).map(|year| (organisation, year)));
    }
    Ok(due)
}
