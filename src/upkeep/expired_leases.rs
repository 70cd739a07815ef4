//! What programs that were cut off, and jobs that are no more, have left in the table of jobs.

use super::{Interval, Job, Moment};
use crate::store::{ReadDb, StoreError, WriteDb, lease};

const NAME: &str = "expired-leases";

pub(super) struct ExpiredLeases {
    known: Vec<&'static str>,
}

impl ExpiredLeases {
    /// Beside the jobs with these names.
    pub(super) fn among(mut names: Vec<&'static str>) -> Self {
        names.push(NAME);
        Self { known: names }
    }
}

impl Job for ExpiredLeases {
    fn name(&self) -> &'static str {
        NAME
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        lease::count_untidy(db, &self.known, at.now)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        lease::tidy(db, &self.known, at.now, limit)
    }
}
