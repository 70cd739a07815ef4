//! Who closed a case: what a colleague is told who closes it a second later. And whether anybody has, ever.

use super::{Event, OfficeEvent};
use crate::casework::CaseState;
use crate::store::journal_entry::JournalEntry;
use crate::store::{CaseId, ReadDb, StoreError, journal_entry, staff};

/// The name of whoever closed this case last; `None` if that was not recorded, or the account is gone.
///
/// # Errors
/// The store's.
pub fn closed_by(db: &mut ReadDb, case: CaseId) -> Result<Option<String>, StoreError> {
    let closing = closings(db, case)?.pop();
    let Some(actor) = closing.and_then(|entry| entry.actor) else { return Ok(None) };
    Ok(staff::by_id(db, actor)?.map(|staff| staff.name))
}

/// Whether this case was closed before, even if it was opened again since.
///
/// # Errors
/// The store's.
pub fn was_closed(db: &mut ReadDb, case: CaseId) -> Result<bool, StoreError> {
    closings(db, case).map(|closings| !closings.is_empty())
}

/// The entries that say that a case was closed, the newest last.
fn closings(db: &mut ReadDb, case: CaseId) -> Result<Vec<JournalEntry>, StoreError> {
    let changed = OfficeEvent::StateChanged { from: CaseState::InWork, to: CaseState::Closed }.name();
    let closed = format!(">{}", CaseState::Closed.as_str());
    let is_closing = |entry: &JournalEntry| {
        entry.event.as_deref() == Some(changed)
            && entry.detail.as_deref().is_some_and(|detail| detail.ends_with(&closed))
    };
    let mut entries = journal_entry::of_case(db, case)?;
    entries.retain(is_closing);
    Ok(entries)
}
