//! The facts of a service, criterion by criterion, with where they are known from and how sure that is.

use serde::Serialize;
use time::Date;

use crate::assessment::catalogue::Catalogue;
use crate::assessment::criterion::{Criterion, CriterionId};
use crate::assessment::fact::{Answer, Confidence, Fact, FactStanding, Grade, last_day};
use crate::assessment::service::Service;
use crate::language::Language;
use crate::regime::Rules;
use crate::web::page::iso;

/// A criterion, and what is known of the service about it.
#[derive(Serialize)]
pub(super) struct CriterionWords {
    id: CriterionId,
    title: &'static str,
    why: &'static str,
    /// What proves an answer.
    evidence: &'static str,
    /// Where the organisation's law and others ask for it.
    cited: Vec<&'static str>,
    /// Whether it is the organisation alone that meets it, and no service.
    is_up_to_us: bool,
    /// Whether it is told with every verdict and decides none.
    is_condition: bool,
    fact: Option<FactWords>,
}

#[derive(Serialize)]
struct FactWords {
    answer: Answer,
    text: Option<&'static str>,
    source: &'static str,
    grade: Grade,
    confidence: Confidence,
    #[serde(serialize_with = "iso::serialize")]
    checked: Date,
    #[serde(serialize_with = "iso::serialize")]
    valid_until: Date,
    /// The last day on which it is leant on, where its time is over and it still is.
    #[serde(serialize_with = "iso::option::serialize")]
    grace_until: Option<Date>,
    is_expired: bool,
}

/// How many facts somebody has read where they stand, and how many there are.
#[derive(Serialize)]
pub(super) struct Grades {
    read: usize,
    all: usize,
}

/// Every criterion of the catalogue, in its order.
pub(super) fn criteria(
    service: &'static Service,
    rules: &'static Rules,
    today: Date,
    language: Language,
) -> Vec<CriterionWords> {
    let words = |criterion: &'static Criterion| CriterionWords {
        id: criterion.id,
        title: criterion.title(language),
        why: criterion.why(language),
        evidence: criterion.evidence(language),
        cited: criterion.cited(rules, language),
        is_up_to_us: !criterion.is_asked_of_services(),
        is_condition: criterion.is_condition,
        fact: service.fact(criterion.id).map(|fact| FactWords::of(fact, today, language)),
    };
    Catalogue::built_in().criteria().iter().map(words).collect()
}

impl FactWords {
    fn of(fact: &'static Fact, today: Date, language: Language) -> Self {
        let is_expired = fact.on(today) == FactStanding::Expired;
        Self {
            answer: fact.answer,
            text: fact.text(language),
            source: &fact.source,
            grade: fact.grade,
            confidence: fact.confidence,
            checked: fact.checked,
            valid_until: fact.valid_until,
            grace_until: (fact.valid_until < today && !is_expired).then(|| last_day(fact.valid_until)),
            is_expired,
        }
    }
}

impl Grades {
    pub(super) fn of(service: &Service) -> Self {
        let read = service.facts().filter(|fact| fact.grade == Grade::Primary).count();
        Self { read, all: service.facts().count() }
    }
}
