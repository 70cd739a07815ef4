//! Periods in months, counted as §§ 187(1), 188(2)-(3) BGB say: the day of the event is not counted, and a period ends on
//! the day with the same number or, where the month has none, on its last day.

use time::{Date, Month};

/// `day` in `months` months, or the last day of that month where it is shorter (§ 188(3) BGB).
pub fn months_after(day: Date, months: u8) -> Date {
    let ahead = u8::from(day.month()) - 1 + months;
    let year = day.year() + i32::from(ahead / 12);
    let month = Month::January.nth_next(ahead % 12);
    let last = month.length(year);
    // No row of a database, however wrong, ends the calendar.
    Date::from_calendar_date(year, month, day.day().min(last)).unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_month_without_that_day_ends_the_period_on_its_last() {
        assert_eq!(months_after(date!(2026 - 11 - 30), 3), date!(2027 - 02 - 28));
        assert_eq!(months_after(date!(2027 - 11 - 30), 3), date!(2028 - 02 - 29));
        assert_eq!(months_after(date!(2026 - 11 - 24), 12), date!(2027 - 11 - 24));
    }
}
