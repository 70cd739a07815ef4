//! What makes a record complete: rules of a kind's file, and the lamps that they light for what is filled in.

use std::collections::BTreeSet;

use strum::{EnumString, IntoStaticStr};

use super::citation::{Citation, Laws};
use crate::form::{Answers, Asked, Condition, Form, Question};
use crate::language::Text;

/// Something that must be filled in, and why.
#[derive(Debug)]
pub struct Rule {
    pub id: String,
    /// The questions of which one must be answered. Where they are asked in rows, in each row, and there must be one.
    pub needs: Vec<String>,
    /// When it is needed; always, without.
    pub when: Option<Condition>,
    pub weight: Weight,
    /// Where a law asks for it. It counts under those regimes in which one of them holds; without any, everywhere.
    pub law: Vec<Citation>,
    /// Why it is needed, in a sentence.
    pub because: Text,
}

/// What follows when something is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// The record is not released without it.
    Must,
    /// The record is released without it, and the lamp says so.
    Should,
}

/// What a lamp shows. The words are stored and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Light {
    Green,
    /// Something is missing that should be there.
    Yellow,
    /// Something is missing that must be there.
    Red,
}

/// What one rule says of one record.
#[derive(Debug)]
pub struct Lamp<'k> {
    pub rule: &'k Rule,
    /// The names of the fields in which something is missing.
    pub missing: Vec<String>,
}

impl Light {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl Lamp<'_> {
    pub fn light(&self) -> Light {
        match self.rule.weight {
            _ if self.missing.is_empty() => Light::Green,
            Weight::Should => Light::Yellow,
            Weight::Must => Light::Red,
        }
    }
}

impl Rule {
    /// What the rule says; `None` where it does not count, under this regime or with these answers.
    pub(super) fn lamp(&self, form: &Form, answers: &Answers, regime: &str) -> Option<Lamp<'_>> {
        let counts = self.law.is_empty() || self.law.iter().any(|place| Laws::built_in().holds(place, regime));
        if !counts {
            return None;
        }
        let needed = |question: &Question| self.needs.contains(&question.id);
        let asked = form.asked_with(answers);
        let places: Vec<&Asked<'_>> = asked.iter().filter(|asked| needed(asked.question)).collect();
        let rows: BTreeSet<Option<u32>> = places.iter().map(|asked| asked.row).collect();
        let first = self.needs.first()?;
        if rows.is_empty() {
            let in_rows = form.question(first)?.repeat.is_some();
            let due = in_rows && self.about_no_row(form) && self.holds(form, answers, None);
            return due.then(|| Lamp { rule: self, missing: vec![format!("{first}.1")] });
        }
        let rows: Vec<_> = rows.into_iter().filter(|row| self.holds(form, answers, *row)).collect();
        let empty = |row: &&Option<u32>| {
            let mut there = places.iter().filter(|asked| asked.row == **row);
            !there.any(|asked| answers.get(&asked.name()).is_some())
        };
        let name = |row: &Option<u32>| {
            places.iter().find(|asked| asked.row == *row).map(|asked| asked.name().into_owned()).unwrap_or_default()
        };
        let missing = rows.iter().filter(empty).map(name).collect();
        (!rows.is_empty()).then_some(Lamp { rule: self, missing })
    }

    fn holds(&self, form: &Form, answers: &Answers, row: Option<u32>) -> bool {
        self.when.as_ref().is_none_or(|when| form.holds_in(when, answers, row))
    }

    /// Whether its condition can be looked at where there is no row.
    fn about_no_row(&self, form: &Form) -> bool {
        let mut mentioned = self.when.iter().flat_map(Condition::mentions);
        mentioned.all(|chosen| form.question(&chosen.question).is_some_and(|question| question.repeat.is_none()))
    }
}
