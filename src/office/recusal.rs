//! A handler is biased in a case (HinSchG § 15(1)): from then on it is not there for them.

use time::Date;

use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{CaseId, Granted, ReadDb, StaffId, Store, StoreError, case, erasure, recusal};

/// Why it was not taken.
#[derive(Debug, thiserror::Error)]
pub enum RecusalError {
    /// There is no such case for this handler any more, or it is being deleted.
    #[error("no such case")]
    NoSuchCase,
    /// Nobody else can open the case: with this handler's slot, its content would be lost.
    #[error("nobody else can open the case")]
    NobodyElse,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The names of those who can open the case when this handler cannot any more.
///
/// # Errors
/// The store's.
pub async fn who_takes_over(store: &Store, case: Granted<CaseId>, staff: StaffId) -> Result<Vec<String>, StoreError> {
    let look = move |db: &mut ReadDb| recusal::others(db, case, staff);
    Ok(store.read("office.who_takes_over", look).await?.into_iter().map(|account| account.name).collect())
}

/// Takes a case from a handler who says that they are biased: their slot goes, so that neither list nor page gives them
/// anything of it again. What they have opened before, their browser may have kept.
///
/// # Errors
/// [`RecusalError`]; nothing is changed then.
pub async fn recuse(store: &Store, case: Granted<CaseId>, staff: StaffId, day: Date) -> Result<(), RecusalError> {
    store
        .write("office.recuse", move |db| {
            if case::load(db, case)?.is_none() || erasure::is_case_condemned(db, case)? {
                return Err(RecusalError::NoSuchCase);
            }
            if recusal::others(db, case, staff)?.is_empty() {
                return Err(RecusalError::NobodyElse);
            }
            recusal::declare(db, case, staff)?;
            Ok(journal::record(db, day, OfficeEvent::Recused, OfficeSubject::Case(case.id()), Some(staff))?)
        })
        .await
}
