//! An organisation's own answer to a criterion, for one use of a service.

use std::collections::BTreeMap;

use time::Date;

use super::criterion::{Criterion, CriterionId};
use super::fact::{Answer, FactStanding, last_day};
use super::service::{ProviderRole, Service};
use super::verdict::Gap;

/// An answer with what it needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAnswer {
    pub answer: Answer,
    /// Why; needed where it does not apply.
    pub reason: String,
    /// That the data protection officer has said so, too.
    pub officer_agrees: bool,
    /// The last day on which it is taken for granted.
    pub valid_until: Date,
    /// Who does what is lacking, by when.
    pub measure: Option<OwnMeasure>,
}

/// What makes good what an answer lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnMeasure {
    /// Empty: nobody yet.
    pub owner: String,
    pub due: Option<Date>,
}

/// What an organisation answers, and where it leans on what is known of the service.
#[derive(Debug, Clone, Copy)]
pub struct Answers<'a> {
    pub service: &'a Service,
    /// What the provider is for this organisation: it may run the service itself.
    pub role: ProviderRole,
    pub own: &'a BTreeMap<CriterionId, OwnAnswer>,
}

impl Answers<'_> {
    /// The answer to a criterion on a day. An own one wins over a fact.
    ///
    /// # Errors
    /// Why there is none to lean on.
    pub fn on(&self, criterion: &Criterion, today: Date) -> Result<Answer, Gap> {
        let (answer, own) = match (self.own.get(&criterion.id), self.service.fact(criterion.id)) {
            (Some(own), _) if last_day(own.valid_until) < today => return Err(Gap::Expired),
            (Some(own), _) => (own.answer, Some(own)),
            (None, Some(fact)) => match fact.on(today) {
                FactStanding::Holds(answer) => (answer, None),
                FactStanding::Expired => return Err(Gap::Expired),
            },
            (None, None) => return Err(Gap::Unanswered),
        };
        match answer {
            Answer::Unknown => Err(Gap::Unknown),
            Answer::NotApplicable => self.does_not_apply(criterion, own).map_or(Ok(answer), Err),
            _ => Ok(answer),
        }
    }

    /// What is missing to take it that a criterion does not apply.
    fn does_not_apply(&self, criterion: &Criterion, own: Option<&OwnAnswer>) -> Option<Gap> {
        if criterion.needs_opinion {
            // A processor needs its contract whoever agrees to do without.
            if self.role == ProviderRole::Processor {
                return Some(Gap::AppliesToRole);
            }
            if !own.is_some_and(|own| own.officer_agrees) {
                return Some(Gap::NoOpinion);
            }
        }
        own.is_some_and(|own| own.reason.trim().is_empty()).then_some(Gap::NoReason)
    }
}
