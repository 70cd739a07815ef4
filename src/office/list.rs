//! The list of a handler's cases, and above it those that wait for a decision although they are closed.

use time::Date;

use crate::store::case_list::{self, CaseList, Key, PageOfCases};
use crate::store::listing::{self, Start};
use crate::store::undecided::{self, UndecidedCase};
use crate::store::{ReadDb, Store, StoreError, substitution};

/// Closed cases with new messages that are shown at once.
const UNDECIDED_SHOWN: u32 = 20;

/// What a handler sees of their cases.
pub struct DeskView {
    pub page: PageOfCases,
    /// Number and day of the open case that is due first.
    pub next_due: Option<(String, Date)>,
    /// Closed cases on which the reporter has written, the longest waiting first.
    pub undecided: Vec<UndecidedCase>,
}

/// One page of a list, of at most `size` cases; `None` if the page is to begin at a place that is not in the handler's lists.
///
/// # Errors
/// The store's.
pub async fn list(store: &Store, list: CaseList, start: Start<Key>, size: u32) -> Result<Option<DeskView>, StoreError> {
    let look = move |db: &mut ReadDb| {
        let list = CaseList { bound: substitution::bound(db, list.staff, list.horizon.today)?, ..list };
        if let Some(place) = start.place()
            && !case_list::is_own(db, list.staff, place)?
        {
            return Ok(None);
        }
        let page = listing::page(db, &list, &start, size)?;
        let next_due = case_list::next_due(db, &list)?;
        Ok(Some(DeskView {
            page,
            next_due,
            undecided: undecided::for_handler(db, list.staff, list.bound, UNDECIDED_SHOWN)?,
        }))
    };
    store.read("office.list", look).await
}
