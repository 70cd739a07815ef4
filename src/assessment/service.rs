//! A messenger service: what is known of it, fact by fact, signed off by somebody.

mod raw;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use time::Date;

use super::authority::Statement;
use super::catalogue::Catalogue;
use super::class::DataClass;
use super::criterion::CriterionId;
use super::fact::Fact;
use super::verdict::Verdict;
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text};

/// What the provider is in the eyes of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::EnumString, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ProviderRole {
    /// It processes on behalf of the organisation (Article 28 GDPR).
    Processor,
    /// A telecommunications service for everybody (§ 3 TDDDG).
    TelecomService,
    /// It decides on purposes of its own.
    OwnController,
    /// The organisation runs it.
    SelfHosted,
}

/// A service of the catalogue.
#[derive(Debug)]
pub struct Service {
    /// Stable: what records name.
    pub id: String,
    /// Its proper name.
    pub name: String,
    pub provider: String,
    pub role: ProviderRole,
    /// Who answers for the facts, and since when.
    pub signed_off_by: String,
    pub signed_off_on: Date,
    /// Limits that somebody has set who looked at the whole.
    pub caps: Vec<Cap>,
    /// What authorities have said.
    pub statements: Vec<Statement>,
    facts: BTreeMap<CriterionId, Fact>,
    remark: Option<Text>,
}

/// A limit with its reason.
#[derive(Debug)]
pub struct Cap {
    pub classes: Vec<DataClass>,
    /// No verdict is better.
    pub verdict: Verdict,
    reason: Text,
}

impl Service {
    /// Reads a file and holds it against the catalogue.
    ///
    /// # Errors
    /// What is wrong with it, and on which line; also where it is not what was signed off.
    pub fn read(file: &DataFile<'_>, catalogue: &Catalogue) -> Result<Self, DataFileError> {
        raw::service(file, catalogue, Languages::built_in())
    }

    /// What is known about a criterion.
    pub fn fact(&self, criterion: CriterionId) -> Option<&Fact> {
        self.facts.get(&criterion)
    }

    /// Every fact, in the order of the criteria.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.values()
    }

    /// What stands beside its verdicts.
    pub fn remark(&self, language: Language) -> Option<&str> {
        self.remark.as_ref().map(|remark| remark.get(language))
    }

    /// The oldest day on which somebody looked at one of its facts.
    pub fn facts_of(&self) -> Option<Date> {
        self.facts().map(|fact| fact.checked).min()
    }
}

impl Cap {
    /// Why it is there.
    pub fn reason(&self, language: Language) -> &str {
        self.reason.get(language)
    }
}
