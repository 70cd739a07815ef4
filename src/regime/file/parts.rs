//! The parts of a version, each with what it takes over from the version before.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use strum::IntoEnumIterator;
use time::Date;
use time::macros::format_description;
use toml::Spanned;

use super::raw::{RawBreach, RawRecords, RawText};
use crate::language::{Language, Text};
use crate::regime::breach::BreachNorms;
use crate::regime::breach_clock::BreachRule;
use crate::regime::norms::{Norm, Norms};
use crate::regime::records::RecordRules;
use crate::regime::rules::{Limits, Terms};

/// Where in the file something is wrong, and what.
pub(super) type Flaw = (Range<usize>, String);

pub(super) fn missing(at: &Range<usize>, what: &str) -> Flaw {
    (at.clone(), format!("{what}: it is missing, and there is no version before that has it"))
}

/// A flaw at its own place, or at that of the version.
pub(super) fn at_or(at: &Range<usize>) -> impl Fn((Option<Range<usize>>, String)) -> Flaw {
    let at = at.clone();
    move |(own, problem)| (own.unwrap_or_else(|| at.clone()), problem)
}

fn text(name: &str, raw: RawText, languages: &[Language]) -> Result<Text, Flaw> {
    let at = raw.span();
    Text::from_file(raw.into_inner(), languages).map_err(|problem| (at, format!("{name}: {problem}")))
}

pub(super) fn day(iso: &Spanned<String>) -> Result<Date, Flaw> {
    let day = Date::parse(iso.get_ref(), format_description!("[year]-[month]-[day]"));
    day.map_err(|_| (iso.span(), format!("\"{}\" is not a day; allowed is a day like 2026-11-23", iso.get_ref())))
}

pub(super) fn norms(
    raw: BTreeMap<Norm, RawText>,
    without: &BTreeSet<Norm>,
    before: Option<&Norms>,
    languages: &[Language],
) -> Result<Norms, (Option<Range<usize>>, String)> {
    let mut all = before.map(|norms| norms.0.clone()).unwrap_or_default();
    for (norm, raw) in raw {
        if without.contains(&norm) {
            return Err((Some(raw.span()), format!("{}: it is listed in `without`, too", <&str>::from(norm))));
        }
        let text = text(norm.into(), raw, languages).map_err(|(at, problem)| (Some(at), problem))?;
        all.insert(norm, text);
    }
    all.retain(|norm, _| !without.contains(norm));
    match Norm::iter().find(|norm| !all.contains_key(norm) && !without.contains(norm)) {
        Some(norm) => {
            Err((None, format!("{}: it is missing; a law without it says so in `without`", <&str>::from(norm))))
        }
        None => Ok(Norms(all)),
    }
}

pub(super) fn terms(
    mut raw: BTreeMap<String, RawText>,
    before: Option<&Terms>,
    at: &Range<usize>,
    languages: &[Language],
) -> Result<Terms, Flaw> {
    let mut term = |name: &str, of: fn(&Terms) -> &Text| match (raw.remove(name), before) {
        (Some(raw), _) => text(name, raw, languages),
        (None, Some(before)) => Ok(of(before).clone()),
        (None, None) => Err(missing(at, name)),
    };
    let terms = Terms {
        controller: term("controller", |terms| &terms.controller)?,
        authority: term("authority", |terms| &terms.authority)?,
        fine_ceiling: term("fine_ceiling", |terms| &terms.fine_ceiling)?,
        consent_form: term("consent_form", |terms| &terms.consent_form)?,
        processor_rule: term("processor_rule", |terms| &terms.processor_rule)?,
    };
    match raw.into_iter().next() {
        Some((name, raw)) => Err((raw.span(), format!("{name}: there is no such term"))),
        None => Ok(terms),
    }
}

pub(super) fn limits(raw: &BTreeMap<String, u16>, before: Option<Limits>, at: &Range<usize>) -> Result<Limits, Flaw> {
    const NAMES: [&str; 3] = ["officer_from_persons", "answer_months", "answer_at_most_months"];
    if let Some(name) = raw.keys().find(|name| !NAMES.contains(&name.as_str())) {
        return Err((at.clone(), format!("{name}: there is no such limit")));
    }
    let own = |name: &str| raw.get(name).copied();
    let months = |name: &str, before: Option<u8>| match own(name) {
        Some(months) => u8::try_from(months).map_err(|_| (at.clone(), format!("{name}: {months} months are too many"))),
        None => before.ok_or_else(|| missing(at, name)),
    };
    let limits = Limits {
        officer_from_persons: own(NAMES[0])
            .or(before.map(|limits| limits.officer_from_persons))
            .ok_or_else(|| missing(at, NAMES[0]))?,
        answer_months: months(NAMES[1], before.map(|limits| limits.answer_months))?,
        answer_at_most_months: months(NAMES[2], before.map(|limits| limits.answer_at_most_months))?,
    };
    if limits.answer_at_most_months < limits.answer_months {
        return Err((at.clone(), "answer_at_most_months: it is less than answer_months".to_owned()));
    }
    Ok(limits)
}

pub(super) fn breach(
    raw: RawBreach,
    norms: &Norms,
    at: &Range<usize>,
    languages: &[Language],
) -> Result<BreachNorms, Flaw> {
    let text = |name: &str, raw| text(&format!("breach.{name}"), raw, languages);
    let marks = raw.marks.get_ref();
    if marks.is_empty() || !marks.is_sorted() {
        return Err((raw.marks.span(), "breach: the marks are hours in ascending order".to_owned()));
    }
    Ok(BreachNorms {
        norm: norms.0.get(&Norm::Breach).cloned().ok_or_else(|| missing(at, "norms.breach"))?,
        rule: BreachRule { hours: raw.hours, marks: raw.marks.into_inner() },
        deadline: text("deadline", raw.deadline)?,
        threshold: text("threshold", raw.threshold)?,
        persons: text("persons", raw.persons)?,
        addressee: raw.addressee.map(|raw| text("addressee", raw)).transpose()?,
    })
}

pub(super) fn records(raw: RawRecords, languages: &[Language]) -> Result<RecordRules, Flaw> {
    let at = raw.point.span();
    let point = text("records.point", raw.point, languages)?;
    let lacks = |place: &str| languages.iter().any(|language| !point.get(*language).contains(place));
    if ["{paragraph}", "{point}"].into_iter().any(lacks) {
        return Err((at, "records.point: it has the places {paragraph} and {point}".to_owned()));
    }
    if raw.review_at_most_months.is_some_and(|most| most < raw.review_months) {
        return Err((at, "records: review_at_most_months is less than review_months".to_owned()));
    }
    Ok(RecordRules {
        review_months: raw.review_months,
        review_at_most_months: raw.review_at_most_months,
        controller: raw.controller,
        processor: raw.processor,
        point,
    })
}
