//! What was sent of a record's form, and what the button asks for that sent it.

use time::Date;

use crate::form::{Answers, FieldError, FieldProblem, Refused};
use crate::record::{Document, Kind};
use crate::register::Seen;
use crate::web::guard::form::Protected;

/// The field of the buttons. No question is called so: ids have no hyphens.
const ACT: &str = "form-act";

/// A form that was sent.
pub(super) enum Filled {
    /// To be saved.
    Whole(Document),
    /// To be shown again: what was typed, and what is to be mended.
    Wrong { typed: Answers, errors: Vec<FieldError> },
    /// To be shown again with another row, or with one less.
    Rows { typed: Answers, grown: Option<String> },
}

impl Filled {
    pub(super) fn read(kind: &Kind, form: &Protected, today: Date) -> Self {
        match form.value(ACT).split_once(':') {
            Some(("add", repeat)) => {
                Self::Rows { typed: kind.form.typed(form.fields()), grown: Some(repeat.to_owned()) }
            }
            Some(("drop", row)) => {
                let stays = |(name, _): &(&str, &str)| !is_in_row(kind, name, row);
                Self::Rows { typed: kind.form.typed(form.fields().filter(stays)), grown: None }
            }
            _ => match kind.form.read_draft(today, &kind.title, form.fields()) {
                Ok(answers) => Self::Whole(Document::of(kind, answers)),
                Err(Refused { typed, errors }) => Self::Wrong { typed, errors },
            },
        }
    }

    /// A reference that leads nowhere.
    pub(super) fn lost(field: String) -> Vec<FieldError> {
        vec![FieldError { question: field, problem: FieldProblem::UnknownOption }]
    }
}

/// Whether a field stands in the row `purposes.2` of a repeat.
fn is_in_row(kind: &Kind, field: &str, row: &str) -> bool {
    let Some((repeat, number)) = row.split_once('.') else { return false };
    let of_repeat = kind.form.question_of(field).is_some_and(|question| question.repeat.as_deref() == Some(repeat));
    of_repeat && field.split_once('.').is_some_and(|(_, other)| other == number)
}

/// The version and the save that whoever sent the form has seen.
pub(super) fn seen(form: &Protected) -> Seen {
    let number = |name| form.value(name).parse().unwrap_or(0);
    Seen { version: number("seen-version"), saves: number("seen-saves") }
}
