//! The list of a handler's cases, and above it those that wait for a decision although they are closed.

use crate::store::case_list::{CaseList, Filter, Key, PageOfCases};
use crate::store::listing::{self, Start};
use crate::store::undecided::{self, UndecidedCase};
use crate::store::{ReadDb, StaffId, Store, StoreError, substitution};
use time::Date;

/// Closed cases with new messages that are shown at once.
const UNDECIDED_SHOWN: u32 = 20;

/// What a handler sees of their cases.
pub struct DeskView {
    pub page: PageOfCases,
    /// Closed cases on which the reporter has written, the longest waiting first.
    pub undecided: Vec<UndecidedCase>,
}

/// One page, of at most `size` cases, of those of which `staff` holds a slot.
///
/// # Errors
/// The store's.
pub async fn list(
    store: &Store,
    (staff, today): (StaffId, Date),
    filter: Filter,
    start: Start<Key>,
    size: u32,
) -> Result<DeskView, StoreError> {
    let look = move |db: &mut ReadDb| {
        let bound = substitution::bound(db, staff, today)?;
        let page = listing::page(db, &CaseList { staff, filter, bound }, &start, size)?;
        Ok(DeskView { page, undecided: undecided::for_handler(db, staff, bound, UNDECIDED_SHOWN)? })
    };
    store.read("office.list", look).await
}
