//! Time as a parameter: who needs to know the day asks a [`Clock`] it was given.

use std::sync::Mutex;

use time::{Date, Duration, Month, OffsetDateTime, Weekday};

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

/// The calendar day in Germany at `utc`: CET, or CEST from the last Sunday of March to the last Sunday of October,
/// each at 01:00 UTC (Directive 2000/84/EC, articles 2 and 3).
fn german_day(utc: OffsetDateTime) -> Date {
    let turns = |month| last_sunday(utc.year(), month).midnight().assume_utc() + Duration::HOUR;
    let summer = (turns(Month::March)..turns(Month::October)).contains(&utc);
    (utc + Duration::hours(if summer { 2 } else { 1 })).date()
}

fn last_sunday(year: i32, month: Month) -> Date {
    let last = Date::from_calendar_date(year, month, month.length(year)).expect("a month has its last day");
    if last.weekday() == Weekday::Sunday { last } else { last.prev_occurrence(Weekday::Sunday) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::{date, datetime};

    #[test]
    fn the_german_day_begins_one_or_two_hours_before_utc() {
        for (utc, day) in [
            (datetime!(2026-01-14 22:59:59 UTC), date!(2026 - 01 - 14)),
            (datetime!(2026-01-14 23:00:00 UTC), date!(2026 - 01 - 15)),
            (datetime!(2026-07-14 21:59:59 UTC), date!(2026 - 07 - 14)),
            (datetime!(2026-07-14 22:00:00 UTC), date!(2026 - 07 - 15)),
            // 29 March 2026: summer time begins at 01:00 UTC; 25 October: it ends.
            (datetime!(2026-03-28 22:30:00 UTC), date!(2026 - 03 - 28)),
            (datetime!(2026-03-29 22:30:00 UTC), date!(2026 - 03 - 30)),
            (datetime!(2026-10-24 22:30:00 UTC), date!(2026 - 10 - 25)),
            (datetime!(2026-10-25 22:30:00 UTC), date!(2026 - 10 - 25)),
        ] {
            assert_eq!(german_day(utc), day, "{utc}");
        }
    }

    #[test]
    fn clocks_tell_whole_seconds() {
        assert_eq!(SystemClock.now().nanosecond(), 0);
        let clock = StoppedClock::at(datetime!(2026-11-23 08:00:00.75 UTC));
        assert_eq!(clock.now(), datetime!(2026-11-23 08:00:00 UTC));
        clock.advance(Duration::DAY);
        assert_eq!(clock.today(), date!(2026 - 11 - 24));
    }
}
