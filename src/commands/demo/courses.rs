//! How the sample cases went on, as `config/demo_courses.toml` has it: who did what, and how many days ago.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::{Date, Duration};

use crate::casework::{Asks, Declares, RemovalCategory, RemovedSide};
use crate::commands::CliError;

const COURSES: &str = include_str!("../../../config/demo_courses.toml");

#[derive(Deserialize)]
struct File {
    course: Vec<Course>,
}

/// What became of one report.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Course {
    /// Its id in the file of reports.
    pub report: String,
    /// How many days ago it arrived.
    pub received: i64,
    pub steps: Vec<Step>,
}

#[derive(Deserialize)]
pub(super) struct Step {
    /// How many days ago.
    pub ago: i64,
    /// Which of the handlers, counted from 0.
    #[serde(default)]
    pub by: usize,
    #[serde(flatten)]
    pub act: Act,
}

/// What somebody did.
#[derive(Deserialize)]
#[serde(tag = "act", rename_all = "kebab-case")]
pub(super) enum Act {
    /// The reporter wrote.
    Message { text: String },
    /// The reporter pressed a button: in answer to a request of this number, if one is named.
    Declare { declares: Declares, to: Option<u64>, text: Option<String> },
    /// A handler wrote to the reporter, in the office's first language if none is named.
    Reply { text: String, lang: Option<String> },
    /// A handler told the reporter what was done and why.
    Feedback { measures: String, reasons: String },
    /// A handler asked the reporter for something.
    Request { asks: Asks, text: String },
    /// A handler said that an entry is not needed. When a second one says so, it goes.
    Remove { side: RemovedSide, seq: u64, category: RemovalCategory },
    /// A handler wrote for the office.
    Note { text: String },
    /// A handler filled in a form.
    Form { form: String, answers: Given },
    /// A handler moved the case on.
    Move { to: String },
    /// A handler closed it with this record.
    Close {
        answers: Given,
        /// What was stated for the figures of the year.
        #[serde(default)]
        card: BTreeMap<String, String>,
    },
    /// A handler set its deletion aside until a day that is so many days ahead.
    Hold { ahead: i64 },
}

/// What was filled in, by the names of fields.
#[derive(Deserialize)]
#[serde(transparent)]
pub(super) struct Given(BTreeMap<String, Value>);

impl<const N: usize> From<[(&str, &str); N]> for Given {
    fn from(given: [(&str, &str); N]) -> Self {
        Self(given.into_iter().map(|(name, text)| (name.to_owned(), Value::One(text.to_owned()))).collect())
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Value {
    One(String),
    Many(Vec<String>),
    /// A day, or a time of it.
    Day {
        ago: i64,
        at: Option<String>,
    },
}

impl Act {
    /// Whether it is the reporter's.
    pub(super) fn is_reporters(&self) -> bool {
        matches!(self, Self::Message { .. } | Self::Declare { .. })
    }
}

impl Given {
    /// The text, or the one option, that a field was given.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        match self.0.get(name)? {
            Value::One(text) => Some(text),
            Value::Many(_) | Value::Day { .. } => None,
        }
    }

    /// The form as a browser would send it.
    pub(super) fn fields(&self, today: Date) -> Vec<(&str, String)> {
        let mut fields = Vec::new();
        for (name, value) in &self.0 {
            match value {
                Value::One(text) => fields.push((&**name, text.clone())),
                Value::Many(options) => fields.extend(options.iter().map(|option| (&**name, option.clone()))),
                Value::Day { ago, at } => {
                    let day = (today - Duration::days(*ago)).to_string();
                    fields.push((&**name, at.as_ref().map_or_else(|| day.clone(), |at| format!("{day}T{at}"))));
                }
            }
        }
        fields
    }
}

/// All courses.
///
/// # Errors
/// When the file cannot be understood.
pub(super) fn read() -> Result<Vec<Course>, CliError> {
    let file: File = toml::from_str(COURSES)?;
    Ok(file.course)
}
