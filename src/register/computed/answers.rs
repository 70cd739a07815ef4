//! Answers of a record as the types that computations know.

use std::collections::BTreeMap;

use time::macros::format_description;
use time::{Date, PrimitiveDateTime};

use crate::assessment::class::DataClass;
use crate::assessment::criterion::CriterionId;
use crate::assessment::fact::{Answer, GOOD_FOR_MONTHS};
use crate::assessment::own_answer::OwnAnswer;
use crate::assessment::service::ProviderRole;
use crate::assessment::verdict::Verdict;
use crate::form::{Answers, field_name};
use crate::german_time::months_after;

/// The one value of a field.
pub(super) fn value<'a>(answers: &'a Answers, field: &str) -> Option<&'a str> {
    answers.get(field)?.values().next().filter(|value| !value.trim().is_empty())
}

/// The value of a field in a row.
pub(super) fn in_row<'a>(answers: &'a Answers, question: &str, row: u32) -> Option<&'a str> {
    value(answers, &field_name(question, Some(row)))
}

/// The rows in which a question is answered.
pub(super) fn rows(answers: &Answers, question: &str) -> Vec<u32> {
    let row = |field: &str| field.strip_prefix(question)?.strip_prefix('.')?.parse().ok();
    let mut rows: Vec<u32> = answers.iter().filter_map(|(field, _)| row(field)).collect();
    rows.sort_unstable();
    rows
}

pub(super) fn day(text: &str) -> Option<Date> {
    Date::parse(text, format_description!("[year]-[month]-[day]")).ok()
}

/// What a clock showed: `2026-11-23T15:10`.
pub(super) fn moment(text: &str) -> Option<PrimitiveDateTime> {
    PrimitiveDateTime::parse(text, format_description!("[year]-[month]-[day]T[hour]:[minute]")).ok()
}

pub(super) fn class(answers: &Answers, field: &str) -> Option<DataClass> {
    value(answers, field)?.parse().ok()
}

pub(super) fn verdict(answers: &Answers) -> Option<Verdict> {
    value(answers, "verdict")?.parse().ok()
}

pub(super) fn role(answers: &Answers) -> Option<ProviderRole> {
    match value(answers, "provider_role")? {
        "processor" => Some(ProviderRole::Processor),
        "tk_service" => Some(ProviderRole::TelecomService),
        "own_controller" => Some(ProviderRole::OwnController),
        "self_hosted" => Some(ProviderRole::SelfHosted),
        _ => None,
    }
}

/// What an assessment answers to criteria. Without a day of its own an answer is as old as the assessment.
pub(super) fn own_answers(answers: &Answers, written_on: Date) -> BTreeMap<CriterionId, OwnAnswer> {
    let officer_agrees = matches!(value(answers, "opinion"), Some("agrees" | "agrees_if"));
    let assessed_on = value(answers, "assessed_on").and_then(day).unwrap_or(written_on);
    let own = |row: u32| {
        let criterion = in_row(answers, "criterion", row)?.parse().ok()?;
        let answer = match in_row(answers, "answer", row)? {
            "met" => Answer::Fulfilled,
            "partly" => Answer::Partly,
            "not_met" => Answer::NotFulfilled,
            "not_applicable" => Answer::NotApplicable,
            _ => Answer::Unknown,
        };
        let checked = in_row(answers, "checked_on", row).and_then(day).unwrap_or(assessed_on);
        let reason = in_row(answers, "evidence", row).unwrap_or_default().to_owned();
        let valid_until = months_after(checked, GOOD_FOR_MONTHS);
        Some((criterion, OwnAnswer { answer, reason, officer_agrees, valid_until, measure: None }))
    };
    rows(answers, "criterion").into_iter().filter_map(own).collect()
}
