//! Whether deadlines and deletions are kept, of all cases of an organisation, and of no case.

use time::Date;

use crate::casework::calendar::Calendar;
use crate::casework::compliance::Compliance;
use crate::casework::retention::last_closing_due;
use crate::store::erasure::{self, Counts};
use crate::store::{CaseId, OrganisationId, ReadDb, Store, StoreError, compliance};

/// Cases that are in memory at a time.
const PORTION: u32 = 1000;

/// What is said of deadlines and deletions.
pub struct ComplianceView {
    pub deadlines: Compliance,
    /// Closed cases whose time was over when the month began.
    pub over: Counts,
}

/// Goes through all cases of an organisation. What happens in the month of `today` changes nothing in it: otherwise whoever
/// looks twice would learn when something happened in between.
///
/// # Errors
/// The store's.
pub async fn compliance(
    store: &Store,
    organisation: OrganisationId,
    today: Date,
    calendar: Calendar,
) -> Result<ComplianceView, StoreError> {
    let until = today.replace_day(1).unwrap_or(today);
    let look = move |db: &mut ReadDb| {
        let mut deadlines = Compliance::default();
        let mut last = CaseId::from_number(i64::MIN);
        loop {
            let portion = compliance::days_after(db, organisation, last, PORTION)?;
            let Some(end) = portion.last() else { break };
            last = end.id();
            for case in &portion {
                deadlines.add(&case.milestones(), case.reporter_left(), until, &calendar);
            }
        }
        let over = erasure::count_of(db, organisation, last_closing_due(until), until)?;
        Ok(ComplianceView { deadlines, over })
    };
    store.read("office.compliance", look).await
}
