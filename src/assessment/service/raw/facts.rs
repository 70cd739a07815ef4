//! The facts of a service: each with its own words and source, or many answers of one judgement.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use time::Date;
use toml::Spanned;

use super::pieces::{Flaw, RawText, day, text};
use crate::assessment::catalogue::Catalogue;
use crate::assessment::criterion::CriterionId;
use crate::assessment::fact::{Answer, Confidence, Fact, GOOD_FOR_MONTHS, Grade};
use crate::german_time::months_after;
use crate::language::Language;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawFact {
    criterion: Spanned<CriterionId>,
    answer: Answer,
    text: RawText,
    source: String,
    grade: Grade,
    confidence: Confidence,
    checked: Spanned<String>,
    valid_until: Option<Spanned<String>>,
    question: Option<RawText>,
}

/// Answers of one judgement, without words of their own but for what does not apply.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawJudged {
    source: String,
    confidence: Confidence,
    checked: Spanned<String>,
    valid_until: Option<Spanned<String>>,
    #[serde(default)]
    fulfilled: Vec<Spanned<CriterionId>>,
    #[serde(default)]
    partly: Vec<Spanned<CriterionId>>,
    #[serde(default)]
    not_fulfilled: Vec<Spanned<CriterionId>>,
    #[serde(default)]
    unknown: Vec<Spanned<CriterionId>>,
    #[serde(default)]
    not_applicable: BTreeMap<CriterionId, RawText>,
}

/// All facts, of each criterion at most one.
pub(super) fn checked(
    judged: Option<RawJudged>,
    facts: Vec<Spanned<RawFact>>,
    catalogue: &Catalogue,
    languages: &[Language],
) -> Result<BTreeMap<CriterionId, Fact>, Flaw> {
    let mut all: Vec<(Range<usize>, Fact)> = Vec::new();
    for raw in facts {
        let raw = raw.into_inner();
        all.push((raw.criterion.span(), fact(raw, languages)?));
    }
    if let Some(raw) = judged {
        all.extend(of_judgement(raw, languages)?);
    }
    let mut by_criterion = BTreeMap::new();
    for (at, fact) in all {
        let id = fact.criterion;
        if catalogue.get(id).is_none() {
            return Err((at, format!("there is no criterion {id}")));
        }
        if by_criterion.insert(id, fact).is_some() {
            return Err((at, format!("{id}: it is answered twice")));
        }
    }
    Ok(by_criterion)
}

fn fact(raw: RawFact, languages: &[Language]) -> Result<Fact, Flaw> {
    let criterion = raw.criterion.into_inner();
    let (checked, valid_until) = days(&raw.checked, raw.valid_until.as_ref())?;
    if raw.source.trim().is_empty() {
        return Err((raw.checked.span(), format!("{criterion}: its source is missing")));
    }
    Ok(Fact {
        criterion,
        answer: raw.answer,
        source: raw.source,
        grade: raw.grade,
        confidence: raw.confidence,
        checked,
        valid_until,
        text: Some(text("text", raw.text, languages)?),
        question: raw.question.map(|raw| text("question", raw, languages)).transpose()?,
    })
}

fn of_judgement(raw: RawJudged, languages: &[Language]) -> Result<Vec<(Range<usize>, Fact)>, Flaw> {
    let (checked, valid_until) = days(&raw.checked, raw.valid_until.as_ref())?;
    let fact = |criterion, answer, text| Fact {
        criterion,
        answer,
        source: raw.source.clone(),
        grade: Grade::Judgement,
        confidence: raw.confidence,
        checked,
        valid_until,
        text,
        question: None,
    };
    let lists = [
        (raw.fulfilled, Answer::Fulfilled),
        (raw.partly, Answer::Partly),
        (raw.not_fulfilled, Answer::NotFulfilled),
        (raw.unknown, Answer::Unknown),
    ];
    let mut all: Vec<(Range<usize>, Fact)> = Vec::new();
    for (list, answer) in lists {
        all.extend(list.into_iter().map(|id| (id.span(), fact(id.into_inner(), answer, None))));
    }
    for (id, reason) in raw.not_applicable {
        let at = reason.span();
        all.push((at, fact(id, Answer::NotApplicable, Some(text("not_applicable", reason, languages)?))));
    }
    Ok(all)
}

/// Since when, and until when: a year, where it does not say.
fn days(checked: &Spanned<String>, valid_until: Option<&Spanned<String>>) -> Result<(Date, Date), Flaw> {
    let since = day(checked)?;
    match valid_until {
        None => Ok((since, months_after(since, GOOD_FOR_MONTHS))),
        Some(raw) => match day(raw)? {
            until if until < since => Err((raw.span(), "it is valid until a day before it was checked".to_owned())),
            until => Ok((since, until)),
        },
    }
}
