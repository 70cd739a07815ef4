//! A record of the register as it is read: the questions' words beside the answers, section by section.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::form::{Answer, Answers, Asked, Form, Question, QuestionKind, field_name};
use crate::language::Language;

/// What is filled in. What the form does not know any more comes last, by its name.
#[derive(Serialize)]
pub struct RecordContent<'a> {
    sections: Vec<Section<'a>>,
}

#[derive(Serialize)]
struct Section<'a> {
    title: Option<&'a str>,
    parts: Vec<Part<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Part<'a> {
    Field(FieldWords<'a>),
    Row { title: &'a str, number: usize, fields: Vec<FieldWords<'a>> },
}

/// A field with its answer in words.
#[derive(Serialize)]
pub struct FieldWords<'a> {
    /// The name of the field.
    pub name: Cow<'a, str>,
    pub title: Cow<'a, str>,
    /// Which of several rows it stands in, counted from 1.
    pub row: Option<u32>,
    pub values: Vec<Cow<'a, str>>,
    /// Whether the values are days.
    pub is_day: bool,
    /// The kind of the records that the values name.
    pub leads_to: Option<&'a str>,
}

impl<'a> RecordContent<'a> {
    /// The answers in the words of the form.
    pub fn new(form: &'a Form, answers: &'a Answers, language: Language) -> Self {
        let asked = form.asked_with(answers);
        let filled: Vec<Asked<'a>> = asked.into_iter().filter(|asked| answers.get(&asked.name()).is_some()).collect();
        let mut sections: Vec<Section<'a>> = Vec::new();
        for questions in form.questions.chunk_by(|one, next| one.group == next.group) {
            let of_it: Vec<&Asked<'a>> =
                filled.iter().filter(|asked| questions.iter().any(|one| one.id == asked.question.id)).collect();
            if of_it.is_empty() {
                continue;
            }
            let title = form.groups.iter().find(|group| questions[0].group.as_ref() == Some(&group.id));
            let title = title.map(|group| group.title.get(language));
            sections.push(Section { title, parts: parts(form, &of_it, answers, language) });
        }
        let unknown: Vec<Part<'a>> = answers
            .iter()
            .filter(|(field, _)| form.question_of(field).is_none())
            .map(|(field, answer)| Part::Field(FieldWords::unknown(field, answer)))
            .collect();
        if !unknown.is_empty() {
            sections.push(Section { title: None, parts: unknown });
        }
        Self { sections }
    }
}

/// Fields in the order of the form; those in rows after each other, row by row.
fn parts<'a>(form: &'a Form, filled: &[&Asked<'a>], answers: &'a Answers, language: Language) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    for asked in filled {
        let Some(repeat) = asked.question.repeat.as_deref() else {
            parts.push(Part::Field(FieldWords::of(form, asked, answers, language)));
            continue;
        };
        if done.contains(&repeat) {
            continue;
        }
        done.push(repeat);
        let title = form.repeats.iter().find(|known| known.id == repeat).map_or("", |known| known.title.get(language));
        let mut rows: BTreeMap<u32, Vec<FieldWords<'a>>> = BTreeMap::new();
        for other in filled.iter().filter(|other| other.question.repeat.as_deref() == Some(repeat)) {
            let fields = rows.entry(other.row.unwrap_or_default()).or_default();
            fields.push(FieldWords::of(form, other, answers, language));
        }
        let row = |(place, fields)| Part::Row { title, number: place + 1, fields };
        parts.extend(rows.into_values().enumerate().map(row));
    }
    parts
}

impl<'a> FieldWords<'a> {
    /// A field in the words of the form; by its name, where the form does not know it any more.
    pub fn at(form: &'a Form, field: &str, answers: &'a Answers, language: Language) -> Self {
        let row = field.split_once('.').and_then(|(_, row)| row.parse().ok());
        match form.question_of(field) {
            Some(question) => Self::of(form, &Asked { question, row }, answers, language),
            None => answers.get(field).map_or_else(|| Self::named(field), |answer| Self::unknown(field, answer)),
        }
    }

    fn of(form: &'a Form, asked: &Asked<'a>, answers: &'a Answers, language: Language) -> Self {
        let question = asked.question;
        let name = field_name(&question.id, asked.row);
        let values = answers.get(&name).into_iter().flat_map(Answer::values);
        Self {
            title: without_marks(question.title.get(language)),
            row: asked.row,
            values: values.map(|value| words(question, value, language)).collect(),
            is_day: matches!(question.kind, QuestionKind::Date { .. }),
            leads_to: leads_to(form, question),
            name,
        }
    }

    fn unknown(field: &str, answer: &'a Answer) -> Self {
        Self { values: answer.values().map(Cow::from).collect(), ..Self::named(field) }
    }

    fn named(field: &str) -> Self {
        let [name, title] = [field, field].map(|field| Cow::Owned(field.to_owned()));
        Self { name, title, row: None, values: Vec::new(), is_day: false, leads_to: None }
    }
}

/// The kind of the records that a question refers to; `None` for a row of the same form.
fn leads_to<'a>(form: &Form, question: &'a Question) -> Option<&'a str> {
    match &question.kind {
        QuestionKind::Reference { list } => form.repeats.iter().all(|known| known.id != *list).then_some(list.as_str()),
        _ => None,
    }
}

fn words<'a>(question: &'a Question, value: &'a str, language: Language) -> Cow<'a, str> {
    let choice = question.choices().iter().find(|choice| choice.id == value);
    choice.map_or(Cow::Borrowed(value), |choice| without_marks(choice.label.get(language)))
}

/// A text that somebody typed may stand in the same place, as it is.
fn without_marks(words: &str) -> Cow<'_, str> {
    if words.contains("**") { words.replace("**", "").into() } else { words.into() }
}
