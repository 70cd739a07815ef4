//! One thing that was looked at, and how it is said.

use std::borrow::Cow;

use time::Date;

use super::Key;
use crate::agreement::{Clauses, Side, label};
use crate::casework::agreed::AgreedSetting;
use crate::language::{Argument, Arguments, Language, MissingMessage};
use crate::regime::{Norm, Regime};

/// How a finding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    /// Not fit for real reports.
    Missing,
    /// It works, and something should be done.
    Warning,
    Ok,
}

/// What a message is filled with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Number(u64),
    Text(String),
    /// Written as the reader's language does.
    Day(Date),
    /// Where this data-protection law says on this day what people are to be told; cited as the reader's language does.
    Information(Regime, Date),
    /// The title of a clause of the agreement, by its id.
    Clause(String),
    /// What a setting that was agreed on is about, by its name; without one it is the whole clause.
    Setting(String),
    /// What was agreed on, or is in force.
    Agreed(Side),
}

/// One thing that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub level: Severity,
    pub key: Key,
    arguments: Vec<(&'static str, Value)>,
    detail: Option<String>,
}

impl Finding {
    pub(super) fn ok(key: Key) -> Self {
        Self { level: Severity::Ok, key, arguments: Vec::new(), detail: None }
    }

    pub(super) fn warning(key: Key) -> Self {
        Self { level: Severity::Warning, ..Self::ok(key) }
    }

    pub(super) fn missing(key: Key) -> Self {
        Self { level: Severity::Missing, ..Self::ok(key) }
    }

    /// With an argument of its messages.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// With what only those may read who are at the machine.
    pub(super) fn at_the_machine(mut self, detail: impl ToString) -> Self {
        self.detail = Some(detail.to_string());
        self
    }

    /// What there is or is not.
    ///
    /// # Errors
    /// [`MissingMessage`], which a test excludes.
    pub fn what(&self, language: Language) -> Result<Cow<'static, str>, MissingMessage> {
        language.message(&self.key.message(), &self.arguments(language))
    }

    /// What to do; `None` if there is nothing to do.
    ///
    /// # Errors
    /// [`MissingMessage`], which a test excludes.
    pub fn remedy(&self, language: Language) -> Result<Option<Cow<'static, str>>, MissingMessage> {
        let is_fine = self.level == Severity::Ok;
        (!is_fine).then(|| language.message(&self.key.remedy(), &self.arguments(language))).transpose()
    }

    /// More, as the program says it: reasons with the names of files, and figures from which somebody could tell when reports
    /// come in. For those at the machine, who can look for themselves; on no page.
    pub fn detail(&self) -> Option<&str> {
        self.detail.as_deref()
    }

    fn arguments(&self, language: Language) -> Arguments<'_> {
        let mut arguments = Arguments::new();
        for (name, value) in &self.arguments {
            arguments.set(*name, value.said_in(language));
        }
        arguments
    }
}

impl Value {
    fn said_in(&self, language: Language) -> Argument<'_> {
        match self {
            Self::Number(number) => Argument::from(*number),
            Self::Text(text) => Argument::from(text.as_str()),
            Self::Day(day) => Argument::from(language.description().days.long(*day)),
            Self::Information(regime, day) => {
                Argument::from(regime.on(*day).norms.cite(Norm::Information, language).unwrap_or_default())
            }
            Self::Clause(id) => Argument::from(Clauses::built_in().title(id, language).unwrap_or(id).to_owned()),
            Self::Setting(name) if name.is_empty() => {
                let said = language.message("agreement-whole-clause", &Arguments::new());
                Argument::from(said.unwrap_or_default().into_owned())
            }
            Self::Setting(name) => {
                let about = AgreedSetting::from_name(name).and_then(|setting| label(setting, language).ok());
                Argument::from(about.map_or_else(|| name.clone(), |about| format!("{about} (`{name}`)")))
            }
            Self::Agreed(side) => Argument::from(side.in_words(language).unwrap_or_default()),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number as u64)
    }
}

impl From<Date> for Value {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}
