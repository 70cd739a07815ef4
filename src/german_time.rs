//! The time zone Europe/Berlin, in which statutory periods are counted: CET, or CEST from the last Sunday of March to the
//! last Sunday of October, each at 01:00 UTC (Directive 2000/84/EC, articles 2 and 3).

mod period;

use time::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, UtcOffset, Weekday};

pub use period::months_after;

/// A time that no clock in Germany showed: the hour that summer time leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no {0} in Germany: summer time began in that hour")]
pub struct SkippedTime(PrimitiveDateTime);

/// What a clock in Germany shows at this instant.
pub fn german_time(at: OffsetDateTime) -> OffsetDateTime {
    let utc = at.to_offset(UtcOffset::UTC);
    let turns = |month| last_sunday(utc.year(), month).midnight().assume_utc() + Duration::HOUR;
    let is_summer = (turns(Month::March)..turns(Month::October)).contains(&utc);
    utc.to_offset(if is_summer { summer() } else { winter() })
}

/// The calendar day in Germany at this instant.
pub fn german_day(at: OffsetDateTime) -> Date {
    german_time(at).date()
}

/// The instant at which a clock in Germany shows this time. Of an hour that comes twice the first is meant, so that no
/// period ends late.
///
/// # Errors
/// [`SkippedTime`] in the hour that summer time leaves out.
pub fn instant(shown: PrimitiveDateTime) -> Result<OffsetDateTime, SkippedTime> {
    // Summer time is ahead: the same reading comes earlier in it.
    let found = [summer(), winter()].into_iter().map(|offset| shown.assume_offset(offset));
    let mut shows_it = found.filter(|at| german_time(*at).offset() == at.offset());
    shows_it.next().ok_or(SkippedTime(shown))
}

fn summer() -> UtcOffset {
    UtcOffset::from_hms(2, 0, 0).expect("two hours are an offset")
}

fn winter() -> UtcOffset {
    UtcOffset::from_hms(1, 0, 0).expect("an hour is an offset")
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
            // V-18
            (datetime!(2026-10-24 22:30:00 UTC), date!(2026 - 10 - 25)),
            (datetime!(2026-10-25 22:30:00 UTC), date!(2026 - 10 - 25)),
            // V-17
            (datetime!(2026-12-31 23:30:00 UTC), date!(2027 - 01 - 01)),
        ] {
            assert_eq!(german_day(utc), day, "{utc}");
        }
    }

    #[test]
    fn what_a_clock_shows_is_one_instant_or_none() {
        for (shown, utc) in [
            (datetime!(2026-11-20 16:30), datetime!(2026-11-20 15:30 UTC)),
            (datetime!(2026-07-14 00:00), datetime!(2026-07-13 22:00 UTC)),
            (datetime!(2027-03-28 01:59:59), datetime!(2027-03-28 00:59:59 UTC)),
            (datetime!(2027-03-28 03:00), datetime!(2027-03-28 01:00 UTC)),
            // It comes twice.
            (datetime!(2026-10-25 02:30), datetime!(2026-10-25 00:30 UTC)),
            (datetime!(2026-10-25 03:00), datetime!(2026-10-25 02:00 UTC)),
        ] {
            let at = instant(shown).unwrap();
            assert_eq!(at, utc, "{shown}");
            assert_eq!(PrimitiveDateTime::new(german_time(at).date(), german_time(at).time()), shown);
        }
        for skipped in [datetime!(2027-03-28 02:00), datetime!(2027-03-28 02:59:59)] {
            assert_eq!(instant(skipped), Err(SkippedTime(skipped)));
        }
    }
}
