//! A criterion: what it asks, and what depends on it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::class::DataClass;
use super::encryption_rule::EncryptionRule;
use super::lamp_kind::LampKind;
use crate::language::{Language, Text};
use crate::regime::{Norm, Rules};

/// Its number: `M07`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CriterionId(u8);

/// Not a number of a criterion.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no criterion; allowed are M and two digits")]
pub struct NotACriterion(String);

/// Who can meet it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JudgedBy {
    /// The service: what it is, offers or can be set to.
    Service,
    /// The organisation: rules, training, information.
    Organisation,
    /// The service offers it, and the organisation agrees on it.
    Both,
}

/// On what it depends whether a knock-out applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Circumstance {
    /// The provider can read content: it is not always encrypted end to end.
    ContentReadable,
    /// Clients are written to.
    ClientContact,
    /// Clients are written to who are younger than the terms allow.
    UnderAgeLimit,
}

/// From where on a criterion that is not met forbids the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnockOut {
    pub from: DataClass,
    pub only_if: Option<Circumstance>,
    /// Where an organisation can have it begin instead, with a reason.
    pub may_begin_at: Option<DataClass>,
}

/// A criterion of the catalogue.
#[derive(Debug)]
pub struct Criterion {
    pub id: CriterionId,
    pub judged_by: JudgedBy,
    /// `None`: it forbids nothing.
    pub knock_out: Option<KnockOut>,
    /// 1 to 5: for the ranking of services that pass.
    pub weight: Option<u8>,
    /// The lamp of a use that it belongs to.
    pub lamp: Option<LampKind>,
    /// From which class on nobody can waive it.
    pub never_waived_from: Option<DataClass>,
    /// That it does not apply takes the opinion of the data protection officer.
    pub needs_opinion: bool,
    /// It is told with every verdict, and decides none.
    pub is_condition: bool,
    pub(super) norms: Vec<Norm>,
    pub(super) also: Option<String>,
    pub(super) title: Text,
    pub(super) why: Text,
    pub(super) evidence: Text,
    pub(super) question: Option<Text>,
}

impl Criterion {
    /// What it is called.
    pub fn title(&self, language: Language) -> &str {
        self.title.get(language)
    }

    /// Why it is asked.
    pub fn why(&self, language: Language) -> &str {
        self.why.get(language)
    }

    /// What proves the answer.
    pub fn evidence(&self, language: Language) -> &str {
        self.evidence.get(language)
    }

    /// What a vendor is asked; `None` where only the organisation knows.
    pub fn question(&self, language: Language) -> Option<&str> {
        self.question.as_ref().map(|question| question.get(language))
    }

    /// Where the law that applies says so, and what else does.
    pub fn cited<'a>(&'a self, rules: &'a Rules, language: Language) -> Vec<&'a str> {
        let cited = self.norms.iter().filter_map(|norm| rules.norms.cite(*norm, language));
        cited.chain(self.also.as_deref()).collect()
    }

    /// Whether, not met, it forbids the service for this class under these circumstances.
    pub fn knocks_out(&self, class: DataClass, rule: &EncryptionRule, holds: impl Fn(Circumstance) -> bool) -> bool {
        self.knock_out.is_some_and(|knock_out| {
            let from = if rule.is_moved() { knock_out.may_begin_at.unwrap_or(knock_out.from) } else { knock_out.from };
            from <= class && knock_out.only_if.is_none_or(holds)
        })
    }

    /// Whether it is the one that asks for end-to-end encryption: where that may begin is a setting.
    pub fn asks_for_encryption(&self) -> bool {
        self.knock_out.is_some_and(|knock_out| knock_out.may_begin_at.is_some())
    }

    /// Whether the organisation has to see to it for this class.
    pub fn is_up_to_the_organisation(&self, class: DataClass) -> bool {
        let concerns = self.knock_out.is_none_or(|knock_out| knock_out.from <= class);
        concerns && (self.is_condition || self.judged_by != JudgedBy::Service)
    }

    /// Whether a service is asked for it.
    pub fn is_asked_of_services(&self) -> bool {
        self.judged_by != JudgedBy::Organisation
    }
}

impl FromStr for CriterionId {
    type Err = NotACriterion;

    fn from_str(text: &str) -> Result<Self, NotACriterion> {
        let digits = text.strip_prefix('M').filter(|digits| digits.len() == 2);
        let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
        let number = digits.and_then(|digits| digits.parse().ok()).filter(|number| *number > 0);
        number.map(Self).ok_or_else(|| NotACriterion(text.to_owned()))
    }
}

impl TryFrom<String> for CriterionId {
    type Error = NotACriterion;

    fn try_from(text: String) -> Result<Self, NotACriterion> {
        text.parse()
    }
}

impl From<CriterionId> for String {
    fn from(id: CriterionId) -> Self {
        id.to_string()
    }
}

impl CriterionId {
    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }
}

impl fmt::Display for CriterionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "M{:02}", self.0)
    }
}

impl fmt::Debug for CriterionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
