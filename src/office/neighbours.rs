//! The cases before and after one in the list that somebody came from.

use crate::store::case_list::{self, Beside, CaseList, Place};
use crate::store::{CaseId, Granted, ReadDb, Store, StoreError, substitution};

/// Their numbers, and the place between them.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Neighbours {
    pub previous: Option<String>,
    pub next: Option<String>,
    /// `None` if the case is not in the list, or too far down to be counted.
    pub place: Option<Place>,
}

/// Those of a case in a list.
///
/// # Errors
/// The store's.
pub async fn neighbours(store: &Store, case: Granted<CaseId>, list: CaseList) -> Result<Neighbours, StoreError> {
    let look = move |db: &mut ReadDb| {
        let list = CaseList { bound: substitution::bound(db, list.staff, list.horizon.today)?, ..list };
        let Beside { previous, next, place } = case_list::beside(db, &list, case)?;
        Ok(Neighbours { previous, next, place })
    };
    store.read("office.neighbours", look).await
}
