//! Before the service answers: what a restored backup has brought back goes again.

use super::CliError;
use crate::clock::{Clock, SystemClock};
use crate::config::Settings;
use crate::store::Store;
use crate::upkeep::{self, DeletionList};

/// Deletes the cases on the list of deletions that are there again. A list that is of no use is told of and does not keep
/// reporters from reporting; what is due by its day goes all the same.
///
/// # Errors
/// The store's.
pub(super) fn replay(settings: &Settings, store: &Store) -> Result<(), CliError> {
    match upkeep::replay(store, &DeletionList::of(settings), SystemClock.today()) {
        Ok(replayed) => {
            if replayed.erased > 0 {
                tracing::warn!(
                    cases = replayed.erased,
                    "a backup was restored; what had been deleted was deleted again"
                );
            }
            if let Some(fault) = replayed.fault {
                tracing::error!(%fault, "the list of deletions; what stands before that was deleted again");
            }
            Ok(())
        }
        Err(upkeep::ReplayError::List(error)) => {
            tracing::error!(%error, "deletions cannot be repeated after a restore; `siegelpost check` says more");
            Ok(())
        }
        Err(upkeep::ReplayError::Store(error)) => Err(error.into()),
    }
}
