//! What a law says on a day.

use time::Date;

use super::{BreachNorms, Norms, RecordRules};
use crate::language::{Language, Text};

/// One version of a law, as far as this program needs it.
#[derive(Debug)]
pub struct Rules {
    /// The first day on which it is in force.
    pub valid_from: Date,
    /// The last; `None` while no other version follows.
    pub valid_to: Option<Date>,
    /// The day on which somebody last held it against the law; `None`: nobody has yet.
    pub checked: Option<Date>,
    /// Where it says what.
    pub norms: Norms,
    /// What it calls things, and what it asks for in words.
    pub terms: Terms,
    /// What it asks for in numbers.
    pub limits: Limits,
    /// What it wants of the notification of a breach.
    pub breach: BreachNorms,
    /// What it wants of the record of processing activities.
    pub records: RecordRules,
}

/// What a law calls things, and what it asks for where no number says it.
#[derive(Debug, Clone)]
pub struct Terms {
    pub(super) controller: Text,
    pub(super) authority: Text,
    pub(super) fine_ceiling: Text,
    pub(super) consent_form: Text,
    pub(super) processor_rule: Text,
}

/// What a law asks for in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// From how many persons in automated processing on there has to be a data protection officer.
    pub officer_from_persons: u16,
    /// Months within which a request of a person concerned is answered.
    pub answer_months: u8,
    /// The same where the person was told that it takes longer.
    pub answer_at_most_months: u8,
}

impl Terms {
    /// What whoever decides on purposes and means is called.
    pub fn controller(&self, language: Language) -> &str {
        self.controller.get(language)
    }

    /// Who watches over it.
    pub fn authority(&self, language: Language) -> &str {
        self.authority.get(language)
    }

    /// How high fines can be.
    pub fn fine_ceiling(&self, language: Language) -> &str {
        self.fine_ceiling.get(language)
    }

    /// In which form consent is given.
    pub fn consent_form(&self, language: Language) -> &str {
        self.consent_form.get(language)
    }

    /// What processing on behalf needs, and where it may be done.
    pub fn processor_rule(&self, language: Language) -> &str {
        self.processor_rule.get(language)
    }
}
