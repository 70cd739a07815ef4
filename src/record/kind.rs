//! A kind of record: its form, and what makes a record of what is filled in. Read from one file, and refused with a line
//! where the file would fail somebody later.

use std::collections::BTreeMap;

use toml::Spanned;

use super::citation::Laws;
use super::completeness::{Lamp, Light, Rule};
use super::raw::{RawFile, RawKindOf, RawRule};
use crate::data_file::{DataFile, DataFileError, Problem};
use crate::form::{
    Answers, Checked, Condition, Flaw, Form, Question, QuestionKind, RawQuestion, check_condition, checked_form,
    checked_text, flaw,
};
use crate::language::{Language, Languages};

/// The texts that a kind's file must have: its name for one record and for several, what it is for and why the law asks
/// for it, and what to do where there is no record yet.
pub(super) const TEXTS: [&str; 4] = ["one", "many", "about", "first"];
/// Months that can lie between two looks at a record, and columns of a list beside those that every list has.
const MAX_MONTHS: u8 = 60;
const MAX_COLUMNS: usize = 3;

/// A kind of record, checked.
#[derive(Debug)]
pub struct Kind {
    pub form: Form,
    /// How the numbers of its records begin: `VVT-2026-001`.
    pub prefix: String,
    /// The question whose answer is the record's title.
    pub title: String,
    /// The question that names the unit a record belongs to.
    pub unit: Option<String>,
    /// Questions whose answers a list shows beside the title.
    pub columns: Vec<String>,
    pub review: Review,
    /// The deletion class of what is superseded or withdrawn, as the deletion concept names it (DIN 66398).
    pub deletion_class: String,
    pub rules: Vec<Rule>,
}

/// When somebody looks at a released record again. In months.
#[derive(Debug)]
pub struct Review {
    /// After how many, where nothing else is said.
    pub after: u8,
    /// After how many at the latest, by regime.
    pub at_most: BTreeMap<String, u8>,
}

impl Kind {
    /// Reads and checks the text of a kind's file; `file` is its name in error messages.
    ///
    /// # Errors
    /// Names file and line.
    pub fn from_toml(file: &str, toml: &str, languages: Languages) -> Result<Self, DataFileError> {
        let file = DataFile { name: file, text: toml };
        checked_kind(file.parse()?, languages).map_err(|flaw| file.error_at(&flaw.at, flaw.problem))
    }

    /// The name by which addresses and rows know it.
    pub fn id(&self) -> &str {
        &self.form.id
    }

    /// One of the texts every kind has: `one`, `many`, `about`, `first`.
    pub fn text(&self, name: &str, language: Language) -> &str {
        self.form.text(name, language).unwrap_or_default()
    }

    /// The kind of the records that a field refers to; `None` for one that refers to none.
    pub fn list_of(&self, field: &str) -> Option<&str> {
        self.list_in(self.form.question_of(field)?)
    }

    /// The kinds of the records that any field refers to, once each.
    pub fn refers_to(&self) -> impl Iterator<Item = &str> {
        let mut lists: Vec<&str> = self.form.questions.iter().filter_map(|question| self.list_in(question)).collect();
        lists.sort_unstable();
        lists.dedup();
        lists.into_iter()
    }

    /// A list that is a repeat of the same form is no kind.
    fn list_in<'k>(&self, question: &'k Question) -> Option<&'k str> {
        match &question.kind {
            QuestionKind::Reference { list } => {
                self.form.repeats.iter().all(|repeat| repeat.id != *list).then_some(list.as_str())
            }
            _ => None,
        }
    }

    /// The lamps of a record under a regime, in the order of the file.
    pub fn lamps(&self, answers: &Answers, regime: &str) -> Vec<Lamp<'_>> {
        self.rules.iter().filter_map(|rule| rule.lamp(&self.form, answers, regime)).collect()
    }

    /// Whether nothing that must be there is missing.
    pub fn may_be_released(&self, answers: &Answers, regime: &str) -> bool {
        self.lamps(answers, regime).iter().all(|lamp| lamp.light() != Light::Red)
    }
}

