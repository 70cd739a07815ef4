//! What a restored backup has brought back goes again, before anybody sees it.

use time::Date;

use super::deletions::{DeletionList, DeletionsError};
use super::erasure::erase;
use crate::casework::deletions::ListFault;
use crate::journal::ErasureReason;
use crate::store::{ReadDb, Store, StoreError, WriteDb, erasure};

/// How many ids are read at a time.
const PORTION: i64 = 10_000;
/// How many cases are deleted in a transaction.
const BATCH: usize = 64;

/// What became of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Replayed {
    /// How many cases were there that are on it. They are not any more.
    pub erased: usize,
    /// From where on it could not be read.
    pub fault: Option<ListFault>,
}

/// Why a list was not gone through.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The list is of no use.
    #[error(transparent)]
    List(#[from] DeletionsError),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Deletes every case that is there and on the list. Blocks: for the start, before the first request.
///
/// # Errors
/// [`ReplayError`]. What was deleted until then stays deleted, and the next call goes on.
pub fn replay(store: &Store, list: &DeletionList, today: Date) -> Result<Replayed, ReplayError> {
    let Some(deletions) = list.read()? else { return Ok(Replayed::default()) };
    let mut replayed = Replayed { erased: 0, fault: deletions.fault };
    let mut last = None;
    while !deletions.is_empty() {
        let look = |db: &mut ReadDb| erasure::ids_after(db, last, PORTION);
        let portion = store.read_now("upkeep.replay", look)?;
        let Some(end) = portion.last() else { break };
        last = Some(*end);
        let again: Vec<_> = portion.into_iter().filter(|case| deletions.contains(*case)).collect();
        for batch in again.chunks(BATCH) {
            let batch = batch.to_vec();
            let change = move |db: &mut WriteDb| erase(db, &batch, ErasureReason::Restored, today);
            replayed.erased += store.write_now("upkeep.replay", change)?;
        }
    }
    Ok(replayed)
}
