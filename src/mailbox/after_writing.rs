//! What follows from a reporter's writing, whoever sealed it.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, Event};
use crate::store::{CaseId, Granted, StoreError, WriteDb, case};

/// A message has been stored.
pub(super) fn of_message(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    recorded(db, case, day, Event::MessageReceived)
}

/// The form, sent once more, has been stored.
pub(super) fn of_addition(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    recorded(db, case, day, Event::AdditionReceived)
}

/// Records it. A closed case is open again: somebody has to read what came.
fn recorded(db: &mut WriteDb, case: Granted<CaseId>, day: Date, event: Event) -> Result<(), StoreError> {
    journal::record(db, day, event, Some(case.id()), None)?;
    if case::state(db, case)? == CaseState::Closed {
        case::set_state(db, case, CaseState::InWork, day)?;
        let reopened = Event::StateChanged { from: CaseState::Closed, to: CaseState::InWork };
        journal::record(db, day, reopened, Some(case.id()), None)?;
    }
    Ok(())
}
