//! A judgement in words: what forbids, what is open, what is a condition, criterion by criterion.

use serde::Serialize;
use time::Date;

use crate::assessment::catalogue::Catalogue;
use crate::assessment::class::DataClass;
use crate::assessment::criterion::CriterionId;
use crate::assessment::service::Service;
use crate::assessment::verdict::{Effect, Gap, Judgement, Verdict};
use crate::language::Language;
use crate::web::page::iso;

/// A verdict with its reasons, the hardest first.
#[derive(Serialize)]
pub(in crate::web::office::register) struct JudgementWords {
    pub class: DataClass,
    pub verdict: Verdict,
    /// Somebody who looked at the whole has set a limit, and why.
    capped: Option<&'static str>,
    forbids: Vec<Point>,
    lacks: Vec<Point>,
    limits: Vec<Point>,
    waived: Vec<Point>,
    passes: Vec<Point>,
    /// What the organisation has to see to, whatever the service is.
    conditions: Vec<Point>,
}

/// A criterion that is part of a judgement.
#[derive(Serialize)]
pub(in crate::web::office::register) struct Point {
    pub id: CriterionId,
    pub title: &'static str,
    /// What proves it.
    pub evidence: &'static str,
    /// Why there is no answer.
    gap: Option<Gap>,
    /// The last day of a waiver.
    #[serde(serialize_with = "iso::option::serialize")]
    until: Option<Date>,
}

impl JudgementWords {
    /// The judgement; `service` has the words of a limit, where there is one.
    pub(in crate::web::office::register) fn of(
        judgement: &Judgement,
        service: &'static Service,
        language: Language,
    ) -> Self {
        let of = |is: fn(Effect) -> bool| -> Vec<Point> {
            let found = judgement.reasons.iter().filter(|reason| is(reason.effect));
            found.map(|reason| Point::of(reason.criterion, Some(reason.effect), language)).collect()
        };
        let cap = judgement.capped_by.and_then(|place| service.caps.get(place));
        Self {
            class: judgement.class,
            verdict: judgement.verdict,
            capped: cap.map(|cap| cap.reason(language)),
            forbids: of(|effect| effect == Effect::Forbids),
            lacks: of(|effect| matches!(effect, Effect::Lacks(_))),
            limits: of(|effect| effect == Effect::Limits),
            waived: of(|effect| matches!(effect, Effect::Waived(_))),
            passes: of(|effect| matches!(effect, Effect::Passes(_))),
            conditions: judgement.conditions.iter().map(|id| Point::of(*id, None, language)).collect(),
        }
    }
}

impl Point {
    pub(in crate::web::office::register) fn of(id: CriterionId, effect: Option<Effect>, language: Language) -> Self {
        let criterion = Catalogue::built_in().get(id);
        let (gap, until) = match effect {
            Some(Effect::Lacks(gap)) => (Some(gap), None),
            Some(Effect::Waived(until)) => (None, Some(until)),
            _ => (None, None),
        };
        Self {
            id,
            title: criterion.map_or("", |criterion| criterion.title(language)),
            evidence: criterion.map_or("", |criterion| criterion.evidence(language)),
            gap,
            until,
        }
    }
}
