//! The cases before and after one in the list that it is in.

use crate::casework::CaseState;
use crate::store::case_list::{self, CaseList, Filter};
use crate::store::{CaseId, Granted, ReadDb, StaffId, StoreError, substitution};
use time::Date;

/// Their numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize)]
pub struct Neighbours {
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Neighbours {
    /// Those of a case in this state: among the open ones, or among the closed.
    pub(super) fn of(
        db: &mut ReadDb,
        case: Granted<CaseId>,
        (staff, today): (StaffId, Date),
        state: CaseState,
    ) -> Result<Self, StoreError> {
        let filter = if state == CaseState::Closed { Filter::In(CaseState::Closed) } else { Filter::Open };
        let bound = substitution::bound(db, staff, today)?;
        let [previous, next] = case_list::beside(db, &CaseList { staff, filter, bound }, case)?;
        Ok(Self { previous, next })
    }
}
