//! The office opens: for good, and in one step. From then on what comes in is a report; what was sent before to try it out is
//! deleted.

use std::sync::Arc;

use crate::clock::Clock;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{OrganisationId, StaffId, Store, StoreError, WriteDb, organisation};
use crate::upkeep::{DeletionList, delete_trials};

/// Opens an organisation's office and deletes its trials. Whether it was in preparation until now.
///
/// It is open as soon as the first of these is on disk: a report that comes in meanwhile is a real one, and a trial that is left
/// when the program ends is deleted by upkeep. Whether anything is missing, the caller has looked at.
///
/// # Errors
/// The store's.
pub async fn open(
    store: &Store,
    list: &DeletionList,
    clock: &Arc<dyn Clock>,
    organisation: OrganisationId,
    by: Option<StaffId>,
) -> Result<bool, StoreError> {
    let today = clock.today();
    let open = move |db: &mut WriteDb| {
        let is_new = organisation::open(db, organisation, today)?;
        if is_new {
            let subject = OfficeSubject::Organisation(organisation);
            journal::record(db, today, OfficeEvent::OfficeOpened, subject, by)?;
        }
        Ok::<_, StoreError>(is_new)
    };
    let is_new = store.write("readiness.open", open).await?;
    delete_trials(store, list, clock, organisation).await?;
    Ok(is_new)
}
