//! The list of a handler's cases, and above it those that wait for a decision although they are closed.

use time::{Date, Duration};

use crate::store::case_list::{self, CaseList, Key, PageOfCases};
use crate::store::listing::{self, Start};
use crate::store::newcomer::{self, EarlierCases};
use crate::store::saved_view::{self, SavedView};
use crate::store::undecided::{self, UndecidedCase};
use crate::store::{ReadDb, Store, StoreError, substitution};

/// Closed cases with new messages that are shown at once.
const UNDECIDED_SHOWN: u32 = 20;

/// For how long a handler with a new key is told what is not sealed to it: later they know.
const NEW_FOR: Duration = Duration::days(92);

/// What a handler sees of their cases.
pub struct DeskView {
    pub page: PageOfCases,
    /// Number and day of the open case that is due first.
    pub next_due: Option<(String, Date)>,
    /// Closed cases on which the reporter has written, the longest waiting first.
    pub undecided: Vec<UndecidedCase>,
    /// The lists that this handler keeps.
    pub saved: Vec<SavedView>,
    /// What arrived before their key was there, while it is new.
    pub earlier: Option<EarlierCases>,
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
        let since = list.horizon.today.saturating_sub(NEW_FOR);
        // What substitutes work on changes by the day; what they miss of it says nothing.
        let earlier = if list.bound.is_none() { newcomer::earlier_cases(db, list.staff, since)? } else { None };
        Ok(Some(DeskView {
            page,
            next_due,
            undecided: undecided::for_handler(db, list.staff, list.bound, UNDECIDED_SHOWN)?,
            saved: saved_view::of_staff(db, list.staff)?,
            earlier,
        }))
    };
    store.read("office.list", look).await
}
