//! Cases that were sent to try an office out: they go when it opens, or before, when somebody says so.
//!
//! Each batch is one transaction, which begins with the list of deletions, as for every other case. What is left when a program
//! ends in between, the job deletes.

use std::sync::Arc;

use super::deletions::DeletionList;
use super::{Interval, Job, Moment, erasure as erasing};
use crate::clock::Clock;
use crate::journal::ErasureReason;
use crate::store::{OrganisationId, ReadDb, Store, StoreError, WriteDb, trial};

/// Cases of a batch, so that nobody else's write waits long for it.
const BATCH: usize = 32;

/// Those of offices that are open.
pub(super) struct Trials {
    pub(super) list: DeletionList,
}

impl Job for Trials {
    fn name(&self) -> &'static str {
        "trials"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, _: Moment) -> Result<usize, StoreError> {
        trial::count_left(db)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        let found = trial::left_over(db, limit)?;
        if !found.is_empty() {
            self.list.append(at.today, &found)?;
        }
        erasing::erase(db, &found, ErasureReason::Trial, at.today)
    }
}

/// Deletes the trials of one organisation now, and returns how many there were.
///
/// # Errors
/// The store's. What was deleted until then stays deleted.
pub async fn delete_trials(
    store: &Store,
    list: &DeletionList,
    clock: &Arc<dyn Clock>,
    organisation: OrganisationId,
) -> Result<usize, StoreError> {
    let mut deleted = 0;
    loop {
        let (list, today) = (list.clone(), clock.today());
        let batch = move |db: &mut WriteDb| {
            let found = trial::of(db, organisation, BATCH)?;
            if !found.is_empty() {
                list.append(today, &found)?;
            }
            erasing::erase(db, &found, ErasureReason::Trial, today)
        };
        let gone = store.write("upkeep.trials", batch).await?;
        deleted += gone;
        if gone < BATCH {
            return Ok(deleted);
        }
    }
}
