//! The verdict on a use of a messenger beside what people decided, and its four lamps with what would turn each green.

use serde::Serialize;
use time::Date;

use crate::assessment::class::DataClass;
use crate::assessment::criterion::CriterionId;
use crate::assessment::lamp_kind::LampKind;
use crate::assessment::lamps::{Colour, Lamp};
use crate::assessment::verdict::Verdict;
use crate::language::Language;
use crate::register::{Decision, Judged, JudgedUse};
use crate::web::office::register::messengers::{JudgementWords, Point};
use crate::web::page::iso;

#[derive(Serialize)]
pub(in crate::web::office::register) struct UseWords {
    /// The record of the service, where one is named.
    number: Option<String>,
    title: Option<String>,
    /// Why there is no verdict.
    why_not: Option<&'static str>,
    judged: Option<JudgedWords>,
}

#[derive(Serialize)]
struct JudgedWords {
    service: &'static str,
    name: &'static str,
    judgement: JudgementWords,
    lamps: Vec<LampWords>,
    /// The number of the assessment whose answers were looked at.
    by: Option<String>,
    decision: Option<DecisionWords>,
    opposed: Option<&'static str>,
    /// Facts that somebody has looked at again since the release, and those that have expired.
    checked: Vec<CriterionId>,
    expired: Vec<CriterionId>,
}

#[derive(Serialize)]
struct LampWords {
    kind: LampKind,
    colour: Colour,
    to_do: Vec<ToDoWords>,
}

#[derive(Serialize)]
struct ToDoWords {
    colour: Colour,
    point: Point,
}

/// What people have decided: a verdict, or where a service stands.
#[derive(Serialize)]
struct DecisionWords {
    verdict: Option<Verdict>,
    state: Option<&'static str>,
    class: Option<DataClass>,
    #[serde(serialize_with = "iso::option::serialize")]
    until: Option<Date>,
}

impl UseWords {
    pub(super) fn of(one: &JudgedUse, language: Language) -> Self {
        let (number, title) = one.record.clone().unzip();
        let judged = one.judged.as_ref();
        Self {
            number,
            title,
            why_not: judged.err().map(|why| (*why).into()),
            judged: judged.ok().map(|judged| JudgedWords::of(judged, language)),
        }
    }
}

impl JudgedWords {
    fn of(judged: &Judged, language: Language) -> Self {
        Self {
            service: &judged.service.id,
            name: &judged.service.name,
            judgement: JudgementWords::of(&judged.judgement, judged.service, language),
            lamps: judged.lamps.iter().map(|lamp| LampWords::of(lamp, language)).collect(),
            by: judged.by.clone(),
            decision: judged.decision.map(DecisionWords::of),
            opposed: judged.opposed.map(Into::into),
            checked: judged.stirred.checked.clone(),
            expired: judged.stirred.expired.clone(),
        }
    }
}

impl LampWords {
    fn of(lamp: &Lamp, language: Language) -> Self {
        let to_do = lamp.to_do.iter().map(|to_do| ToDoWords {
            colour: to_do.colour,
            point: Point::of(to_do.criterion, Some(to_do.effect), language),
        });
        Self { kind: lamp.kind, colour: lamp.colour, to_do: to_do.collect() }
    }
}

impl DecisionWords {
    fn of(decision: Decision) -> Self {
        let state = |state| Self { verdict: None, state: Some(state), class: None, until: None };
        match decision {
            Decision::Verdict(verdict) => Self { verdict: Some(verdict), state: None, class: None, until: None },
            Decision::InReview => state("in-review"),
            Decision::Allowed(class, until) => Self { class, until, ..state("allowed") },
            Decision::Restricted(class, until) => Self { class, until, ..state("restricted") },
            Decision::Blocked => state("blocked"),
        }
    }
}
