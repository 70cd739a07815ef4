//! The hours of a day at which somebody wants to be told.

use std::fmt::{self, Display, Formatter};
use std::ops::RangeInclusive;
use std::str::FromStr;

/// One to four full hours of a clock in Germany, in order. Summer time begins and ends at night, so each comes once a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeHours(Vec<u8>);

/// What is no such choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("allowed are one to four full hours from 5 to 21")]
pub struct NotHours;

impl NoticeHours {
    /// The hours there are to choose from.
    pub const RANGE: RangeInclusive<u8> = 5..=21;
    /// As many can be chosen.
    pub const MOST: usize = 4;

    /// These hours, in whatever order; one that is named twice counts once.
    ///
    /// # Errors
    /// [`NotHours`]: none, too many, or one that cannot be chosen.
    pub fn new(hours: impl IntoIterator<Item = u8>) -> Result<Self, NotHours> {
        let mut hours: Vec<u8> = hours.into_iter().collect();
        hours.sort_unstable();
        hours.dedup();
        let fits = (1..=Self::MOST).contains(&hours.len()) && hours.iter().all(|hour| Self::RANGE.contains(hour));
        if fits { Ok(Self(hours)) } else { Err(NotHours) }
    }

    /// In order.
    pub fn iter(&self) -> impl Iterator<Item = u8> {
        self.0.iter().copied()
    }
}

/// As it is stored: `8` or `8 13`.
impl Display for NoticeHours {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let words: Vec<String> = self.0.iter().map(u8::to_string).collect();
        out.write_str(&words.join(" "))
    }
}

impl FromStr for NoticeHours {
    type Err = NotHours;

    fn from_str(text: &str) -> Result<Self, NotHours> {
        let hours: Result<Vec<u8>, _> = text.split_whitespace().map(u8::from_str).collect();
        Self::new(hours.map_err(|_| NotHours)?)
    }
}
