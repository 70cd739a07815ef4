//! The deletion of cases: what it consists of, whatever the reason.

use time::Date;

use crate::journal::{self, ErasureReason, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, StoreError, WriteDb, erasure};

/// Deletes these cases with all that is about them in the journal, and records how many it were. They have to be on the list
/// of deletions already. Those that are gone are passed over. Returns how many were there.
pub(super) fn erase(
    db: &mut WriteDb,
    cases: &[CaseId],
    reason: ErasureReason,
    today: Date,
) -> Result<usize, StoreError> {
    let erased = erasure::erase(db, cases)?;
    for case in cases {
        journal::forget_case(db, *case, today)?;
    }
    for (organisation, cases) in &erased {
        let event = OfficeEvent::CasesErased { cases: *cases, reason };
        journal::record(db, today, event, OfficeSubject::Organisation(*organisation), None)?;
    }
    Ok(erased.values().map(|cases| *cases as usize).sum())
}
