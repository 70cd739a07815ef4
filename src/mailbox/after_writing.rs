//! What follows from a reporter's writing, whoever sealed it.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, Event};
use crate::store::{CaseId, StoreError, WriteDb, case_file};

/// A message has been stored.
pub(super) fn of_message(db: &mut WriteDb, case: CaseId, state: CaseState, day: Date) -> Result<(), StoreError> {
    recorded(db, case, state, day, Event::MessageReceived)
}

/// The form, sent once more, has been stored.
pub(super) fn of_addition(db: &mut WriteDb, case: CaseId, state: CaseState, day: Date) -> Result<(), StoreError> {
    recorded(db, case, state, day, Event::AdditionReceived)
}

/// Notes the after_writing. A closed case is open again: somebody has to read what came.
fn recorded(db: &mut WriteDb, case: CaseId, state: CaseState, day: Date, event: Event) -> Result<(), StoreError> {
    journal::record(db, day, event, Some(case), None)?;
    if state == CaseState::Closed {
        case_file::set_state(db, case, CaseState::InWork, day)?;
        let reopened = Event::StateChanged { from: CaseState::Closed, to: CaseState::InWork };
        journal::record(db, day, reopened, Some(case), None)?;
    }
    Ok(())
}
