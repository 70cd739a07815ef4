//! What is known of a service about one criterion: since when, from where, and until when it can be leant on.

use serde::{Deserialize, Serialize};
use time::{Date, Duration};

use super::criterion::CriterionId;
use crate::language::{Language, Text};

/// An answer to a criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, strum::EnumString, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Answer {
    Fulfilled,
    /// In part, or if it is set so.
    Partly,
    NotFulfilled,
    /// With a reason.
    NotApplicable,
    Unknown,
}

/// How sure an answer is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// From where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Grade {
    /// The text itself was read: terms, contract, law.
    Primary,
    /// Somebody else writes so.
    Secondary,
    /// The vendor says so of itself.
    Vendor,
    /// From memory: to be verified before somebody relies on it.
    Memory,
    /// A judgement by this catalogue.
    Judgement,
}

/// A fact about a service.
#[derive(Debug, Clone)]
pub struct Fact {
    pub criterion: CriterionId,
    pub answer: Answer,
    /// Where it says so.
    pub source: String,
    pub grade: Grade,
    pub confidence: Confidence,
    pub checked: Date,
    /// The last day on which it is taken for granted.
    pub valid_until: Date,
    pub(super) text: Option<Text>,
    pub(super) question: Option<Text>,
}

/// What a fact says on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FactStanding {
    /// It holds, also for some days after its time.
    Holds(Answer),
    /// Its time is over: it says nothing any more.
    Expired,
}

/// Days for which a fact is leant on after its time.
pub const GRACE_DAYS: i64 = 60;
/// Months for which one is good that says nothing else.
pub const GOOD_FOR_MONTHS: u8 = 12;

impl Fact {
    /// What it says on a day.
    pub fn on(&self, today: Date) -> FactStanding {
        if today <= last_day(self.valid_until) { FactStanding::Holds(self.answer) } else { FactStanding::Expired }
    }

    /// What is known, in words.
    pub fn text(&self, language: Language) -> Option<&str> {
        self.text.as_ref().map(|text| text.get(language))
    }

    /// What the vendor is asked beyond the criterion's own question.
    pub fn question(&self, language: Language) -> Option<&str> {
        self.question.as_ref().map(|question| question.get(language))
    }

    /// Whether the vendor is asked although there is an answer.
    pub fn has_question(&self) -> bool {
        self.question.is_some()
    }
}

/// The last day on which something is leant on that is valid until this day.
pub fn last_day(valid_until: Date) -> Date {
    valid_until.saturating_add(Duration::days(GRACE_DAYS))
}
