//! What follows from a reporter's writing, whoever sealed it.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Db, StoreError, case_file};

/// A message has been stored.
pub(super) fn of_message(db: &mut Db, case: CaseId, state: CaseState, day: Date) -> Result<(), StoreError> {
    recorded(db, case, state, day, OfficeEvent::MessageReceived)
}

/// The form, sent once more, has been stored.
pub(super) fn of_addition(db: &mut Db, case: CaseId, state: CaseState, day: Date) -> Result<(), StoreError> {
    recorded(db, case, state, day, OfficeEvent::AdditionReceived)
}

/// Notes the after_writing. A closed case is open again: somebody has to read what came.
fn recorded(db: &mut Db, case: CaseId, state: CaseState, day: Date, event: OfficeEvent) -> Result<(), StoreError> {
    journal::record(db, day, event, OfficeSubject::Case(case), None)?;
    if state == CaseState::Closed {
        case_file::set_state(db, case, CaseState::InWork, day)?;
        let reopened = OfficeEvent::StateChanged { from: CaseState::Closed, to: CaseState::InWork };
        journal::record(db, day, reopened, OfficeSubject::Case(case), None)?;
    }
    Ok(())
}
