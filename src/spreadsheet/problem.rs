//! What is wrong with a file, in words.

use std::borrow::Cow;

use super::limits;
use super::place::Place;
use crate::language::{Argument, Arguments, Language, MissingMessage};

/// Why a file, or a cell of it, cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// More than is read.
    TooMuch(Bound),
    /// No text in the encoding it was read as.
    NoText,
    /// There is nothing in it.
    Nothing,
    /// The line that was named as that of the headings has none.
    NoHeadings { line: usize },
    /// There is no sheet of this name.
    NoSuchSheet { name: String },
    /// CSV: a quotation mark is opened on this line and never closed.
    QuoteOpen { line: usize },
    /// CSV: something stands behind a closing quotation mark.
    BehindQuote { line: usize },
    /// A spreadsheet, but none that can be read to its end.
    Broken,
    /// It opens with a password only, or it is of Excel before 2007: both look the same from outside.
    OldOrLocked,
    /// A document of another office program.
    OtherOffice,
    /// XLSX: a cell with an error of the program that wrote it, as `#REF!`.
    ErrorIn { place: Place, error: String },
    /// XLSX: a formula whose value the program that wrote it did not store.
    NoValue { place: Place },
    /// XLSX: a day that there is not.
    NoDay { place: Place },
    /// JSON: no JSON from here on.
    NoJson { line: usize, column: usize },
    /// JSON: neither a list of objects nor an object of such lists.
    NoRecords,
    /// JSON: this entry of the list, counted from 1, is no object.
    NoRecord { entry: usize },
    /// JSON: an object in the place of a value.
    Nested { line: usize, name: String },
    /// JSON: a whole number so large that programs round it.
    Inexact { line: usize, name: String },
    /// JSON: a name that is there twice in one object.
    Twice { line: usize, name: String },
}

/// What there can be too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumIter, strum::IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
pub enum Bound {
    File,
    Rows,
    Columns,
    Cells,
    Text,
    Unpacked,
}

/// The names of all messages that problems are said with.
pub const MESSAGES: [&str; 24] = [
    "sheet-problem-too-much-file",
    "sheet-problem-too-much-rows",
    "sheet-problem-too-much-columns",
    "sheet-problem-too-much-cells",
    "sheet-problem-too-much-text",
    "sheet-problem-too-much-unpacked",
    "sheet-problem-no-text",
    "sheet-problem-nothing",
    "sheet-problem-no-headings",
    "sheet-problem-no-such-sheet",
    "sheet-problem-quote-open",
    "sheet-problem-behind-quote",
    "sheet-problem-broken",
    "sheet-problem-old-or-locked",
    "sheet-problem-other-office",
    "sheet-problem-error-in",
    "sheet-problem-no-value",
    "sheet-problem-no-day",
    "sheet-problem-no-json",
    "sheet-problem-no-records",
    "sheet-problem-no-record",
    "sheet-problem-nested",
    "sheet-problem-inexact",
    "sheet-problem-twice",
];

impl Problem {
    /// What is wrong, where, and what to do about it.
    ///
    /// # Errors
    /// [`MissingMessage`], which a test excludes.
    pub fn said(&self, language: Language) -> Result<Cow<'static, str>, MissingMessage> {
        let mut arguments = Arguments::new();
        for (name, value) in self.arguments(language) {
            arguments.set(name, Argument::from(value));
        }
        language.message(&self.message(), &arguments)
    }

    /// The line it is about, where it is about one.
    pub fn line(&self) -> Option<usize> {
        match self {
            Self::NoHeadings { line }
            | Self::QuoteOpen { line }
            | Self::BehindQuote { line }
            | Self::NoJson { line, .. }
            | Self::Nested { line, .. }
            | Self::Inexact { line, .. }
            | Self::Twice { line, .. } => Some(*line),
            Self::ErrorIn { place, .. } | Self::NoValue { place } | Self::NoDay { place } => Some(place.line),
            _ => None,
        }
    }

    fn message(&self) -> String {
        let name = match self {
            Self::TooMuch(bound) => return format!("sheet-problem-too-much-{}", <&str>::from(bound)),
            Self::NoText => "no-text",
            Self::Nothing => "nothing",
            Self::NoHeadings { .. } => "no-headings",
            Self::NoSuchSheet { .. } => "no-such-sheet",
            Self::QuoteOpen { .. } => "quote-open",
            Self::BehindQuote { .. } => "behind-quote",
            Self::Broken => "broken",
            Self::OldOrLocked => "old-or-locked",
            Self::OtherOffice => "other-office",
            Self::ErrorIn { .. } => "error-in",
            Self::NoValue { .. } => "no-value",
            Self::NoDay { .. } => "no-day",
            Self::NoJson { .. } => "no-json",
            Self::NoRecords => "no-records",
            Self::NoRecord { .. } => "no-record",
            Self::Nested { .. } => "nested",
            Self::Inexact { .. } => "inexact",
            Self::Twice { .. } => "twice",
        };
        format!("sheet-problem-{name}")
    }

    fn arguments(&self, language: Language) -> Vec<(&'static str, String)> {
        let number = |number: usize| language.number(number as u64);
        match self {
            Self::TooMuch(bound) => vec![("most", number(bound.most()))],
            Self::NoHeadings { line } | Self::QuoteOpen { line } | Self::BehindQuote { line } => {
                vec![("line", line.to_string())]
            }
            Self::NoSuchSheet { name } => vec![("name", name.clone())],
            Self::ErrorIn { place, error } => vec![("cell", place.to_string()), ("error", error.clone())],
            Self::NoValue { place } | Self::NoDay { place } => vec![("cell", place.to_string())],
            Self::NoJson { line, column } => vec![("line", line.to_string()), ("column", column.to_string())],
            Self::NoRecord { entry } => vec![("entry", entry.to_string())],
            Self::Nested { line, name } | Self::Inexact { line, name } | Self::Twice { line, name } => {
                vec![("line", line.to_string()), ("name", name.clone())]
            }
            Self::NoText | Self::Nothing | Self::Broken | Self::OldOrLocked | Self::OtherOffice | Self::NoRecords => {
                Vec::new()
            }
        }
    }
}

impl Bound {
    /// How much is read: rows, columns, cells; of the others, mebibytes.
    fn most(self) -> usize {
        match self {
            Self::File => limits::FILE >> 20,
            Self::Rows => limits::ROWS,
            Self::Columns => limits::COLUMNS,
            Self::Cells => limits::CELLS,
            Self::Text => limits::TEXT >> 20,
            Self::Unpacked => usize::try_from(limits::UNPACKED >> 20).unwrap_or(usize::MAX),
        }
    }
}
