//! A record of the register as a form that needs no script: rows are added and taken away by sending it.

use std::collections::BTreeSet;

use serde::Serialize;

use super::question::{ErrorView, Offered, QuestionView, Shown};
use crate::form::{Answers, FieldError, Form, Question, Repeat, field_name};
use crate::language::{Language, MissingMessage};

#[derive(Serialize)]
pub struct RecordForm<'a> {
    /// In the order of the file.
    sections: Vec<Section<'a>>,
    errors: Vec<ErrorView<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    title: Option<&'a str>,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Part<'a> {
    Question(Box<QuestionView<'a>>),
    Rows(Rows<'a>),
}

/// What is asked several times.
#[derive(Serialize)]
struct Rows<'a> {
    id: &'a str,
    title: &'a str,
    add: &'a str,
    /// Whether there is room for another row.
    may_grow: bool,
    rows: Vec<Row<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    number: u32,
    questions: Vec<QuestionView<'a>>,
}

/// What is shown of a form beside its questions.
#[derive(Clone, Copy)]
pub struct Filling<'a, 'e> {
    pub typed: &'a Answers,
    pub errors: &'e [FieldError],
    /// What references can lead to.
    pub offered: &'a [Offered],
    /// The repeat to which somebody has asked for another row.
    pub grown: Option<&'e str>,
}

impl<'a> RecordForm<'a> {
    /// The form in one language, as far as it is filled in.
    ///
    /// # Errors
    /// A word that is missing in this language.
    pub fn new(form: &'a Form, filling: Filling<'a, '_>, language: Language) -> Result<Self, MissingMessage> {
        let Filling { typed, errors, offered, grown } = filling;
        let shown = Shown { questionnaire: None, form, typed, errors, offered, language };
        let mut sections = Vec::new();
        for section in form.questions.chunk_by(|one, next| one.group == next.group) {
            let title = form.groups.iter().find(|group| section[0].group.as_ref() == Some(&group.id));
            let runs = section.chunk_by(|one, next| one.repeat.is_some() && one.repeat == next.repeat);
            let parts = runs.map(|run| part(&shown, run, grown)).collect::<Result<_, _>>()?;
            sections.push(Section { title: title.map(|group| group.title.get(language)), parts });
        }
        let errors = sections.iter().flat_map(|section| &section.parts).flat_map(Part::errors).cloned().collect();
        Ok(Self { sections, errors })
    }
}

impl<'a> Part<'a> {
    fn errors(&self) -> Vec<&ErrorView<'a>> {
        match self {
            Self::Question(question) => question.error().into_iter().collect(),
            Self::Rows(rows) => {
                rows.rows.iter().flat_map(|row| &row.questions).filter_map(QuestionView::error).collect()
            }
        }
    }
}

fn part<'a>(shown: &Shown<'a, '_>, run: &'a [Question], grown: Option<&str>) -> Result<Part<'a>, MissingMessage> {
    let first = &run[0];
    let Some(repeat) = shown.form.repeats.iter().find(|repeat| first.repeat.as_ref() == Some(&repeat.id)) else {
        return Ok(Part::Question(Box::new(shown.view(first)?.in_lines())));
    };
    let mut numbers = numbers(shown.typed, run);
    if numbers.is_empty() || grown == Some(repeat.id.as_str()) {
        numbers.extend(next_number(repeat, &numbers));
    }
    let row = |number: &u32| {
        let view = |question| Ok(shown.view_of(question, field_name(&question.id, Some(*number)))?.in_lines());
        Ok(Row { number: *number, questions: run.iter().map(view).collect::<Result<_, MissingMessage>>()? })
    };
    Ok(Part::Rows(Rows {
        id: &repeat.id,
        title: repeat.title.get(shown.language),
        add: repeat.add.get(shown.language),
        may_grow: next_number(repeat, &numbers).is_some(),
        rows: numbers.iter().map(row).collect::<Result<_, MissingMessage>>()?,
    }))
}

/// The rows in which anything stands.
fn numbers(typed: &Answers, run: &[Question]) -> BTreeSet<u32> {
    let of_run = |id: &str| run.iter().any(|question| question.id == id);
    let rows = typed.iter().filter_map(|(field, _)| field.split_once('.').filter(|(id, _)| of_run(id)));
    rows.filter_map(|(_, row)| row.parse().ok()).collect()
}

/// The first number after those that there are, or else the first that is free.
fn next_number(repeat: &Repeat, taken: &BTreeSet<u32>) -> Option<u32> {
    let after = taken.last().map_or(1, |last| last.saturating_add(1));
    if after <= repeat.max { Some(after) } else { (1..=repeat.max).find(|number| !taken.contains(number)) }
}
