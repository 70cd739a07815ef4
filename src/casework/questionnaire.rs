//! What a reporter is asked: a form, and what reporting adds to it. The program knows nothing of its content.
//!
//! [`Questionnaire::from_toml`] refuses a file that would fail a reporter later. Which answers keep to the questions,
//! the [`Form`] says.

mod raw;
mod set;
#[cfg(test)]
mod tests;
mod toml;
mod topic;

use super::self_betrayal::WarnPattern;
use crate::form::{Answers, Form};
use crate::language::Language;

pub use set::QuestionnaireSet;
pub use topic::Topic;

/// A checked questionnaire. Questions stand in the order of the file.
#[derive(Debug)]
pub struct Questionnaire {
    pub form: Form,
    pub estimated_minutes: u32,
    /// What it is asked about first of all, each leading to a questionnaire; none where there is one only.
    pub topics: Vec<Topic>,
    /// One for each question.
    additions: Vec<Addition>,
    /// The text it was read from.
    pub toml: String,
    /// SHA-256 of that text: by this a version is told from any other.
    pub digest: [u8; 32],
}

/// What reporting adds to a question.
#[derive(Debug)]
pub struct Addition {
    /// The question's id.
    question: String,
    pub identity_risk: Risk,
    /// The choice by which a report is about those who read it: then it is asked whom to leave out.
    pub concerns_office: Option<String>,
    /// The choice by which somebody asks to speak with those who read it (HinSchG § 16(3)).
    pub asks_meeting: Option<String>,
    /// What in a text is asked about before it is sent, because it may give its writer away.
    pub warn_patterns: Vec<WarnPattern>,
}

/// How strongly an answer can point to the person who gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Risk {
    Low,
    Medium,
    High,
}

impl Questionnaire {
    pub fn id(&self) -> &str {
        &self.form.id
    }

    /// Id and version in one word, as forms carry it: `general.1`. No id has a dot.
    pub fn version_name(&self) -> String {
        version_name(self.id(), self.form.version)
    }

    /// What reporting adds to a question of this questionnaire.
    pub fn addition(&self, question: &str) -> Option<&Addition> {
        self.additions.iter().find(|addition| addition.question == question)
    }

    /// What to do in danger, as short as the file says it.
    pub fn emergency(&self, language: Language) -> Option<&str> {
        self.form.text("emergency_short", language).or_else(|| self.form.text("emergency", language))
    }

    /// Whether the answers say that the report is about those who read it.
    pub fn concerns_office(&self, answers: &Answers) -> bool {
        let says_so = |addition: &Addition| {
            addition.concerns_office.as_ref().is_some_and(|option| answers.chose(&addition.question, option))
        };
        self.additions.iter().any(says_so)
    }
}

/// The name of a version: see [`Questionnaire::version_name`].
fn version_name(id: &str, version: u32) -> String {
    format!("{id}.{version}")
}
