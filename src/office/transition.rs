//! A case moves on.

use time::Date;

use super::CaseAccess;
use crate::casework::{CaseState, InvalidTransition};
use crate::journal::{self, Event};
use crate::store::{Store, StoreError, case};

/// Why a case did not move on.
#[derive(Debug, thiserror::Error)]
pub enum TransitionError {
    /// The life cycle has no such step from where the case stands now.
    #[error(transparent)]
    InvalidTransition(#[from] InvalidTransition),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Moves a case to another state. Leaving "new" confirms receipt: the mailbox says so from then on. `None`: the case does
/// not exist for this handler.
///
/// # Errors
/// [`TransitionError`]; the case stays where it was then.
pub async fn transition(
    store: &Store,
    access: CaseAccess,
    to: CaseState,
    day: Date,
) -> Result<Option<()>, TransitionError> {
    store
        .write("office.transition", move |db| {
            let Some((case, row)) = access.grant(db)? else { return Ok(None) };
            let next = row.state.transition_to(to)?;
            case::set_state(db, case, next, day)?;
            if row.state == CaseState::New {
                case::set_acknowledged(db, case, day)?;
            }
            let changed = Event::StateChanged { from: row.state, to: next };
            journal::record(db, day, changed, Some(case.id()), Some(access.staff))?;
            Ok(Some(()))
        })
        .await
}
