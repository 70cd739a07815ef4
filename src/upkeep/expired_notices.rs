//! Notices of days that are past: that one was sent is of no use any more, and neither is one that was not.

use time::{Date, Duration};

use super::{Interval, Job, Moment};
use crate::store::{ReadDb, StoreError, WriteDb, notice};

/// How long one is remembered, whatever became of it.
const KEPT: Duration = Duration::days(7);

pub(super) struct ExpiredNotices;

fn kept_from(at: Moment) -> Date {
    at.today.saturating_sub(KEPT)
}

impl Job for ExpiredNotices {
    fn name(&self) -> &'static str {
        "expired-notices"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        notice::count_before(db, kept_from(at))
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        notice::purge_before(db, kept_from(at), limit)
    }
}
