//! Who was given a case, once a day.

use time::Date;

use super::{Event, OfficeEvent, OfficeSubject, record};
use crate::store::journal_entry;
use crate::store::{CaseId, ReadDb, StaffId, StoreError, WriteDb};

/// Whether it is recorded already that this handler was given this case on this day.
///
/// # Errors
/// The store's.
pub fn is_look_recorded(db: &mut ReadDb, case: CaseId, staff: StaffId, day: Date) -> Result<bool, StoreError> {
    journal_entry::is_looked_at(db, OfficeEvent::CaseOpened.name(), case, staff, day)
}

/// Records that this handler is given this case, unless it is recorded for this day already. To be called before
/// it is handed over.
///
/// # Errors
/// The store's.
pub fn record_look(db: &mut WriteDb, case: CaseId, staff: StaffId, day: Date) -> Result<(), StoreError> {
    if is_look_recorded(db, case, staff, day)? {
        return Ok(());
    }
    record(db, day, OfficeEvent::CaseOpened, OfficeSubject::Case(case), Some(staff))
}
