//! The card of a case: what the list shows of it, sealed in a handler's tab. docs/sealing.md, section 14a.

use crate::sealing::CARD_SIZE;
use crate::store::{CaseId, Granted, ReadDb, Store, StoreError, case, case_card};

/// Why a card was not taken.
#[derive(Debug, thiserror::Error)]
pub enum CardError {
    /// It is not what our pages send.
    #[error("this is no card")]
    Implausible,
    /// The case is gone.
    #[error("no such case")]
    NoSuchCase,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Puts a card in the place of the one before. Only whoever reads the case can tell what it says, or whether it is old.
///
/// # Errors
/// [`CardError`]; the one before stays then.
pub async fn put_card(store: &Store, case: Granted<CaseId>, sealed: Vec<u8>) -> Result<(), CardError> {
    if sealed.len() != CARD_SIZE {
        return Err(CardError::Implausible);
    }
    store
        .write("office.put_card", move |db| {
            if case::load(db, case)?.is_none() {
                return Err(CardError::NoSuchCase);
            }
            Ok(case_card::put(db, case, &sealed)?)
        })
        .await
}

/// The card of a case; `None` if nobody has made one.
///
/// # Errors
/// The store's.
pub async fn card(store: &Store, case: Granted<CaseId>) -> Result<Option<Vec<u8>>, StoreError> {
    store.read("office.card", move |db: &mut ReadDb| case_card::of_case(db, case)).await
}
