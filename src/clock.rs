//! Time as a parameter: who needs to know the day asks a [`Clock`] it was given.

use std::sync::Mutex;

use time::{Date, Duration, OffsetDateTime};

use crate::german_time::german_day;

/// Tells the time in whole seconds (UTC) and the calendar day in Germany.
pub trait Clock: Send + Sync {
    /// Now, in UTC, whole seconds.
    fn now(&self) -> OffsetDateTime;

    /// Today's date in the time zone Europe/Berlin, in which statutory periods are counted.
    fn today(&self) -> Date {
        german_day(self.now())
    }
}

/// The machine's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    fn now(&self) -> OffsetDateTime {
        whole_seconds(OffsetDateTime::now_utc())
    }
}

/// A clock that stands still until it is set: for tests.
pub struct StoppedClock(Mutex<OffsetDateTime>);

impl StoppedClock {
    /// A clock that shows `now`.
    pub fn at(now: OffsetDateTime) -> Self {
        Self(Mutex::new(whole_seconds(now)))
    }

    /// Moves the hands by `by`.
    pub fn advance(&self, by: Duration) {
        let mut hands = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        *hands += by;
    }
}

impl Clock for StoppedClock {
    fn now(&self) -> OffsetDateTime {
        *self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

fn whole_seconds(time: OffsetDateTime) -> OffsetDateTime {
    time - Duration::nanoseconds(i64::from(time.nanosecond()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn clocks_tell_whole_seconds() {
        assert_eq!(SystemClock.now().nanosecond(), 0);
        let clock = StoppedClock::at(datetime!(2026-11-23 08:00:00.75 UTC));
        assert_eq!(clock.now(), datetime!(2026-11-23 08:00:00 UTC));
        clock.advance(Duration::DAY);
        assert_eq!(clock.today(), date!(2026 - 11 - 24));
    }
}
