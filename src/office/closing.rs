//! A case is closed: with feedback, or with a reason why there is none, and with a sealed record of what was found.

use time::Date;

use super::parcels::{Posted, SealedParcel};
use crate::casework::statistics::Card;
use crate::casework::{CaseState, ClosingRefused, Deadlines, FeedbackBeforeClosing, check_closing};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::Side;
use crate::store::case::CaseRow;
use crate::store::{CaseId, Granted, StaffId, Store, StoreError, WriteDb, case, case_event, case_facts, closing_tally};

/// A closing as a handler's browser sends it.
pub struct Closing {
    /// The sealed record: the reason, and what else must be known. On the side of the file.
    pub record: SealedParcel,
    /// The handler says that no feedback is given. The record says why.
    pub is_feedback_withheld: bool,
    /// What they state of the case for the figures of the year.
    pub card: Card,
}

/// Why a case was not closed.
#[derive(Debug, thiserror::Error)]
pub enum CloseError {
    /// It is not what our pages send.
    #[error("this is no sealed record")]
    Implausible,
    /// There is no such case for this handler.
    #[error("no such case")]
    NoSuchCase,
    /// Somebody has closed it before: their name, if it is still known, and the day.
    #[error("the case is closed already")]
    AlreadyClosed { by: Option<String>, on: Option<Date> },
    /// Something is missing.
    #[error(transparent)]
    Refused(#[from] ClosingRefused),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Closes a case, and stores the sealed record of it in the same moment.
///
/// # Errors
/// [`CloseError`]; the case stays as it was, and nothing is stored.
pub async fn close(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    closing: Closing,
    day: Date,
) -> Result<Posted, CloseError> {
    if closing.record.side != Side::File || !closing.record.is_plausible() {
        return Err(CloseError::Implausible);
    }
    store
        .write("office.close", move |db| {
            let row = case::load(db, case)?.ok_or(CloseError::NoSuchCase)?;
            if row.state == CaseState::Closed {
                let by = journal::closed_by(db, case.id())?;
                return Err(CloseError::AlreadyClosed { by, on: row.closed_on });
            }
            let feedback = feedback(&row, closing.is_feedback_withheld);
            check_closing(row.state, feedback)?;
            let posted = closing.record.append(db, case, day)?;
            if matches!(posted, Posted::Elsewhere { .. }) {
                return Ok(posted);
            }
            let subject = OfficeSubject::Case(case.id());
            journal::record(db, day, OfficeEvent::NoteAdded, subject, None)?;
            if !matches!(feedback, FeedbackBeforeClosing::Given) {
                case_event::withhold_feedback(db, case, day)?;
                journal::record(db, day, OfficeEvent::FeedbackWithheld, subject, Some(staff))?;
            }
            count(db, case, &closing.card, day)?;
            case::set_state(db, case, CaseState::Closed, day)?;
            let changed = OfficeEvent::StateChanged { from: row.state, to: CaseState::Closed };
            journal::record(db, day, changed, subject, Some(staff))?;
            Ok(posted)
        })
        .await
}

/// Counts the case in the figures of the year: once, however often it is closed.
fn count(db: &mut WriteDb, case: Granted<CaseId>, card: &Card, day: Date) -> Result<(), StoreError> {
    let Some(organisation) = case_facts::counted_for(db, case)? else { return Ok(()) };
    if journal::was_closed(db, case.id())? {
        return Ok(());
    }
    closing_tally::count(db, organisation, day.year(), card)
}

fn feedback(row: &CaseRow, is_withheld: bool) -> FeedbackBeforeClosing {
    if row.events.feedback_on.is_some() {
        FeedbackBeforeClosing::Given
    } else if row.reporter_left_on.is_some() {
        FeedbackBeforeClosing::Undeliverable
    } else if is_withheld {
        FeedbackBeforeClosing::Withheld
    } else {
        FeedbackBeforeClosing::Missing { due: Deadlines::of(&row.milestones()).feedback_by }
    }
}
