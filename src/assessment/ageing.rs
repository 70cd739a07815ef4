//! Which facts of a service have grown too old, or soon will.

use serde::Serialize;
use time::{Date, Duration};

use super::criterion::CriterionId;
use super::fact::{FactStanding, last_day};
use super::service::Service;

/// How old a fact is, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// It says nothing any more.
    Expired,
    /// Its time is over, and it is leant on for some days yet.
    Grace,
    /// Its time ends soon.
    Soon,
}

/// Facts of a service whose time ended, or ends, on the same day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aged {
    pub age: Age,
    pub valid_until: Date,
    /// The last day on which they are leant on.
    pub last_day: Date,
    pub criteria: Vec<CriterionId>,
}

/// The facts whose time is over, or ends within so many days; the oldest first.
pub fn ageing(service: &Service, today: Date, days: u16) -> Vec<Aged> {
    let soon = today.saturating_add(Duration::days(days.into()));
    let mut aged: Vec<Aged> = Vec::new();
    for fact in service.facts().filter(|fact| fact.valid_until <= soon) {
        let age = match fact.on(today) {
            FactStanding::Expired => Age::Expired,
            FactStanding::Holds(_) if fact.valid_until < today => Age::Grace,
            FactStanding::Holds(_) => Age::Soon,
        };
        match aged.iter_mut().find(|group| group.valid_until == fact.valid_until) {
            Some(group) => group.criteria.push(fact.criterion),
            None => aged.push(Aged {
                age,
                valid_until: fact.valid_until,
                last_day: last_day(fact.valid_until),
                criteria: vec![fact.criterion],
            }),
        }
    }
    aged.sort_by_key(|group| group.valid_until);
    aged
}
