//! The deletion of a closed case is set aside until a day, and that is ended. The reason is sealed in the case's file.

use time::Date;

use crate::casework::CaseState;
use crate::casework::retention::{HoldError, HoldKind, check_hold};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, ReadDb, StaffId, Store, StoreError, case, erasure, hold};

/// Why a deletion was not set aside.
#[derive(Debug, thiserror::Error)]
pub enum SetHoldError {
    /// There is no such case for this handler any more, or it is being deleted.
    #[error("no such case")]
    NoSuchCase,
    /// Only what is closed is deleted.
    #[error("the case is not closed")]
    NotClosed,
    /// The day does not fit.
    #[error(transparent)]
    Day(#[from] HoldError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What keeps a case beyond its time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holds {
    /// Until when, that day included, and the name of whoever decided so.
    pub legal: Option<hold::LegalHold>,
    /// Whether a case about retaliation is open.
    pub retaliation: bool,
}

impl Holds {
    /// Those of a case on this day.
    pub(super) fn of(db: &mut ReadDb, case: Granted<CaseId>, today: Date) -> Result<Self, StoreError> {
        let legal = hold::of_case(db, case)?.filter(|hold| hold.until >= today);
        Ok(Self { legal, retaliation: hold::is_in_retaliation(db, case)? })
    }

    /// Whether there is any.
    pub fn any(&self) -> bool {
        self.legal.is_some() || self.retaliation
    }
}

/// Sets the deletion of a closed case aside until a day, that one included (HinSchG § 11(5)). It takes the place of an
/// earlier hold.
///
/// # Errors
/// [`SetHoldError`]; nothing is changed then.
pub async fn set_hold(
    store: &Store,
    case: Granted<CaseId>,
    owner: StaffId,
    until: Date,
    today: Date,
) -> Result<(), SetHoldError> {
    check_hold(today, until)?;
    store
        .write("office.set_hold", move |db| {
            let row = case::load(db, case)?.ok_or(SetHoldError::NoSuchCase)?;
            if erasure::is_case_condemned(db, case)? {
                return Err(SetHoldError::NoSuchCase);
            }
            if row.state != CaseState::Closed {
                return Err(SetHoldError::NotClosed);
            }
            hold::set(db, case, until, owner)?;
            let event = OfficeEvent::HoldSet { until };
            journal::record(db, today, event, OfficeSubject::Case(case.id()), Some(owner))?;
            Ok(())
        })
        .await
}

/// Ends a hold that somebody set. Without one, nothing happens.
///
/// # Errors
/// The store's.
pub async fn end_hold(store: &Store, case: Granted<CaseId>, staff: StaffId, today: Date) -> Result<(), StoreError> {
    store
        .write("office.end_hold", move |db| {
            if !hold::end(db, case, HoldKind::LegalHold)? {
                return Ok(());
            }
            journal::record(db, today, OfficeEvent::HoldEnded, OfficeSubject::Case(case.id()), Some(staff))
        })
        .await
}
