//! Forms: a file of questions, read once and checked, of whose content the program knows nothing; and what people fill
//! in. Pure.
//!
//! [`Form::from_toml`] refuses a file that would fail a person later: a missing translation, a condition on a question
//! that is not there. [`Form::read`] turns sent fields into [`Answers`] that keep to the questions. The reporters'
//! questionnaire is a form with more to it (`casework::questionnaire`); what handlers fill in is sealed in their tab.
//! `templates/assets/browser/form` does the same there, held against the same vectors.

mod answers;
mod check;
mod condition;
mod file;
mod kind;
mod pieces;
mod proposals;
mod raw;
mod read;
mod rows;
mod rule;
#[cfg(test)]
mod tests;
mod typed;

use crate::language::{Language, Text};

pub use answers::{Answer, Answers, InDocument};
pub use condition::{Chosen, Condition};
pub use kind::{Choice, QuestionKind};
pub use proposals::{Proposal, Proposals, Rule};
pub use read::{FieldError, FieldProblem, MAX_TEXT_BYTES, Refused, TextKind};
pub use rows::{Asked, Repeat, field_name};
pub use rule::{Expression, Test, TestKind};

pub(crate) use file::{check_condition, checked_form};
pub(crate) use kind::months_later;
pub(crate) use pieces::{Checked, Flaw, checked_text, flaw};
pub(crate) use raw::{RawChoice, RawForm, RawGroup, RawKind, RawMeta, RawQuestion, RawRepeat, RawText};

/// A checked form. Questions stand in the order of the file.
#[derive(Debug)]
pub struct Form {
    pub id: String,
    pub version: u32,
    pub languages: Vec<Language>,
    pub groups: Vec<Group>,
    /// What can be answered several times together, each time in a row of its own.
    pub repeats: Vec<Repeat>,
    pub questions: Vec<Question>,
    texts: Vec<(String, Text)>,
}

/// A set of questions that stand together under a title.
#[derive(Debug)]
pub struct Group {
    pub id: String,
    pub title: Text,
}

#[derive(Debug)]
pub struct Question {
    pub id: String,
    /// A readable name for statistics and rules; never shown.
    pub key: String,
    pub kind: QuestionKind,
    pub title: Text,
    pub help: Option<Text>,
    /// What to say when a required answer is missing; a general sentence is said otherwise.
    pub missing: Option<Text>,
    /// Asked only when this holds for the other answers; otherwise its answer is dropped.
    pub show_if: Option<Condition>,
    /// The [`Group::id`] it stands in; `None` stands in the open.
    pub group: Option<String>,
    /// The [`Repeat::id`] in whose rows it is asked.
    pub repeat: Option<String>,
    /// Whether a form without an answer is refused.
    pub required: bool,
    /// The same, where this holds for the other answers.
    pub required_if: Option<Condition>,
    /// What a text can be picked from. Something else can be written.
    pub suggests: Option<Suggestions>,
}

/// A list of the page from which a text can be picked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Suggestions {
    /// Offices outside the organisation (HinSchG §§ 7(1), 13(2)).
    Offices,
}

impl Form {
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }

    /// One of the file's `[text.*]` texts, for example `welcome`.
    pub fn text(&self, name: &str, language: Language) -> Option<&str> {
        self.texts.iter().find(|(known, _)| known == name).map(|(_, text)| text.get(language))
    }

    /// All notices there are, by their questions' ids, whatever was answered.
    pub fn every_notice(&self, language: Language) -> Vec<(&str, &str)> {
        let notices = self.questions.iter().filter(|question| matches!(question.kind, QuestionKind::Info));
        notices.map(|question| (question.id.as_str(), question.title.get(language))).collect()
    }

    /// The notices whose condition holds for `answers`, for example where to get help at once.
    pub fn notices<'f>(&'f self, answers: &Answers, language: Language) -> Vec<&'f str> {
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
            _ => &[],
        }
    }
}
