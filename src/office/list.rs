//! The list of a handler's cases.

use crate::store::case_list::{CaseList, Filter, Key, PageOfCases};
use crate::store::listing::{self, Start};
use crate::store::{StaffId, Store, StoreError};

/// One page, of at most `size` cases, of those of which `staff` holds a slot.
///
/// # Errors
/// The store's.
pub async fn list(
    store: &Store,
    staff: StaffId,
    filter: Filter,
    start: Start<Key>,
    size: u32,
) -> Result<PageOfCases, StoreError> {
    store.read("office.list", move |db| listing::page(db, &CaseList { staff, filter }, &start, size)).await
}
