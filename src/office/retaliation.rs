//! The inquiry into retaliation for a report: forbidden by HinSchG § 36, and a reason to keep the case (§ 11(5)).

use time::Date;

use crate::casework::retention::HoldKind;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, StaffId, Store, StoreError, case, erasure, hold};

/// What a handler says of the inquiry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RetaliationInquiry {
    /// It is going on. The case is not deleted, however long that takes.
    Open,
    /// It has ended. The case is deleted as if it had never been.
    Ended,
}

/// Why nothing of that was noted.
#[derive(Debug, thiserror::Error)]
pub enum RetaliationError {
    /// There is no such case for this handler any more, or it is being deleted.
    #[error("no such case")]
    NoSuchCase,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Notes that retaliation for the report of a case is being looked into, or no longer. The case may be in any state, and
/// moves on and is closed as before. Said twice, it is noted once.
///
/// # Errors
/// [`RetaliationError`]; nothing is changed then.
pub async fn set_retaliation(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    inquiry: RetaliationInquiry,
    today: Date,
) -> Result<(), RetaliationError> {
    store
        .write("office.set_retaliation", move |db| {
            if case::load(db, case)?.is_none() || erasure::is_case_condemned(db, case)? {
                return Err(RetaliationError::NoSuchCase);
            }
            let (is_new, event) = match inquiry {
                RetaliationInquiry::Open => (hold::set_retaliation(db, case)?, OfficeEvent::RetaliationOpened),
                RetaliationInquiry::Ended => {
                    (hold::end(db, case, HoldKind::Retaliation)?, OfficeEvent::RetaliationEnded)
                }
            };
            if is_new {
                journal::record(db, today, event, OfficeSubject::Case(case.id()), Some(staff))?;
            }
            Ok(())
        })
        .await
}
