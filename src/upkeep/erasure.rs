//! The deletion of cases: what it consists of, whatever the reason.

use time::Date;

use crate::journal::{self, ErasureReason, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, OrganisationId, StoreError, WriteDb, erasure};

/// Deletes these cases with all that is about them in the journal, and records how many it were. They have to be on the list
/// of deletions already. Those that are gone are passed over. Returns how many were there.
pub(super) fn erase(
    db: &mut WriteDb,
    cases: &[CaseId],
    reason: ErasureReason,
    today: Date,
) -> Result<usize, StoreError> {
    let mut erased: Vec<(OrganisationId, u32)> = Vec::new();
    for case in cases {
        let Some(organisation) = erasure::erase(db, *case)? else { continue };
        journal::forget_case(db, *case, today)?;
        match erased.iter_mut().find(|(of, _)| *of == organisation) {
            Some((_, cases)) => *cases += 1,
            None => erased.push((organisation, 1)),
        }
    }
    for (organisation, cases) in &erased {
        let event = OfficeEvent::CasesErased { cases: *cases, reason };
        journal::record(db, today, event, OfficeSubject::Organisation(*organisation), None)?;
    }
    Ok(erased.iter().map(|(_, cases)| *cases as usize).sum())
}
