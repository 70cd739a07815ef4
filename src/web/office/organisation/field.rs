//! A setting as a field of a form: with what stands there, where that comes from, and what is wrong with it.

use serde::Serialize;

use crate::casework::calendar::Land;
use crate::config::InForce;
use crate::config::profile::{FixedBy, ProfileKey, ProfileKind, Source};
use crate::regime::Regime;

/// What is wrong with what was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum FieldProblem {
    /// It cannot be left empty.
    Required,
    Line,
    Lines,
    Number,
    Email,
    Url,
    /// None of the choices.
    Choice,
    /// The file or the environment sets it.
    Fixed,
    /// Somebody else has saved something else meanwhile.
    Overtaken,
}

#[derive(Serialize)]
pub(super) struct Field {
    /// As the file names it, which is the name of the field, too.
    name: &'static str,
    /// The same as messages and ids have it.
    id: String,
    kind: &'static str,
    /// What stands in the field.
    value: String,
    /// What stood there when the page was made.
    was: String,
    /// Where the value in force comes from: a message is made of the word.
    source: &'static str,
    variable: String,
    options: Vec<Choice>,
    problem: Option<FieldProblem>,
    /// What was typed where it cannot be taken, or what somebody else has saved.
    other: Option<String>,
}

#[derive(Serialize)]
struct Choice {
    value: &'static str,
    /// The message that names it.
    word: String,
    chosen: bool,
}

impl Field {
    /// As it is in force.
    pub(super) fn of(key: ProfileKey, in_force: &InForce) -> Self {
        let value = key.text(&in_force.settings);
        Self {
            name: key.name(),
            id: key.name().replace(['.', '_'], "-"),
            kind: word(key.kind()),
            options: options(key.kind(), &value),
            was: value.clone(),
            value,
            source: match in_force.source(key) {
                Source::Fixed(FixedBy::File) => "file",
                Source::Fixed(FixedBy::Environment) => "environment",
                Source::Stored => "page",
                Source::Default => "default",
            },
            variable: key.variable(),
            problem: None,
            other: None,
        }
    }

    /// With what somebody has typed.
    pub(super) fn typed(self, key: ProfileKey, typed: &str, was: &str) -> Self {
        Self {
            value: showable(key.kind(), typed),
            was: was.to_owned(),
            options: options(key.kind(), typed.trim()),
            ..self
        }
    }

    pub(super) fn wrong(self, problem: FieldProblem) -> Self {
        Self { problem: Some(problem), ..self }
    }

    /// It cannot be changed here; what was typed is shown beside.
    pub(super) fn refused(self, typed: &str) -> Self {
        Self { other: Some(typed.to_owned()), ..self.wrong(FieldProblem::Fixed) }
    }

    /// Somebody else has saved `now`. Saving once more puts what was typed in its place.
    pub(super) fn overtaken(self, now: &str) -> Self {
        Self { other: Some(now.to_owned()), was: now.to_owned(), ..self.wrong(FieldProblem::Overtaken) }
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.problem.is_some()
    }
}

impl FieldProblem {
    /// Of what the type of the setting refuses.
    pub(super) fn of(kind: ProfileKind) -> Self {
        match kind {
            ProfileKind::Line => Self::Line,
            ProfileKind::Lines => Self::Lines,
            ProfileKind::Number => Self::Number,
            ProfileKind::Email => Self::Email,
            ProfileKind::Url => Self::Url,
            ProfileKind::Land | ProfileKind::Regime => Self::Choice,
        }
    }
}

/// What was typed, as far as a field can hold it: a browser sends no such characters, and no page may have them.
fn showable(kind: ProfileKind, typed: &str) -> String {
    let is_kept = |c: char| !c.is_control() || (kind == ProfileKind::Lines && c == '\n');
    typed.chars().map(|c| if is_kept(c) { c } else { ' ' }).collect()
}

fn word(kind: ProfileKind) -> &'static str {
    match kind {
        ProfileKind::Lines => "lines",
        ProfileKind::Number => "number",
        ProfileKind::Email => "email",
        ProfileKind::Url => "url",
        ProfileKind::Land | ProfileKind::Regime => "choice",
        ProfileKind::Line => "line",
    }
}

fn options(kind: ProfileKind, chosen: &str) -> Vec<Choice> {
    let choice = |value: &'static str, word: String| Choice { value, word, chosen: value == chosen };
    match kind {
        ProfileKind::Land => {
            let all = Land::ALL.iter().map(|land| choice(land.code(), land.code().to_lowercase()));
            std::iter::once(choice("", "none".to_owned())).chain(all).collect()
        }
        ProfileKind::Regime => {
            Regime::choosable().map(|regime| choice(regime.name(), regime.name().to_owned())).collect()
        }
        _ => Vec::new(),
    }
}
