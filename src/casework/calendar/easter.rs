//! When Easter is.

use time::{Date, Duration, Month};

/// Easter Sunday of a year of the Gregorian calendar: by Gauss's rule with both of its exceptions.
pub(super) fn easter_sunday(year: i32) -> Date {
    let century = year / 100;
    let moon_shift = (15 + century - century / 4 - (8 * century + 13) / 25).rem_euclid(30);
    let sun_shift = (4 + century - century / 4).rem_euclid(7);
    let (golden, in_four, in_seven) = (year.rem_euclid(19), year.rem_euclid(4), year.rem_euclid(7));
    let moon = (19 * golden + moon_shift).rem_euclid(30);
    let sun = (2 * in_four + 4 * in_seven + 6 * moon + sun_shift).rem_euclid(7);
    // The full moon is never as late as these would make it.
    let week_early = (moon == 29 && sun == 6) || (moon == 28 && sun == 6 && golden > 10);
    let days = moon + sun - if week_early { 7 } else { 0 };
    let equinox = Date::from_calendar_date(year, Month::March, 22).expect("every March has 22 days");
    equinox + Duration::days(i64::from(days))
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn easter_is_where_the_calendars_have_it() {
        for (year, day) in [
            (1954, date!(1954 - 04 - 18)),
            (1981, date!(1981 - 04 - 19)),
            (2000, date!(2000 - 04 - 23)),
            (2024, date!(2024 - 03 - 31)),
            (2025, date!(2025 - 04 - 20)),
            (2026, date!(2026 - 04 - 05)),
            (2027, date!(2027 - 03 - 28)),
            (2028, date!(2028 - 04 - 16)),
            (2038, date!(2038 - 04 - 25)),
            (2049, date!(2049 - 04 - 18)),
        ] {
            assert_eq!(easter_sunday(year), day);
        }
    }
}
