//! Cases that handlers ask for and that do not exist for them: a few are slips, many are a search. Whoever searches is slowed
//! down, and the first time on a day it is recorded.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use time::Date;

use crate::store::StaffId;

/// Misses that are not slowed down, a few times as many as a case has routes, and how many come back per minute.
const FREE: NonZeroU32 = NonZeroU32::new(60).expect("60 is not 0");
const PER_MINUTE: NonZeroU32 = NonZeroU32::new(6).expect("6 is not 0");
/// The longest that an answer is held back.
const LONGEST: Duration = Duration::from_secs(5);

/// The misses of each handler.
pub(crate) struct Misses {
    limiter: DefaultKeyedRateLimiter<StaffId>,
    recorded: Mutex<HashMap<StaffId, Date>>,
}

/// What a miss leads to.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Miss {
    /// How long the answer is held back.
    pub wait: Duration,
    /// Whether it is to be recorded now that there are too many.
    pub record: bool,
}

impl Misses {
    pub(crate) fn new() -> Self {
        let quota = Quota::per_minute(PER_MINUTE).allow_burst(FREE);
        Self { limiter: RateLimiter::keyed(quota), recorded: Mutex::default() }
    }

    /// Counts a miss.
    pub(crate) fn note(&self, staff: StaffId, today: Date) -> Miss {
        let wait = match self.limiter.check_key(&staff) {
            Ok(()) => return Miss { wait: Duration::ZERO, record: false },
            Err(not_yet) => not_yet.wait_time_from(DefaultClock::default().now()).min(LONGEST),
        };
        let mut recorded = self.recorded.lock().unwrap_or_else(PoisonError::into_inner);
        Miss { wait, record: recorded.insert(staff, today) != Some(today) }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    #[test]
    fn a_few_are_free_and_many_are_slowed_and_recorded_once_a_day() {
        let (misses, monday) = (Misses::new(), date!(2026 - 11 - 23));
        let [searching, other] = [1, 2].map(StaffId::from_number);
        for _ in 0..FREE.get() {
            assert_eq!(misses.note(searching, monday), Miss { wait: Duration::ZERO, record: false });
        }
        let miss = misses.note(searching, monday);
        assert!(miss.record && miss.wait > Duration::from_secs(1) && miss.wait <= LONGEST, "{miss:?}");
        assert!(!misses.note(searching, monday).record, "once a day");
        assert!(misses.note(searching, date!(2026 - 11 - 24)).record, "and again on the next");
        assert_eq!(misses.note(other, monday).wait, Duration::ZERO, "each for themselves");
    }
}
