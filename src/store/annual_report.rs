//! The figures of past years, as they may be printed: one text for each year, written once.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::annual_report;
use super::{OrganisationId, StoreError};

/// Keeps the figures of a year. Those that are there already stay: `false`.
pub fn freeze(db: &mut WriteDb, organisation: OrganisationId, year: i32, figures: &str) -> Result<bool, StoreError> {
    let row = (
        annual_report::organisation_id.eq(organisation),
        annual_report::year.eq(year),
        annual_report::figures.eq(figures),
    );
    Ok(each!(db, |c| diesel::insert_into(annual_report::table).values(row).on_conflict_do_nothing().execute(c))? > 0)
}

/// The years whose figures are kept, the newest first.
pub fn years(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<i32>, StoreError> {
    let query = annual_report::table
        .filter(annual_report::organisation_id.eq(organisation))
        .order(annual_report::year.desc())
        .select(annual_report::year);
    Ok(each!(db, |c| query.load(c))?)
}

/// The figures of a year; `None` if they are not kept, or not yet.
pub fn figures(db: &mut ReadDb, organisation: OrganisationId, year: i32) -> Result<Option<String>, StoreError> {
    let query = annual_report::table.find((organisation, year)).select(annual_report::figures);
    Ok(each!(db, |c| query.get_result(c).optional())?)
}
