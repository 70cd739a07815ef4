//! All holidays, as `config/holidays.toml` has them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Deserializer};
use time::Date;
use time::macros::format_description;

use super::holiday::When;
use super::land::Land;
use crate::data_file::{DataFile, DataFileError};

/// A file of holidays.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Holidays {
    /// The day on which somebody last compared them with published lists.
    #[serde(deserialize_with = "day")]
    pub checked: Date,
    law: BTreeMap<Land, String>,
    holiday: Vec<Holiday>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    name: String,
    when: When,
    /// `None`: all of them.
    lands: Option<Vec<Land>>,
    /// The first year; `None`: as long as this file goes back.
    since: Option<i32>,
}

impl Holidays {
    /// Those that are compiled in.
    pub(super) fn built_in() -> &'static Self {
        static HOLIDAYS: LazyLock<Holidays> = LazyLock::new(|| {
            let file = DataFile { name: "config/holidays.toml", text: include_str!("../../../config/holidays.toml") };
            Holidays::parse(&file).expect("the file is compiled in, and a test reads it")
        });
        &HOLIDAYS
    }

    /// Reads a file.
    ///
    /// # Errors
    /// What is wrong with it, and on which line.
    pub(super) fn parse(file: &DataFile<'_>) -> Result<Self, DataFileError> {
        let holidays: Self = file.parse()?;
        match Land::ALL.iter().find(|land| !holidays.law.contains_key(land)) {
            Some(land) => Err(file.error_at(&(0..0), format_args!("law: {land} is missing"))),
            None => Ok(holidays),
        }
    }

    /// What the holiday is called that this day is, in the whole country or in `land`.
    pub(super) fn on(&self, day: Date, land: Option<Land>) -> Option<&str> {
        let is_there = |holiday: &&Holiday| {
            let here = holiday.lands.as_ref().is_none_or(|lands| land.is_some_and(|land| lands.contains(&land)));
            here && holiday.since.is_none_or(|since| day.year() >= since) && holiday.when.is_on(day)
        };
        self.holiday.iter().find(is_there).map(|holiday| holiday.name.as_str())
    }

    /// Where the Land says so.
    pub(super) fn law(&self, land: Land) -> &str {
        self.law.get(&land).expect("a file without the law of a Land is refused")
    }
}

fn day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let iso = String::deserialize(deserializer)?;
    Date::parse(&iso, format_description!("[year]-[month]-[day]")).map_err(serde::de::Error::custom)
}
