//! Looks of handlers into cases that are kept no longer (`journal::LOOKS_ARE_KEPT`).

use super::{Interval, Job, Moment};
use crate::journal;
use crate::store::{ReadDb, StoreError, WriteDb};

pub(super) struct ExpiredLooks;

impl Job for ExpiredLooks {
    fn name(&self) -> &'static str {
        "expired-looks"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        journal::count_expired_looks(db, at.today)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        journal::prune_looks(db, at.today, u32::try_from(limit).unwrap_or(u32::MAX))
    }
}
