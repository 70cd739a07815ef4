//! The list of a handler's cases.

use crate::store::case_list::{self, CasePage, Filter};
use crate::store::{StaffId, Store, StoreError};

/// One page of the cases of which `staff` holds a slot.
///
/// # Errors
/// The store's.
pub async fn list(store: &Store, staff: StaffId, filter: Filter, size: u32, page: u32) -> Result<CasePage, StoreError> {
    store.read("office.list", move |db| case_list::page_for(db, staff, filter, size, page)).await
}
