//! What is wrong with a row, in words.

use std::borrow::Cow;

use time::Date;

use crate::language::{Argument, Arguments, Language, MissingMessage};
use crate::spreadsheet::{Place, Table};

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowProblem {
    /// The line of the file, from 1; that of the headings where it is about a column as a whole.
    pub line: usize,
    /// The column, from 0; `None` where it is about the row as a whole.
    pub column: Option<usize>,
    pub wrong: Wrong,
}

/// Why a row cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    NoDay,
    NoMonth,
    NoMoment,
    /// No whole number.
    NoNumber,
    /// Both bounds are included.
    OutOfBounds {
        min: i64,
        max: i64,
    },
    /// A day after the last that is possible.
    TooLate {
        latest: Date,
    },
    /// None of the options.
    NoOption {
        text: String,
    },
    /// There is no record of this number or title.
    NoRecord {
        text: String,
    },
    /// There are several of this title.
    SeveralRecords {
        text: String,
    },
    /// More values than the form has rows.
    TooManyRows {
        most: u32,
    },
    /// In characters, or in bytes where all texts of a row together are meant.
    TooLong {
        found: usize,
        allowed: usize,
    },
    /// A record needs a title.
    NoTitle,
    /// The form does not ask this, given what else stands in the row; it would be lost.
    NotAsked,
    /// No number as records of this kind have.
    NotANumberOfThisKind {
        text: String,
    },
    /// A number that no record has. Who gives numbers is the register.
    UnknownNumber {
        text: String,
    },
    /// The same number as on another line.
    NumberTwice {
        text: String,
        line: usize,
    },
    /// The same field as another column.
    FieldTwice {
        column: usize,
    },
    /// No column holds the titles, and none the numbers.
    NoTitleColumn,
}

/// The names of all messages that problems are said with.
pub const MESSAGES: [&str; 20] = [
    "matching-at-cell",
    "matching-at-line",
    "matching-problem-no-day",
    "matching-problem-no-month",
    "matching-problem-no-moment",
    "matching-problem-no-number",
    "matching-problem-out-of-bounds",
    "matching-problem-too-late",
    "matching-problem-no-option",
    "matching-problem-no-record",
    "matching-problem-several-records",
    "matching-problem-too-many-rows",
    "matching-problem-too-long",
    "matching-problem-no-title",
    "matching-problem-not-asked",
    "matching-problem-not-a-number-of-this-kind",
    "matching-problem-unknown-number",
    "matching-problem-number-twice",
    "matching-problem-field-twice",
    "matching-problem-no-title-column",
];

impl RowProblem {
    /// Where it is, what is wrong, and what would be possible.
    ///
    /// # Errors
    /// [`MissingMessage`], which a test excludes.
    pub fn said(&self, table: &Table, language: Language) -> Result<String, MissingMessage> {
        let mut at = Arguments::new();
        at.set("line", Argument::from(self.line.to_string()));
        let place = match self.column {
            Some(column) => {
                let letters = Place { line: self.line, column }.letters();
                let heading = table.columns.get(column).filter(|heading| !heading.is_empty());
                at.set("column", Argument::from(heading.map_or_else(|| letters.clone(), ToOwned::to_owned)));
                at.set("letters", Argument::from(letters.clone()));
                language.message("matching-at-cell", &at)?
            }
            None => language.message("matching-at-line", &at)?,
        };
        Ok(format!("{place} {}", self.wrong.said(language)?))
    }
}

impl Wrong {
    fn said(&self, language: Language) -> Result<Cow<'static, str>, MissingMessage> {
        let mut arguments = Arguments::new();
        let mut set = |name: &'static str, value: String| arguments.set(name, Argument::from(value));
        let name = match self {
            Self::NoDay => "no-day",
            Self::NoMonth => "no-month",
            Self::NoMoment => "no-moment",
            Self::NoNumber => "no-number",
            Self::OutOfBounds { min, max } => {
                set("min", min.to_string());
                set("max", max.to_string());
                "out-of-bounds"
            }
            Self::TooLate { latest } => {
                set("latest", latest.to_string());
                "too-late"
            }
            Self::NoOption { text } => {
                set("text", text.clone());
                "no-option"
            }
            Self::NoRecord { text } => {
                set("text", text.clone());
                "no-record"
            }
            Self::SeveralRecords { text } => {
                set("text", text.clone());
                "several-records"
            }
            Self::TooManyRows { most } => {
                set("most", most.to_string());
                "too-many-rows"
            }
            Self::TooLong { found, allowed } => {
                set("found", language.number(*found as u64));
                set("allowed", language.number(*allowed as u64));
                "too-long"
            }
            Self::NoTitle => "no-title",
            Self::NotAsked => "not-asked",
            Self::NotANumberOfThisKind { text } => {
                set("text", text.clone());
                "not-a-number-of-this-kind"
            }
            Self::UnknownNumber { text } => {
                set("text", text.clone());
                "unknown-number"
            }
            Self::NumberTwice { text, line } => {
                set("text", text.clone());
                set("line", line.to_string());
                "number-twice"
            }
            Self::FieldTwice { column } => {
                set("letters", Place { line: 1, column: *column }.letters());
                "field-twice"
            }
            Self::NoTitleColumn => "no-title-column",
        };
        language.message(&format!("matching-problem-{name}"), &arguments)
    }
}