fn checked_kind(raw: RawFile, known: Languages) -> Checked<Kind> {
    let (form, kind, rules) = raw.parts();
    let held_up = form.question.iter().try_for_each(|question| check_skippable(question, kind.title.get_ref()));
    let form = checked_form(form, known)?;
    let first = form.languages.first().copied();
    if let Some(name) = TEXTS.iter().find(|name| first.and_then(|language| form.text(name, language)).is_none()) {
        return Err(Flaw { at: 0..0, problem: format!("the text \"{name}\" is missing").into() });
    }
    check_prefix(kind.prefix.get_ref()).map_err(flaw(&kind.prefix))?;
    let title = once_asked(&form, &kind.title, |question| {
        matches!(question.kind, QuestionKind::Text { .. }) && question.required
    });
    title.map_err(|flaw| flaw.within("the title is a text that must be there (no_skip)"))?;
    held_up?;
    for column in &kind.columns {
        once_asked(&form, column, |question| !matches!(question.kind, QuestionKind::Info))?;
        if kind.columns.len() > MAX_COLUMNS {
            return Err(flaw(column)(format!("a list has {MAX_COLUMNS} columns of a kind at most")));
        }
    }
    if let Some(unit) = &kind.unit {
        once_asked(&form, unit, |question| matches!(question.kind, QuestionKind::Reference { .. }))?;
    }
    let review = checked_review(&kind)?;
    let mut checked: Vec<Rule> = Vec::new();
    for rule in rules {
        if checked.iter().any(|other| other.id == *rule.id.get_ref()) {
            return Err(flaw(&rule.id)(format!("the rule \"{}\" is there twice", rule.id.get_ref())));
        }
        let id = rule.id.get_ref().clone();
        checked.push(checked_rule(rule, &form).map_err(|flaw| flaw.within(format!("complete {id}")))?);
    }
    Ok(Kind {
        prefix: kind.prefix.into_inner(),
        title: kind.title.into_inner(),
        unit: kind.unit.map(Spanned::into_inner),
        columns: kind.columns.into_iter().map(Spanned::into_inner).collect(),
        deletion_class: kind.deletion_class.into_inner(),
        review,
        rules: checked,
        form,
    })
}

/// Whoever writes a draft is held up by nothing but a missing title.
fn check_skippable(question: &RawQuestion, title: &str) -> Checked<()> {
    let id = question.id.get_ref();
    let holds_up = question.no_skip && id != title || question.required_if.is_some() || question.reason.is_some();
    let problem = || format!("question {id}: a draft is saved without it; say with a rule that it must be there");
    if holds_up { Err(flaw(&question.id)(problem())) } else { Ok(()) }
}

/// One to five capital letters, and then perhaps a part after a hyphen: `VVT`, `VVT-MSG`.
pub(super) fn check_prefix(prefix: &str) -> Result<(), String> {
    let capitals = |part: &str| (1..=5).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase());
    match prefix.split('-').all(capitals) && prefix.len() <= 11 {
        true => Ok(()),
        false => Err(format!("\"{prefix}\" is not capital letters, at most five, perhaps twice with a hyphen")),
    }
}

/// That a question is there, asked once and not in rows, and such as it is wanted.
fn once_asked(form: &Form, id: &Spanned<String>, wanted: impl Fn(&Question) -> bool) -> Checked<()> {
    let fits = form.question(id.get_ref()).is_some_and(|question| question.repeat.is_none() && wanted(question));
    if fits { Ok(()) } else { Err(flaw(id)(format!("\"{}\" is no such question", id.get_ref()))) }
}

fn checked_review(kind: &RawKindOf) -> Checked<Review> {
    let after = *kind.review_months.get_ref();
    if !(1..=MAX_MONTHS).contains(&after) {
        return Err(flaw(&kind.review_months)(format!("{after} months; possible are 1 to {MAX_MONTHS}")));
    }
    let Some(at_most) = &kind.review_at_most else { return Ok(Review { after, at_most: BTreeMap::new() }) };
    for (regime, months) in at_most.get_ref() {
        if !Laws::built_in().regimes.contains(regime) {
            return Err(flaw(at_most)(format!("there is no regime \"{regime}\"")));
        }
        if !(after..=MAX_MONTHS).contains(months) {
            return Err(flaw(at_most)(format!("{regime}: {months} months; possible are {after} to {MAX_MONTHS}")));
        }
    }
    Ok(Review { after, at_most: at_most.get_ref().clone() })
}

fn checked_rule(raw: RawRule, form: &Form) -> Checked<Rule> {
    let wrong = flaw(&raw.needs);
    let mut repeats = Vec::new();
    for id in raw.needs.get_ref() {
        let question = form.question(id).ok_or_else(|| wrong(format!("there is no question \"{id}\"")))?;
        if matches!(question.kind, QuestionKind::Info | QuestionKind::Upload { .. }) {
            return Err(wrong(format!("\"{id}\" cannot be answered")));
        }
        repeats.push(question.repeat.as_deref());
    }
    let Some(repeat) = repeats.first().copied() else { return Err(wrong("it needs nothing".to_owned())) };
    if repeats.iter().any(|other| *other != repeat) {
        return Err(wrong("what it needs is not asked in the same rows".to_owned()));
    }
    let condition = |when: &Spanned<String>| -> Result<Condition, Problem> {
        let condition = Condition::parse(when.get_ref())?;
        check_condition("when", &condition, repeat, &form.questions)?;
        Ok(condition)
    };
    let when = raw.when.as_ref().map(|when| condition(when).map_err(flaw(when))).transpose()?;
    let law = raw.law.iter().map(|place| Laws::built_in().read(place.get_ref()).map_err(flaw(place)));
    Ok(Rule {
        id: raw.id.get_ref().clone(),
        law: law.collect::<Checked<_>>()?,
        because: checked_text(raw.because, &form.languages, &[])?,
        needs: raw.needs.into_inner(),
        weight: raw.weight,
        when,
    })
}
