//! A case moves on.

use time::Date;

use crate::casework::{CaseState, InvalidTransition};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, StaffId, Store, StoreError, case, case_event, erasure};

/// Why a case did not move on.
#[derive(Debug, thiserror::Error)]
pub enum TransitionError {
    /// There is no such case for this handler.
    #[error("no such case")]
    NoSuchCase,
    /// The life cycle has no such step from where the case stands now.
    #[error(transparent)]
    InvalidTransition(#[from] InvalidTransition),
    /// A case is closed with a record, by [`super::close`].
    #[error("a case is closed on its closing page")]
    NeedsRecord,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Moves a case to another state. Leaving "new" confirms receipt: the mailbox says so from then on.
///
/// # Errors
/// [`TransitionError`]; the case stays where it was then.
pub async fn transition(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    to: CaseState,
    day: Date,
) -> Result<(), TransitionError> {
    store
        .write("office.transition", move |db| {
            let row = case::load(db, case)?.ok_or(TransitionError::NoSuchCase)?;
            if erasure::is_case_condemned(db, case)? {
                return Err(TransitionError::NoSuchCase);
            }
            if to == CaseState::Closed {
                return Err(TransitionError::NeedsRecord);
            }
            let next = row.state.transition_to(to)?;
            case::set_state(db, case, next, day)?;
            match row.state {
                CaseState::New => case_event::acknowledge(db, case, day)?,
                CaseState::Closed => case_event::reopen(db, case)?,
                CaseState::InReview | CaseState::InWork => {}
            }
            let changed = OfficeEvent::StateChanged { from: row.state, to: next };
            journal::record(db, day, changed, OfficeSubject::Case(case.id()), Some(staff))?;
            Ok(())
        })
        .await
}
