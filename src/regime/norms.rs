//! Where a law says what. A norm has a name: `access` is the right of access, whatever its number.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::language::{Language, Text};

/// What a law may say something about. The second half are the subjects by which the laws are held against each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, strum::EnumIter, strum::IntoStaticStr)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case")]
pub enum Norm {
    /// The law itself, by its full name.
    Law,
    /// What it calls a data protection officer.
    Officer,
    /// What people are told, collected from them or from others.
    Information,
    /// Processing to meet a legal obligation.
    Duty,
    /// Special categories for reasons of public interest.
    Special,
    /// People whom nobody can identify.
    Unidentified,
    /// What others are told of whom a report tells.
    Others,
    Principles,
    Lawfulness,
    Consent,
    SpecialCategories,
    /// Data on crimes.
    Criminal,
    /// The secrecy to which staff are bound.
    Secrecy,
    Transparency,
    InformationDirect,
    InformationIndirect,
    Access,
    Rectification,
    Erasure,
    Restriction,
    /// Telling recipients of a correction or erasure.
    Recipients,
    Portability,
    Objection,
    Automated,
    Security,
    Design,
    Joint,
    Processor,
    Instructions,
    /// The record of processing activities.
    Records,
    Cooperation,
    /// A breach, to the authority.
    Breach,
    /// A breach, to those concerned.
    BreachPersons,
    Dpia,
    Consultation,
    /// Who has to have a data protection officer, and what they do.
    OfficerRules,
    Transfers,
    Complaint,
    Damages,
    Fines,
    Employees,
    /// The secrecy of pastoral care.
    Pastoral,
}

/// Every norm of a version, as it is cited; without those on which the law says nothing.
#[derive(Debug, Clone)]
pub struct Norms(pub(super) BTreeMap<Norm, Text>);

impl Norms {
    /// As it is cited in `language`; `None` where the law says nothing about it.
    pub fn cite(&self, norm: Norm, language: Language) -> Option<&str> {
        self.0.get(&norm).map(|text| text.get(language))
    }

    /// Every norm by its name, as it is cited in `language`: for templates.
    pub fn cited_in(&self, language: Language) -> BTreeMap<&'static str, &str> {
        self.0.iter().map(|(norm, text)| (norm.into(), text.get(language))).collect()
    }
}
