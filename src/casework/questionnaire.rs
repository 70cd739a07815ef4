//! What a reporter is asked: a file of questions, read once and checked, of whose content the program knows nothing.
//!
//! [`Questionnaire::from_toml`] refuses a file that would fail a reporter later: a missing translation, a condition on a
//! question that is not there. [`Questionnaire::read`] turns a sent form into [`Answers`] that keep to the questions.

mod condition;
mod form;
mod pieces;
mod raw;
mod set;
#[cfg(test)]
mod tests;
mod toml;
mod topic;

use crate::language::{Language, Text};

use super::self_betrayal::WarnPattern;

pub use super::answers::{Answer, Answers, InDocument};
pub use condition::{Chosen, Condition};
pub use form::{FieldError, FieldProblem, MAX_TEXT_BYTES, Refused, TextKind};
pub use set::QuestionnaireSet;
pub use topic::Topic;

/// A checked questionnaire. Questions stand in the order of the file.
#[derive(Debug)]
pub struct Questionnaire {
    pub id: String,
    pub version: u32,
    pub languages: Vec<Language>,
    pub estimated_minutes: u32,
    pub groups: Vec<Group>,
    pub questions: Vec<Question>,
    /// What it is asked about first of all, each leading to a questionnaire; none where there is one only.
    pub topics: Vec<Topic>,
    texts: Vec<(String, Text)>,
}

/// A set of optional questions that are folded away together on the form.
#[derive(Debug)]
pub struct Group {
    pub id: String,
    pub title: Text,
}

#[derive(Debug)]
pub struct Question {
    pub id: String,
    pub kind: QuestionKind,
    pub identity_risk: Risk,
    pub title: Text,
    pub help: Option<Text>,
    /// What to say when a required answer is missing; a general sentence is said otherwise.
    pub missing: Option<Text>,
    /// Asked only when this holds for the other answers; otherwise its answer is dropped.
    pub show_if: Option<Condition>,
    /// The [`Group::id`] it is folded into; `None` stands in the open.
    pub group: Option<String>,
    /// Whether a report without an answer is refused.
    pub required: bool,
    /// The choice by which a report is about those who read it: then it is asked whom to leave out.
    pub concerns_office: Option<String>,
    /// The choice by which somebody asks to speak with those who read it (HinSchG § 16(3)).
    pub asks_meeting: Option<String>,
    /// What in a text is asked about before it is sent, because it may give its writer away.
    pub warn_patterns: Vec<WarnPattern>,
}

#[derive(Debug)]
pub enum QuestionKind {
    /// One of the choices.
    Single(Vec<Choice>),
    /// Any number of the choices.
    Multi(Vec<Choice>),
    /// Free text of at most so many characters.
    Text { max_chars: usize },
    /// Files. Read from the file, not offered to reporters yet.
    Upload { max_files: usize },
    /// Nothing to answer: a notice that appears when its condition holds.
    Info,
}

#[derive(Debug)]
pub struct Choice {
    pub id: String,
    pub label: Text,
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
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// One of the file's `[text.*]` texts, for example `welcome`.
    pub fn text(&self, name: &str, language: Language) -> Option<&str> {
        self.texts.iter().find(|(known, _)| known == name).map(|(_, text)| text.get(language))
    }

    /// What to do in danger, as short as the file says it.
    pub fn emergency(&self, language: Language) -> Option<&str> {
        self.text("emergency_short", language).or_else(|| self.text("emergency", language))
    }

    /// Whether the answers say that the report is about those who read it.
    pub fn concerns_office(&self, answers: &Answers) -> bool {
        let says_so = |question: &Question| {
            question.concerns_office.as_ref().is_some_and(|option| answers.chose(&question.id, option))
        };
        self.questions.iter().any(says_so)
    }

    /// All notices there are, by their questions' ids, whatever was answered.
    pub fn every_notice(&self, language: Language) -> Vec<(&str, &str)> {
        let notices = self.questions.iter().filter(|question| matches!(question.kind, QuestionKind::Info));
        notices.map(|question| (question.id.as_str(), question.title.get(language))).collect()
    }

    /// The notices whose condition holds for `answers`, for example where to get help at once.
    pub fn notices<'q>(&'q self, answers: &Answers, language: Language) -> Vec<&'q str> {
        let shown = |question: &&Question| {
            matches!(question.kind, QuestionKind::Info)
                && question.show_if.as_ref().is_none_or(|condition| condition.holds(answers))
        };
        self.questions.iter().filter(shown).map(|question| question.title.get(language)).collect()
    }
}

impl Question {
    /// The choices of a single or multi question; none for the other kinds.
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            QuestionKind::Single(choices) | QuestionKind::Multi(choices) => choices,
            QuestionKind::Text { .. } | QuestionKind::Upload { .. } | QuestionKind::Info => &[],
        }
    }
}
