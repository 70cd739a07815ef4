//! The verdict on one use of a service, by an organisation's own answers to all criteria.

use std::collections::BTreeMap;

use time::Date;

use super::catalogue::Catalogue;
use super::class::DataClass;
use super::criterion::{Circumstance, Criterion, CriterionId};
use super::encryption_rule::EncryptionRule;
use super::fact::Answer;
use super::own_answer::{Answers, OwnAnswer};
use super::verdict::{Effect, Judgement, Reason, Verdict};
use super::waiver::Waiver;

/// What a service is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MessengerUse {
    /// The highest class of data.
    pub class: DataClass,
    /// Clients are written to.
    pub client_contact: bool,
    /// Among them some who are younger than the terms allow.
    pub under_age_limit: bool,
}

/// Why a use cannot be released as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReleasable {
    /// These forbid it; none where its class does.
    Forbidden(Vec<CriterionId>),
    /// These are open.
    Open(Vec<CriterionId>),
    /// These are met in part, and no measure with an owner and a day makes that good.
    WithoutMeasure(Vec<CriterionId>),
}

/// Judges a use on a day. What nobody can answer leaves it open.
pub fn concrete_verdict(
    catalogue: &Catalogue,
    of: MessengerUse,
    answers: &Answers<'_>,
    waivers: &[Waiver],
    rule: &EncryptionRule,
    today: Date,
) -> Judgement {
    let judge = Judge { of, answers, waivers, rule, today, readable: content_is_readable(catalogue, answers, today) };
    let reasons: Vec<Reason> = catalogue
        .criteria()
        .iter()
        .map(|criterion| Reason { criterion: criterion.id, effect: judge.effect(criterion) })
        .collect();
    let by_answers = reasons.iter().map(|reason| verdict(reason.effect)).max().unwrap_or(Verdict::Open);
    let conditions = catalogue.criteria().iter().filter(|criterion| criterion.is_condition);
    Judgement {
        class: of.class,
        verdict: if of.class == DataClass::Mx { Verdict::Unsuitable } else { by_answers },
        reasons,
        capped_by: None,
        conditions: conditions.map(|criterion| criterion.id).collect(),
    }
}

/// Whether a judged use can be released.
///
/// # Errors
/// What is in the way.
pub fn can_be_released(judgement: &Judgement, own: &BTreeMap<CriterionId, OwnAnswer>) -> Result<(), NotReleasable> {
    let has_measure = |id: &CriterionId| {
        let measure = own.get(id).and_then(|own| own.measure.as_ref());
        measure.is_some_and(|measure| !measure.owner.trim().is_empty() && measure.due.is_some())
    };
    let limits = judgement.reasons.iter().filter(|reason| reason.effect == Effect::Limits);
    let bare: Vec<_> = limits.map(|reason| reason.criterion).filter(|id| !has_measure(id)).collect();
    match judgement.verdict {
        Verdict::Unsuitable => Err(NotReleasable::Forbidden(judgement.decisive())),
        Verdict::Open => Err(NotReleasable::Open(judgement.decisive())),
        _ if !bare.is_empty() => Err(NotReleasable::WithoutMeasure(bare)),
        _ => Ok(()),
    }
}

struct Judge<'a> {
    of: MessengerUse,
    answers: &'a Answers<'a>,
    waivers: &'a [Waiver],
    rule: &'a EncryptionRule,
    today: Date,
    readable: bool,
}

impl Judge<'_> {
    fn effect(&self, criterion: &Criterion) -> Effect {
        let answer = self.answers.on(criterion, self.today);
        if !criterion.knocks_out(self.of.class, self.rule, |circumstance| self.holds(circumstance)) {
            return Effect::Tells(answer.ok());
        }
        let waived = || self.waivers.iter().find_map(|waiver| waiver.covers(criterion.id, self.of.class, self.today));
        match answer {
            Err(gap) => Effect::Lacks(gap),
            Ok(Answer::NotFulfilled) => waived().map_or(Effect::Forbids, Effect::Waived),
            Ok(Answer::Partly) => waived().map_or(Effect::Limits, Effect::Waived),
            Ok(answer) => Effect::Passes(answer),
        }
    }

    fn holds(&self, circumstance: Circumstance) -> bool {
        match circumstance {
            Circumstance::ContentReadable => self.readable,
            Circumstance::ClientContact => self.of.client_contact,
            Circumstance::UnderAgeLimit => self.of.under_age_limit,
        }
    }
}

/// Whether the provider may be able to read: unless what asks for encryption is met altogether.
fn content_is_readable(catalogue: &Catalogue, answers: &Answers<'_>, today: Date) -> bool {
    let mut encryption = catalogue.criteria().iter().filter(|criterion| criterion.asks_for_encryption());
    !encryption.all(|criterion| answers.on(criterion, today) == Ok(Answer::Fulfilled))
}

fn verdict(effect: Effect) -> Verdict {
    match effect {
        Effect::Forbids => Verdict::Unsuitable,
        Effect::Lacks(_) => Verdict::Open,
        Effect::Limits | Effect::Waived(_) => Verdict::Conditional,
        Effect::Passes(_) | Effect::Tells(_) => Verdict::Suitable,
    }
}
