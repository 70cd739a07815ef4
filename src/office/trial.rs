//! Somebody sent a report in earnest although the office was not open: it is to stay.

use time::Date;

use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, StaffId, Store, StoreError, WriteDb, case, trial};

/// Makes a trial a report, as if it had come when the office was open. Of one that is none, nothing changes.
///
/// # Errors
/// The store's.
pub async fn keep_as_report(store: &Store, case: Granted<CaseId>, staff: StaffId, day: Date) -> Result<(), StoreError> {
    let keep = move |db: &mut WriteDb| {
        if !case::load(db, case)?.is_some_and(|row| row.trial) {
            return Ok(());
        }
        trial::unmark(db, case)?;
        journal::record(db, day, OfficeEvent::TrialKept, OfficeSubject::Case(case.id()), Some(staff))
    };
    store.write("office.keep_as_report", keep).await
}
