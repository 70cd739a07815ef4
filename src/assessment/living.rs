//! Verdicts that live: what of the facts that a record leant on has changed, or is too old, and what the verdict is now.

use std::collections::BTreeMap;

use time::Date;

use super::catalogue::Catalogue;
use super::class::DataClass;
use super::criterion::CriterionId;
use super::default_verdict::default_verdict;
use super::encryption_rule::EncryptionRule;
use super::fact::{Answer, Fact, FactStanding, last_day};
use super::service::Service;
use super::services::Services;
use super::verdict::Verdict;

/// A record that leans on facts of a service: an assessment, a policy, an entry. `K` is what the caller knows it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaning<K> {
    pub record: K,
    /// The service's id.
    pub service: String,
    pub class: DataClass,
    pub verdict: Verdict,
    /// What it saw of each criterion.
    pub seen: BTreeMap<CriterionId, SeenFact>,
}

/// A fact as a record saw it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeenFact {
    pub answer: Answer,
    pub checked: Date,
}

/// What has become of something that a record leant on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// The answer is another.
    Answer { criterion: CriterionId, was: Answer, is: Answer },
    /// Its time is over; this was the last day.
    Expired { criterion: CriterionId, last_day: Date },
    /// Nothing is known of it any more.
    FactGone(CriterionId),
    /// The catalogue has no such criterion any more.
    CriterionGone(CriterionId),
    /// A criterion that decides in this class has come in since.
    CriterionNew(CriterionId),
    /// The catalogue has no such service any more.
    ServiceGone,
}

/// A record whose ground has moved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shaken<K> {
    pub record: K,
    pub changes: Vec<Change>,
    pub was: Verdict,
    /// What the facts of today say.
    pub is: Verdict,
}

/// What a record saw of a service: to be kept with it.
pub fn seen(service: &Service) -> BTreeMap<CriterionId, SeenFact> {
    service.facts().map(|fact| (fact.criterion, SeenFact { answer: fact.answer, checked: fact.checked })).collect()
}

/// Every record whose ground has moved since, with what has; the others rest.
pub fn shaken<K: Clone>(
    leanings: &[Leaning<K>],
    catalogue: &Catalogue,
    services: &Services,
    rule: &EncryptionRule,
    today: Date,
) -> Vec<Shaken<K>> {
    let look = |leaning: &Leaning<K>| {
        let service = services.get(&leaning.service);
        let changes = service.map_or(vec![Change::ServiceGone], |now| changes(leaning, catalogue, now, rule, today));
        let is =
            service.map_or(Verdict::Open, |now| default_verdict(catalogue, now, leaning.class, rule, today).verdict);
        let rests = changes.is_empty() && is == leaning.verdict;
        (!rests).then(|| Shaken { record: leaning.record.clone(), changes, was: leaning.verdict, is })
    };
    leanings.iter().filter_map(look).collect()
}

fn changes<K>(
    leaning: &Leaning<K>,
    catalogue: &Catalogue,
    now: &Service,
    rule: &EncryptionRule,
    today: Date,
) -> Vec<Change> {
    let of_fact = |(criterion, seen): (&CriterionId, &SeenFact)| {
        let criterion = *criterion;
        if catalogue.get(criterion).is_none() {
            return Some(Change::CriterionGone(criterion));
        }
        let Some(fact) = now.fact(criterion) else { return Some(Change::FactGone(criterion)) };
        match fact.on(today) {
            FactStanding::Expired => Some(Change::Expired { criterion, last_day: last_day(fact.valid_until) }),
            FactStanding::Holds(is) => {
                (is != seen.answer).then_some(Change::Answer { criterion, was: seen.answer, is })
            }
        }
    };
    let decides = catalogue
        .criteria()
        .iter()
        .filter(|criterion| criterion.is_asked_of_services() && criterion.knocks_out(leaning.class, rule, |_| true));
    let new =
        decides.map(|criterion| criterion.id).filter(|id| !leaning.seen.contains_key(id) && now.fact(*id).is_some());
    leaning.seen.iter().filter_map(of_fact).chain(new.map(Change::CriterionNew)).collect()
}

/// Facts of a service that have moved since a day.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stirred {
    /// Somebody has looked again since: the answer may be another.
    pub checked: Vec<CriterionId>,
    /// Their time is over.
    pub expired: Vec<CriterionId>,
}

/// What has moved of a service since this day: for a record that did not keep what it saw.
pub fn stirred(service: &Service, since: Date, today: Date) -> Stirred {
    let of = |is: &dyn Fn(&Fact) -> bool| service.facts().filter(|fact| is(fact)).map(|fact| fact.criterion).collect();
    let is_expired = |fact: &Fact| fact.on(today) == FactStanding::Expired;
    Stirred { checked: of(&|fact| since < fact.checked && !is_expired(fact)), expired: of(&is_expired) }
}
