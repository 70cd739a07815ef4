//! The lamps of a record in words: what is missing, why it is needed, and which law asks for it.

use serde::Serialize;

use crate::form::Answers;
use crate::language::Language;
use crate::record::{Kind, Lamp, Laws, Light};
use crate::web::page::FieldWords;

#[derive(Serialize)]
pub(super) struct Lamps<'a> {
    /// Those that are not green, the red ones first.
    open: Vec<LampWords<'a>>,
    green: Vec<LampWords<'a>>,
    count: usize,
    pub is_red: bool,
}

#[derive(Serialize)]
struct LampWords<'a> {
    light: &'static str,
    because: &'a str,
    law: Vec<String>,
    /// Where something is missing; where nothing is, what the rule is about.
    fields: Vec<Place<'a>>,
}

#[derive(Serialize)]
struct Place<'a> {
    name: String,
    title: std::borrow::Cow<'a, str>,
    row: Option<u32>,
}

impl Lamps<'static> {
    pub(super) fn of(kind: &'static Kind, answers: &Answers, regime: &str, language: Language) -> Self {
        let mut lamps = kind.lamps(answers, regime);
        // Stable: within a light, in the order of the file.
        lamps.sort_by_key(|lamp| std::cmp::Reverse(lamp.light()));
        let count = lamps.len();
        let is_red = lamps.iter().any(|lamp| lamp.light() == Light::Red);
        let words = |lamp: &Lamp<'static>| LampWords::of(kind, lamp, regime, language);
        let (green, open): (Vec<_>, Vec<_>) = lamps.iter().partition(|lamp| lamp.light() == Light::Green);
        let in_words = |lamps: Vec<&Lamp<'static>>| lamps.into_iter().map(words).collect();
        Self { open: in_words(open), green: in_words(green), count, is_red }
    }
}

impl LampWords<'static> {
    fn of(kind: &'static Kind, lamp: &Lamp<'static>, regime: &str, language: Language) -> Self {
        let laws = Laws::built_in();
        let holds = lamp.rule.law.iter().filter(|place| laws.holds(place, regime));
        let names = if lamp.missing.is_empty() { &lamp.rule.needs } else { &lamp.missing };
        Self {
            light: lamp.light().as_str(),
            because: lamp.rule.because.get(language),
            law: holds.map(|place| laws.cited(place, language)).collect(),
            fields: names.iter().map(|name| Place::of(kind, name, language)).collect(),
        }
    }
}

impl Place<'static> {
    fn of(kind: &'static Kind, name: &str, language: Language) -> Self {
        let title = kind.form.question_of(name).map_or("", |question| question.title.get(language));
        let row = name.split_once('.').and_then(|(_, row)| row.parse().ok());
        Self { name: name.to_owned(), title: title.replace("**", "").into(), row }
    }
}

/// A field before and after a change.
#[derive(Serialize)]
pub(super) struct ChangeWords<'a> {
    before: FieldWords<'a>,
    after: FieldWords<'a>,
}

impl<'a> ChangeWords<'a> {
    /// What differs between two, field by field.
    pub(super) fn between(
        kind: &'static Kind,
        before: &'a Answers,
        after: &'a Answers,
        language: Language,
    ) -> Vec<Self> {
        let changes = crate::record::changes(kind, before, after);
        let words = |change: crate::record::Change| Self {
            before: FieldWords::at(&kind.form, &change.field, before, language),
            after: FieldWords::at(&kind.form, &change.field, after, language),
        };
        changes.into_iter().map(words).collect()
    }
}
