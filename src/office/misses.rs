//! A handler asks for many cases that do not exist for them.

use time::Date;

use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{StaffId, Store, StoreError};

/// Records that this handler did so on this day. Which numbers they tried is not recorded: some may be cases.
///
/// # Errors
/// The store's.
pub async fn record_misses(store: &Store, staff: StaffId, day: Date) -> Result<(), StoreError> {
    let record =
        move |db: &mut _| journal::record(db, day, OfficeEvent::CasesGuessed, OfficeSubject::Staff(staff), None);
    store.write("office.record_misses", record).await
}
