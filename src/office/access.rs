//! Who asks for which case.

use crate::casework::CaseNumber;
use crate::store::case::{self, CaseRow};
use crate::store::{CaseId, Granted, ReadDb, StaffId, StoreError};

/// A case that a handler asks for. Whether it exists for them is looked up in the transaction that needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseAccess {
    pub number: CaseNumber,
    pub staff: StaffId,
}

impl CaseAccess {
    /// The case, if the handler holds a slot of it; for everyone else it does not exist.
    pub(super) fn grant(&self, db: &mut ReadDb) -> Result<Option<(Granted<CaseId>, CaseRow)>, StoreError> {
        case::grant(db, &self.number, self.staff)
    }
}
