//! What can be answered to a question.

use crate::language::Text;
use time::macros::format_description;
use time::{Date, Month};

#[derive(Debug)]
pub enum QuestionKind {
    /// One of the choices.
    Single(Vec<Choice>),
    /// Any number of the choices.
    Multi(Vec<Choice>),
    /// Free text of at most so many characters.
    Text { max_chars: usize },
    /// A day: `2026-11-23`; at most so many months after the day on which the form is filled in.
    Date { within_months: Option<u8> },
    /// A month: `2026-11`. A day is often more than is needed.
    Month,
    /// A day and a time of it, as clocks on the wall show it: `2026-11-23T15:10`.
    Moment,
    /// A whole number within bounds, both included.
    Number { min: i64, max: i64 },
    /// Something in a list that the page gives, or a row of the [`super::Repeat`] of this name: its id.
    Reference { list: String },
    /// Files. Read from the file, not offered to reporters yet.
    Upload { max_files: usize },
    /// Nothing to answer: a notice that appears when its condition holds.
    Info,
}

#[derive(Debug)]
pub struct Choice {
    pub id: String,
    pub label: Text,
}

/// Digits of a number at most, so that every reader counts in whole numbers (2^53 has 16).
const MOST_DIGITS: usize = 15;

impl QuestionKind {
    /// The name that files and pages have for it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Single(_) => "single",
            Self::Multi(_) => "multi",
            Self::Text { .. } => "text",
            Self::Date { .. } => "date",
            Self::Month => "month",
            Self::Moment => "moment",
            Self::Number { .. } => "number",
            Self::Reference { .. } => "reference",
            Self::Upload { .. } => "file",
            Self::Info => "info",
        }
    }

    /// Whether its answer is one line that is not made of choices.
    pub fn is_line(&self) -> bool {
        matches!(self, Self::Date { .. } | Self::Month | Self::Moment | Self::Number { .. } | Self::Reference { .. })
    }
}

/// Whether it is a day as `2026-11-23`, in the years 0001 to 9999.
pub(super) fn is_day(text: &str) -> bool {
    let shaped = text.len() == 10 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    shaped && !text.starts_with("0000") && Date::parse(text, format_description!("[year]-[month]-[day]")).is_ok()
}

/// The day as it is read.
pub(super) fn day(text: &str) -> Option<Date> {
    if is_day(text) { Date::parse(text, format_description!("[year]-[month]-[day]")).ok() } else { None }
}

/// The same day so many months later; where a month is too short, its last (BGB § 188(3)).
pub(crate) fn months_later(day: Date, months: u8) -> Date {
    let at = i32::from(u8::from(day.month())) - 1 + i32::from(months);
    let (year, month) = (day.year() + at / 12, Month::January.nth_next(u8::try_from(at % 12).unwrap_or(0)));
    Date::from_calendar_date(year, month, day.day().min(month.length(year))).unwrap_or(Date::MAX)
}

/// Whether it is a month as `2026-11`.
pub(super) fn is_month(text: &str) -> bool {
    text.len() == 7 && is_day(&format!("{text}-01"))
}

/// Whether it is a day and a time of it as `2026-11-23T15:10`, from `00:00` to `23:59`.
pub(super) fn is_moment(text: &str) -> bool {
    let Some((day, [hour_tens, hour_ones, b':', minute_tens, minute_ones])) =
        text.split_once('T').and_then(|(day, clock)| Some((day, <[u8; 5]>::try_from(clock.as_bytes()).ok()?)))
    else {
        return false;
    };
    let number = |tens: u8, ones: u8| {
        let digits = tens.is_ascii_digit() && ones.is_ascii_digit();
        digits.then(|| (tens - b'0') * 10 + (ones - b'0'))
    };
    let within = |number: Option<u8>, end: u8| number.is_some_and(|number| number < end);
    is_day(day) && within(number(hour_tens, hour_ones), 24) && within(number(minute_tens, minute_ones), 60)
}

/// A whole number in digits, with a sign only before a negative one; a zero stands at the front of nothing.
pub(super) fn whole_number(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = (1..=MOST_DIGITS).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    let shortest = text == "0" || !digits.starts_with('0');
    if plain && shortest { text.parse().ok() } else { None }
}

/// Whether it has the form of an id that a list can have: letters, digits, `_`, `-`.
pub(super) fn is_reference(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    (1..=64).contains(&text.len()) && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_later_is_not_thirty_days_later() {
        let later = |from: &str| months_later(day(from).unwrap(), 1).to_string();
        // V-62
        assert_eq!([later("2027-01-30"), later("2027-01-31")], ["2027-02-28", "2027-02-28"]);
        assert_eq!([later("2026-12-15"), later("2028-01-31")], ["2027-01-15", "2028-02-29"]);
        assert_eq!(months_later(day("2026-11-23").unwrap(), 14).to_string(), "2028-01-23");
    }

    #[test]
    fn days_months_moments_and_numbers_have_one_form_each() {
        assert!(is_day("2028-02-29") && is_month("2026-11"));
        for not in ["2027-02-29", "2026-1-1", "+026-01-01", "0000-01-01", "2026-11-23 ", "٢٠٢٦-11-23"] {
            assert!(!is_day(not), "{not}");
        }
        assert!(!is_month("2026-13") && !is_month("2026-00") && !is_month("2026-1"));
        assert!(["2026-11-23T00:00", "2028-02-29T23:59"].into_iter().all(is_moment));
        for not in [
            "2026-11-23",
            "2026-11-23T24:00",
            "2026-11-23T12:60",
            "2026-11-23T9:10",
            "2026-11-23T09:10:00",
            "2026-11-23 09:10",
            "2027-02-29T09:10",
            "2026-11-23T0a:10",
            "T09:10",
        ] {
            assert!(!is_moment(not), "{not}");
        }
        assert_eq!(["0", "-7", "12"].map(whole_number), [Some(0), Some(-7), Some(12)]);
        for not in ["", "-", "-0", "007", "+1", "1.0", "1e3", "1 ", "1000000000000000"] {
            assert_eq!(whole_number(not), None, "{not}");
        }
    }
}
