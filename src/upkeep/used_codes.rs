//! Of a second factor's code that was used the step is stored, which says when somebody signed in. Of earlier days, the day
//! is enough to refuse it for ever.

use super::{Interval, Job, Moment};
use crate::staff::STEPS_OF_A_DAY;
use crate::store::{ReadDb, StoreError, WriteDb, second_factor};

pub(super) struct UsedCodes;

impl Job for UsedCodes {
    fn name(&self) -> &'static str {
        "used-codes"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        second_factor::count_exact(db, first_step_of_the_day(at), STEPS_OF_A_DAY)
    }

    /// Accounts are few: all at once.
    fn remove(&self, db: &mut WriteDb, at: Moment, _: usize) -> Result<usize, StoreError> {
        second_factor::round_up(db, first_step_of_the_day(at), STEPS_OF_A_DAY)
    }
}

/// In UTC, as steps are counted.
fn first_step_of_the_day(at: Moment) -> i64 {
    at.now.unix_timestamp().div_euclid(24 * 60 * 60) * STEPS_OF_A_DAY
}
