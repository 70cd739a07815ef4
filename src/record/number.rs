//! The number people call a record by: `VVT-2026-001`.

use std::fmt;
use std::str::FromStr;

use super::kind::check_prefix;

/// What a kind's numbers begin with, a year, and a count within both, from 1.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecordNumber {
    prefix: String,
    year: u16,
    count: u32,
}

/// Something that is no number of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a record's number is letters, a year and a count, for example VVT-2026-001")]
pub struct NotARecordNumber;

impl RecordNumber {
    /// The number of the `count`th record of its kind in a year.
    ///
    /// # Errors
    /// A prefix, year or count that no number has.
    pub fn new(prefix: &str, year: i32, count: u32) -> Result<Self, NotARecordNumber> {
        let year = u16::try_from(year).ok().filter(|year| (1970..=9999).contains(year)).ok_or(NotARecordNumber)?;
        check_prefix(prefix).map_err(|_| NotARecordNumber)?;
        if count == 0 { Err(NotARecordNumber) } else { Ok(Self { prefix: prefix.to_owned(), year, count }) }
    }

    /// What it begins with: the kind's.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }

    pub fn year(&self) -> i32 {
        self.year.into()
    }

    pub fn count(&self) -> u32 {
        self.count
    }
}

impl fmt::Display for RecordNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{:03}", self.prefix, self.year, self.count)
    }
}

impl FromStr for RecordNumber {
    type Err = NotARecordNumber;

    /// Reads a number as it is written, and no other spelling of it.
    fn from_str(text: &str) -> Result<Self, NotARecordNumber> {
        let (rest, count) = text.rsplit_once('-').ok_or(NotARecordNumber)?;
        let (prefix, year) = rest.rsplit_once('-').ok_or(NotARecordNumber)?;
        let read = Self::new(
            prefix,
            year.parse().map_err(|_| NotARecordNumber)?,
            count.parse().map_err(|_| NotARecordNumber)?,
        )?;
        if read.to_string() == text { Ok(read) } else { Err(NotARecordNumber) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_back_and_has_one_spelling() {
        for text in ["VVT-2026-001", "VVT-MSG-2026-012", "V-1970-999", "B-2026-1000"] {
            assert_eq!(text.parse::<RecordNumber>().unwrap().to_string(), text);
        }
        for text in [
            "",
            "VVT",
            "VVT-2026",
            "vvt-2026-001",
            "VVT-2026-1",
            "VVT-2026-0001",
            "VVT-26-001",
            "VVT-2026-000",
            "2026-001",
        ] {
            assert!(text.parse::<RecordNumber>().is_err(), "{text}");
        }
        let number = RecordNumber::new("VVT", 2026, 7).unwrap();
        assert_eq!((number.prefix(), number.year(), number.count()), ("VVT", 2026, 7));
    }
}
