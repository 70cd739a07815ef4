//! The verdict on a service for a typical organisation: what the service is decides, and what the organisation has to do is a
//! condition.

use time::Date;

use super::catalogue::Catalogue;
use super::class::DataClass;
use super::criterion::{Circumstance, Criterion};
use super::encryption_rule::EncryptionRule;
use super::fact::{Answer, FactStanding};
use super::service::Service;
use super::verdict::{Effect, Gap, Judgement, Reason, Verdict};

/// Judges a service for a class of data, by the facts that hold on this day.
///
/// What is known to be unknown makes a verdict conditional: the evidence is missing. What has expired, or was never looked at,
/// leaves it open.
pub fn default_verdict(
    catalogue: &Catalogue,
    service: &Service,
    class: DataClass,
    rule: &EncryptionRule,
    today: Date,
) -> Judgement {
    let asked = catalogue.criteria().iter().filter(|criterion| criterion.is_asked_of_services());
    let reasons: Vec<Reason> = asked
        .map(|criterion| Reason { criterion: criterion.id, effect: effect(criterion, service, class, rule, today) })
        .collect();
    let by_answers = verdict(&reasons);
    let cap = service.caps.iter().enumerate().filter(|(_, cap)| cap.classes.contains(&class));
    let cap = cap.max_by_key(|(_, cap)| cap.verdict).filter(|(_, cap)| cap.verdict > by_answers);
    let conditions = catalogue.criteria().iter().filter(|criterion| criterion.is_up_to_the_organisation(class));
    Judgement {
        class,
        verdict: cap.map_or(by_answers, |(_, cap)| cap.verdict),
        reasons,
        capped_by: cap.map(|(place, _)| place),
        conditions: conditions.map(|criterion| criterion.id).collect(),
    }
}

fn effect(criterion: &Criterion, service: &Service, class: DataClass, rule: &EncryptionRule, today: Date) -> Effect {
    let standing = service.fact(criterion.id).map(|fact| fact.on(today));
    // Whom the service will be used with is not known: that the provider can read is assumed.
    let decides = criterion.knocks_out(class, rule, |circumstance| circumstance == Circumstance::ContentReadable);
    match (standing, decides) {
        (Some(FactStanding::Holds(answer)), false) => Effect::Tells(Some(answer)),
        (Some(FactStanding::Expired) | None, false) => Effect::Tells(None),
        (None, true) => Effect::Lacks(Gap::Unanswered),
        (Some(FactStanding::Expired), true) => Effect::Lacks(Gap::Expired),
        (Some(FactStanding::Holds(answer)), true) => match answer {
            Answer::NotFulfilled => Effect::Forbids,
            Answer::Partly => Effect::Limits,
            Answer::Unknown => Effect::Lacks(Gap::Unknown),
            Answer::Fulfilled | Answer::NotApplicable => Effect::Passes(answer),
        },
    }
}

fn verdict(reasons: &[Reason]) -> Verdict {
    let of = |effect| match effect {
        Effect::Forbids => Verdict::Unsuitable,
        Effect::Lacks(Gap::Unknown) | Effect::Limits => Verdict::Conditional,
        Effect::Lacks(_) => Verdict::Open,
        _ => Verdict::Suitable,
    };
    reasons.iter().map(|reason| of(reason.effect)).max().unwrap_or(Verdict::Open)
}
