//! What becomes of a closed case on which the reporter has written: to the file, or on with it.

use time::Date;

use crate::casework::{CaseState, InvalidTransition};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, StaffId, Store, case, case_event, erasure};

use super::TransitionError;

/// What a handler decides about a closed case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterClosing {
    /// What came goes to the file. The case stays closed, and the day of its deletion stays.
    ToFile,
    /// The case is worked on again. Its clocks are those that it had.
    Reopen,
    /// The case is worked on again, because something new was reported: the clocks begin anew with the message.
    ReopenAnew,
}

/// Does with a closed case what was decided.
///
/// # Errors
/// [`TransitionError`]; the case stays as it was. [`TransitionError::InvalidTransition`]: it is not closed.
pub async fn decide(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    decision: AfterClosing,
    day: Date,
) -> Result<(), TransitionError> {
    store
        .write("office.decide", move |db| {
            let row = case::load(db, case)?.ok_or(TransitionError::NoSuchCase)?;
            if erasure::is_case_condemned(db, case)? {
                return Err(TransitionError::NoSuchCase);
            }
            let subject = OfficeSubject::Case(case.id());
            if row.state != CaseState::Closed {
                return Err(InvalidTransition::new(row.state, CaseState::InWork).into());
            }
            if decision == AfterClosing::ToFile {
                case_event::decide(db, case)?;
                journal::record(db, day, OfficeEvent::MessagesFiled, subject, Some(staff))?;
                return Ok(());
            }
            case::set_state(db, case, CaseState::InWork, day)?;
            case_event::reopen(db, case)?;
            let reopened = OfficeEvent::StateChanged { from: row.state, to: CaseState::InWork };
            journal::record(db, day, reopened, subject, Some(staff))?;
            if decision == AfterClosing::ReopenAnew {
                let from = row.events.undecided_since.unwrap_or(day);
                case_event::renew_clocks(db, case, from)?;
                journal::record(db, day, OfficeEvent::ClocksRenewed { from }, subject, Some(staff))?;
            }
            Ok(())
        })
        .await
}
