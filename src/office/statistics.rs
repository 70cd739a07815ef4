//! The figures of past years, for those who may see them. Nothing of a year is told before it is frozen.

use crate::casework::statistics::{AnnualReport, Unreadable};
use crate::store::{OrganisationId, Store, StoreError, annual_report};

/// The years that there are, and one of them.
#[derive(Debug, PartialEq, Eq)]
pub struct AnnualReports {
    /// The newest first.
    pub years: Vec<i32>,
    /// The year that was asked for, or the newest; `None` if there is none, or not this one.
    pub shown: Option<Result<AnnualReport, Unreadable>>,
}

/// The figures of an organisation.
///
/// # Errors
/// The store's.
pub async fn annual_reports(
    store: &Store,
    organisation: OrganisationId,
    year: Option<i32>,
) -> Result<AnnualReports, StoreError> {
    let look = move |db: &mut _| {
        let years = annual_report::years(db, organisation)?;
        let figures = match year.or(years.first().copied()) {
            Some(year) => annual_report::figures(db, organisation, year)?,
            None => None,
        };
        Ok(AnnualReports { years, shown: figures.map(|text| AnnualReport::from_text(&text)) })
    };
    store.read("office.annual_reports", look).await
}
