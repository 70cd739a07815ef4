//! The file of criteria as it is written.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::CRITERIA;
use crate::assessment::class::DataClass;
use crate::assessment::criterion::{Circumstance, Criterion, CriterionId, JudgedBy, KnockOut};
use crate::assessment::lamp_kind::LampKind;
use crate::data_file::{DataFile, DataFileError};
use crate::language::{Language, Languages, Text, file_languages};
use crate::regime::Norm;

type RawText = Spanned<BTreeMap<String, String>>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    languages: Spanned<Vec<String>>,
    criterion: Vec<Spanned<RawCriterion>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCriterion {
    id: Spanned<CriterionId>,
    judged_by: JudgedBy,
    knock_out: Option<RawKnockOut>,
    weight: Option<Spanned<u8>>,
    lamp: Option<LampKind>,
    may_begin_at: Option<DataClass>,
    never_waived_from: Option<DataClass>,
    #[serde(default)]
    needs_opinion: bool,
    #[serde(default)]
    is_condition: bool,
    norms: Vec<Norm>,
    also: Option<String>,
    title: RawText,
    why: RawText,
    evidence: RawText,
    question: Option<RawText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKnockOut {
    from: DataClass,
    only_if: Option<Circumstance>,
}

/// Where in the file something is wrong, and what.
type Flaw = (Range<usize>, String);

pub(super) fn criteria(file: &DataFile<'_>, known: Languages) -> Result<Vec<Criterion>, DataFileError> {
    let raw: RawFile = file.parse()?;
    let languages = file_languages(raw.languages.get_ref(), known);
    let languages = languages.map_err(|problem| file.error_at(&raw.languages.span(), problem))?;
    let mut criteria: Vec<Criterion> = Vec::new();
    for (place, raw) in raw.criterion.into_iter().enumerate() {
        let (at, raw) = (raw.span(), raw.into_inner());
        let id = *raw.id.get_ref();
        let wrong = |(at, problem): Flaw| file.error_at(&at, format_args!("{id}: {problem}"));
        if usize::from(id.number()) != place + 1 {
            return Err(wrong((raw.id.span(), "the numbers go up one by one".to_owned())));
        }
        if raw.is_condition != (place >= CRITERIA) {
            let problem = format!("the first {CRITERIA} decide verdicts, and what follows are conditions");
            return Err(wrong((at, problem)));
        }
        criteria.push(checked(raw, &at, &languages).map_err(wrong)?);
    }
    if criteria.len() < CRITERIA {
        return Err(file.error_at(&(0..0), format_args!("it has {} criteria of {CRITERIA}", criteria.len())));
    }
    Ok(criteria)
}

fn checked(raw: RawCriterion, at: &Range<usize>, languages: &[Language]) -> Result<Criterion, Flaw> {
    let text = |raw: RawText, name: &str| {
        let at = raw.span();
        Text::from_file(raw.into_inner(), languages).map_err(|problem| (at, format!("{name}: {problem}")))
    };
    let wrong = |problem: &str| Err((at.clone(), problem.to_owned()));
    if let Some(weight) = raw.weight.as_ref().filter(|weight| !(1..=5).contains(weight.get_ref())) {
        return Err((weight.span(), format!("its weight is {}; possible are 1 to 5", weight.get_ref())));
    }
    if raw.is_condition && (raw.knock_out.is_some() || raw.weight.is_some()) {
        return wrong("a condition has neither a knock-out nor a weight");
    }
    if raw.knock_out.is_none() && (raw.may_begin_at.is_some() || raw.never_waived_from.is_some()) {
        return wrong("it has no knock-out that could be moved or waived");
    }
    if raw.question.is_some() != (raw.judged_by != JudgedBy::Organisation) {
        return wrong("it has a question for vendors exactly if a service is judged by it");
    }
    let may_begin_at = raw.may_begin_at;
    Ok(Criterion {
        id: raw.id.into_inner(),
        judged_by: raw.judged_by,
        knock_out: raw.knock_out.map(|RawKnockOut { from, only_if }| KnockOut { from, only_if, may_begin_at }),
        weight: raw.weight.map(Spanned::into_inner),
        lamp: raw.lamp,
        never_waived_from: raw.never_waived_from,
        needs_opinion: raw.needs_opinion,
        is_condition: raw.is_condition,
        norms: raw.norms,
        also: raw.also,
        title: text(raw.title, "title")?,
        why: text(raw.why, "why")?,
        evidence: text(raw.evidence, "evidence")?,
        question: raw.question.map(|raw| text(raw, "question")).transpose()?,
    })
}
