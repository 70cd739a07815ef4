//! When a holiday is.

use std::str::FromStr;

use serde::Deserialize;
use time::macros::format_description;
use time::{Date, Duration, Month, Weekday};

use super::easter::easter_sunday;

/// The rule by which the day of a holiday is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(super) enum When {
    /// The same day each year.
    Yearly(Month, u8),
    /// One day, once.
    Once(Date),
    /// Days from Easter Sunday.
    FromEaster(i64),
    /// The last Wednesday before a day of the year.
    WednesdayBefore(Month, u8),
}

/// Something that says no day.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no day; write MM-DD, YYYY-MM-DD, easter+N, easter-N or wednesday before MM-DD")]
pub struct NotADay(String);

impl When {
    /// Whether it falls on this day.
    pub(super) fn is_on(self, day: Date) -> bool {
        match self {
            Self::Yearly(month, number) => (day.month(), day.day()) == (month, number),
            Self::Once(once) => day == once,
            Self::FromEaster(days) => day - easter_sunday(day.year()) == Duration::days(days),
            Self::WednesdayBefore(month, number) => {
                let last = Date::from_calendar_date(day.year(), month, number);
                last.is_ok_and(|last| last.prev_occurrence(Weekday::Wednesday) == day)
            }
        }
    }
}

impl FromStr for When {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let wrong = || NotADay(text.to_owned());
        if let Some(days) = text.strip_prefix("easter") {
            let is_signed = days.starts_with(['+', '-']);
            return days.parse().ok().filter(|_| is_signed).map(Self::FromEaster).ok_or_else(wrong);
        }
        if let Some(day) = text.strip_prefix("wednesday before ") {
            return yearly(day).map(|(month, day)| Self::WednesdayBefore(month, day)).ok_or_else(wrong);
        }
        if let Some((month, day)) = yearly(text) {
            return Ok(Self::Yearly(month, day));
        }
        Date::parse(text, format_description!("[year]-[month]-[day]")).map(Self::Once).map_err(|_| wrong())
    }
}

impl TryFrom<String> for When {
    type Error = NotADay;

    fn try_from(text: String) -> Result<Self, NotADay> {
        text.parse()
    }
}

/// `MM-DD`: a day that each year has.
fn yearly(text: &str) -> Option<(Month, u8)> {
    let (month, day) = text.split_once('-')?;
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let day = day.parse().ok().filter(|day| (1..=month.length(2027)).contains(day))?;
    Some((month, day))
}
