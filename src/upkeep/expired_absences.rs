//! Absences that are over: nobody needs to know who was away when.

use super::{Interval, Job, Moment};
use crate::store::{ReadDb, StoreError, WriteDb, absence};

pub(super) struct ExpiredAbsences;

impl Job for ExpiredAbsences {
    fn name(&self) -> &'static str {
        "expired-absences"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        absence::count_over(db, at.today)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        absence::forget_over(db, at.today, limit)
    }
}
