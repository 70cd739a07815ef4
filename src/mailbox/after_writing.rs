//! What follows from a reporter's writing, whoever sealed it.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, StoreError, WriteDb, case};

/// A message has been stored.
pub(super) fn of_message(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    recorded(db, case, day, OfficeEvent::MessageReceived)
}

/// The form, sent once more, has been stored.
pub(super) fn of_addition(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    recorded(db, case, day, OfficeEvent::AdditionReceived)
}

/// Records it. A closed case is open again: somebody has to read what came.
fn recorded(db: &mut WriteDb, case: Granted<CaseId>, day: Date, event: OfficeEvent) -> Result<(), StoreError> {
    journal::record(db, day, event, OfficeSubject::Case(case.id()), None)?;
    if case::state(db, case)? == CaseState::Closed {
        case::set_state(db, case, CaseState::InWork, day)?;
        let reopened = OfficeEvent::StateChanged { from: CaseState::Closed, to: CaseState::InWork };
        journal::record(db, day, reopened, OfficeSubject::Case(case.id()), None)?;
    }
    Ok(())
}
