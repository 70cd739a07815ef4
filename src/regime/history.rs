//! Under which law an organisation has stood since when.

use time::{Date, OffsetDateTime};

use super::{Regime, Rules};
use crate::german_time::german_day;

/// The laws of an organisation, each with the day in Germany from which it was theirs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegimeHistory {
    first: Regime,
    /// In ascending order.
    later: Vec<(Date, Regime)>,
}

impl RegimeHistory {
    /// Of an organisation that has stood under one law so far.
    pub fn always(regime: Regime) -> Self {
        Self { first: regime, later: Vec::new() }
    }

    /// With a change from `since` on. A change of the same day or of a later one is replaced.
    #[must_use]
    pub fn then(mut self, since: Date, regime: Regime) -> Self {
        self.later.retain(|(day, _)| *day < since);
        self.later.push((since, regime));
        self
    }

    /// The law on a day.
    pub fn on(&self, day: Date) -> Regime {
        self.later.iter().rev().find(|(since, _)| *since <= day).map_or(self.first, |(_, regime)| *regime)
    }

    /// The law of a clock that began at this instant, and what that said on the day. No later change moves the clock.
    pub fn at(&self, began: OffsetDateTime) -> (Regime, &'static Rules) {
        let regime = self.on(german_day(began));
        (regime, regime.at(began))
    }
}
