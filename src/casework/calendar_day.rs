//! A day as `2026-11-23`, and in no other way: the other readers take no sign before the year.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use time::Date;
use time::macros::format_description;

/// Characters of a day.
const LENGTH: usize = 10;

pub(super) fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    day.to_string().serialize(serializer)
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let text = String::deserialize(deserializer)?;
    let day = Date::parse(&text, format_description!("[year]-[month]-[day]")).ok();
    day.filter(|_| text.len() == LENGTH).ok_or_else(|| de::Error::custom("not a day"))
}
