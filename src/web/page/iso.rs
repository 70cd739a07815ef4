//! Days on their way into a template: as ISO 8601 text, which the `day` filters read.

use serde::Serializer;
use time::Date;

pub fn serialize<S: Serializer>(day: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    // `Date` is displayed as year-month-day.
    serializer.collect_str(day)
}

pub mod option {
    use super::{Date, Serializer};

    pub fn serialize<S: Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
        match day {
            Some(day) => super::serialize(day, serializer),
            None => serializer.serialize_none(),
        }
    }
}
