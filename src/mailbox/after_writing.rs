//! What follows from a reporter's writing, whoever sealed it.

use time::Date;

use crate::casework::CaseState;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, StoreError, WriteDb, case, case_event};

/// A message has been stored.
pub(super) fn of_message(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    recorded(db, case, day, OfficeEvent::MessageReceived)
}

/// The form, sent once more, has been stored.
pub(super) fn of_addition(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    recorded(db, case, day, OfficeEvent::AdditionReceived)
}

/// Records it. A closed case stays closed, and somebody has to decide what becomes of what came.
fn recorded(db: &mut WriteDb, case: Granted<CaseId>, day: Date, event: OfficeEvent) -> Result<(), StoreError> {
    journal::record(db, day, event, OfficeSubject::Case(case.id()), None)?;
    if case::state(db, case)? == CaseState::Closed {
        case_event::ask_for_decision(db, case, day)?;
    }
    Ok(())
}
