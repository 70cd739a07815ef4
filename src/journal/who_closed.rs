//! Who closed a case: what a colleague is told who closes it a second later.

use super::{Event, OfficeEvent};
use crate::casework::CaseState;
use crate::store::{CaseId, ReadDb, StoreError, journal_entry, staff};

/// The name of whoever closed this case last; `None` if that was not recorded, or the account is gone.
///
/// # Errors
/// The store's.
pub fn closed_by(db: &mut ReadDb, case: CaseId) -> Result<Option<String>, StoreError> {
    let changed = OfficeEvent::StateChanged { from: CaseState::InWork, to: CaseState::Closed }.name();
    let closed = format!(">{}", CaseState::Closed.as_str());
    let entries = journal_entry::of_case(db, case)?;
    let closing = entries.iter().rev().find(|entry| {
        entry.event.as_deref() == Some(changed)
            && entry.detail.as_deref().is_some_and(|detail| detail.ends_with(&closed))
    });
    let Some(actor) = closing.and_then(|entry| entry.actor) else { return Ok(None) };
    Ok(staff::by_id(db, actor)?.map(|staff| staff.name))
}
