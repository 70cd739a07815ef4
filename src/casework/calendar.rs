//! Working days: Monday to Friday, but for the holidays of the whole country and of the organisation's Land.
//!
//! 24 and 31 December are working days. Nothing here moves a deadline: working days are for warnings, which come earlier.

mod easter;

use time::{Date, Duration, Month, Weekday};

use easter::easter_sunday;

/// The working days of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Calendar;

impl Calendar {
    /// With the holidays of the whole country only.
    pub const fn nationwide() -> Self {
        Self
    }

    /// Whether people work on this day.
    pub fn is_working_day(&self, day: Date) -> bool {
        !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !is_nationwide_holiday(day)
    }

    /// `day`, or the last working day before it.
    pub fn working_day_on_or_before(&self, day: Date) -> Date {
        let mut at = day;
        while !self.is_working_day(at) {
            at -= Duration::DAY;
        }
        at
    }
}

/// The holidays that all sixteen Länder have.
fn is_nationwide_holiday(day: Date) -> bool {
    match (day.month(), day.day()) {
        (Month::January | Month::May, 1) | (Month::October, 3) | (Month::December, 25 | 26) => true,
        // Good Friday, Easter Monday, Ascension, Whit Monday.
        _ => matches!((day - easter_sunday(day.year())).whole_days(), -2 | 1 | 39 | 50),
    }
}
