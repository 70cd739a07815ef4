//! What a file fills a record in with: answers to a kind's form in which a day is told by how long ago it was, and another
//! record by a key of the file. So the same file is right on every day, and in every register.

use std::collections::BTreeMap;

use serde::Deserialize;
use time::macros::date;
use time::{Date, Duration};
use toml::Spanned;

use super::{Kind, RecordNumber};
use crate::form::{Answers, Checked, Flaw, Question, QuestionKind, flaw};

/// Any day: whether a file fits its form does not depend on it.
const SOME_DAY: Date = date!(2026 - 11 - 24);
/// Characters of a month in a day: `2026-11`.
const MONTH: usize = 7;

/// Answers by the names of their fields, each with its place in the file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub(super) struct Filled(BTreeMap<String, Spanned<Value>>);

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Value {
    /// A text, the id of a choice, or the key of another record. An empty one takes an answer away.
    One(String),
    Number(i64),
    Many(Vec<String>),
    /// So many days before today, a negative number is to come; with `at`, a time of that day.
    Day {
        ago: i64,
        at: Option<String>,
    },
}

impl Filled {
    /// These answers, but those of `others` where a field has one there.
    pub(super) fn with(&self, others: &Self) -> Self {
        let mut both = self.clone();
        for (field, value) in &others.0 {
            match value.get_ref() {
                Value::One(text) if text.is_empty() => both.0.remove(field),
                _ => both.0.insert(field.clone(), value.clone()),
            };
        }
        both
    }

    /// Whether one of the fields of a question has an answer.
    pub(super) fn is_about(&self, question: &str) -> bool {
        self.0.keys().any(|field| field.split_once('.').map_or(field.as_str(), |(id, _)| id) == question)
    }

    /// The same with the keys of another file: a reference for which there is no key is left out.
    pub(super) fn with_keys(mut self, kind: &Kind, key: impl Fn(&str) -> Option<String>) -> Self {
        self.0.retain(|field, value| {
            let (Some(_), Value::One(old)) = (kind.list_of(field), value.get_ref()) else { return true };
            let found = key(old);
            if let Some(new) = &found {
                *value.get_mut() = Value::One(new.clone());
            }
            found.is_some()
        });
        self
    }

    /// The answers as of `today`. `number` is that of the record with a key; where there is none, nothing is answered.
    pub(super) fn answers(&self, kind: &Kind, today: Date, number: impl Fn(&str) -> Option<RecordNumber>) -> Answers {
        let numbered = self.clone().with_keys(kind, |key| Some(number(key)?.to_string()));
        let pairs = numbered.pairs(kind, today);
        kind.form.typed(pairs.iter().map(|(field, text)| (*field, text.as_str())))
    }

    /// The answers with keys in the place of numbers, if somebody could have filled the form in like that.
    pub(super) fn checked(&self, kind: &Kind) -> Checked<Answers> {
        let pairs = self.pairs(kind, SOME_DAY);
        let read =
            kind.form.read_draft(SOME_DAY, &kind.title, pairs.iter().map(|(field, text)| (*field, text.as_str())));
        let answers = read.map_err(|refused| self.refused(refused.errors.first()))?;
        for (field, value) in &self.0 {
            let given = pairs.iter().filter(|(name, _)| name == field).map(|(_, text)| text.trim_end());
            if !answers.get(field).is_some_and(|answer| answer.values().eq(given)) {
                return Err(flaw(value)(format!("{field}: nothing is asked there, or not with these answers")));
            }
        }
        Ok(answers)
    }

    /// That each record it refers to is there, and of the right kind; `known` is the kind of the record with a key.
    pub(super) fn check_references<'k>(&self, kind: &Kind, known: impl Fn(&str) -> Option<&'k str>) -> Checked<()> {
        for (field, value) in &self.0 {
            let (Some(list), Value::One(key)) = (kind.list_of(field), value.get_ref()) else { continue };
            if known(key) != Some(list) {
                return Err(flaw(value)(format!("{field}: there is no {list} \"{key}\" here")));
            }
        }
        Ok(())
    }

    fn refused(&self, error: Option<&crate::form::FieldError>) -> Flaw {
        let Some(error) = error else { return Flaw { at: 0..0, problem: "it cannot be read".to_owned().into() } };
        let at = self.0.get(&error.question).map_or(0..0, Spanned::span);
        Flaw { at, problem: format!("{}: {:?}", error.question, error.problem).into() }
    }

    /// The fields as a browser would send them.
    fn pairs(&self, kind: &Kind, today: Date) -> Vec<(&str, String)> {
        let mut pairs = Vec::new();
        for (field, value) in &self.0 {
            let texts = match value.get_ref() {
                Value::One(text) => vec![text.clone()],
                Value::Number(number) => vec![number.to_string()],
                Value::Many(options) => options.clone(),
                Value::Day { ago, at } => vec![told(kind.form.question_of(field), today, *ago, at.as_deref())],
            };
            pairs.extend(texts.into_iter().map(|text| (field.as_str(), text)));
        }
        pairs
    }
}

/// A day in the words of the question that asks for it.
fn told(question: Option<&Question>, today: Date, ago: i64, at: Option<&str>) -> String {
    let day = today.saturating_sub(Duration::days(ago)).to_string();
    match (question.map(|question| &question.kind), at) {
        (Some(QuestionKind::Month), None) => day.chars().take(MONTH).collect(),
        (_, Some(at)) => format!("{day}T{at}"),
        (_, None) => day,
    }
}
