//! What a law wants of the notification of a personal data breach.

use super::breach_clock::BreachRule;
use crate::language::{Language, Text};

/// To whom a breach is notified, under which norm and from which risk on, and how long that may take.
#[derive(Debug, Clone)]
pub struct BreachNorms {
    /// The hours.
    pub rule: BreachRule,
    pub(super) norm: Text,
    pub(super) deadline: Text,
    pub(super) threshold: Text,
    pub(super) persons: Text,
    pub(super) addressee: Option<Text>,
}

impl BreachNorms {
    /// The paragraph, as it is cited.
    pub fn norm(&self, language: Language) -> &str {
        self.norm.get(language)
    }

    /// How long it may take, as the law says it.
    pub fn deadline(&self, language: Language) -> &str {
        self.deadline.get(language)
    }

    /// From which risk on.
    pub fn threshold(&self, language: Language) -> &str {
        self.threshold.get(language)
    }

    /// From which risk on those concerned are told, too.
    pub fn persons(&self, language: Language) -> &str {
        self.persons.get(language)
    }

    /// Which authority; `None`: the one that the organisation names.
    pub fn addressee(&self, language: Language) -> Option<&str> {
        self.addressee.as_ref().map(|addressee| addressee.get(language))
    }
}
