//! The clock of a personal data breach: from becoming aware to the notification of the authority.
//!
//! Pure: instants in, instants out. Hours are elapsed ones: no pause at weekends and on holidays, and where summer time
//! begins or ends the clock on the wall is not what is counted. [`crate::german_time`] tells what it shows.
//!
//! These are times of day, which no row of a case has. They stay sealed in the file, or in the register.

#[cfg(test)]
mod tests;

use time::{Duration, OffsetDateTime};

/// How long a law gives: data, and not code (`config/regimes`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BreachRule {
    /// Hours after becoming aware; `None` where the law has no figure and says "without undue delay" alone.
    pub hours: Option<u16>,
    /// Hours after which the office reminds itself, in ascending order.
    pub marks: Vec<u16>,
}

/// A clock that runs, under the rule that was valid when it started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BreachClock<'a> {
    aware_at: OffsetDateTime,
    rule: &'a BreachRule,
}

/// How a clock stands at an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BreachStanding {
    /// So many whole hours have passed.
    Running { elapsed: i64 },
    /// The authority was told within the time that the law gives, after so many whole hours.
    InTime { elapsed: i64 },
    /// The time is over: the notification says why it comes late (Art. 33(1) sentence 2 GDPR).
    LateWithReasons { elapsed: i64 },
}

/// A hint at a breach, from the moment at which somebody of the office saw it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstHint {
    pub seen_at: OffsetDateTime,
    /// When somebody decided that it is a breach, or probably one.
    pub decided_at: Option<OffsetDateTime>,
}

/// Hours after which a hint is to be decided.
const DECIDE_WITHIN_HOURS: i64 = 24;

impl<'a> BreachClock<'a> {
    /// A clock that starts when the organisation became aware.
    pub fn start(aware_at: OffsetDateTime, rule: &'a BreachRule) -> Self {
        Self { aware_at, rule }
    }

    /// The last instant of a notification in time; `None` where the law has no figure.
    pub fn due_at(&self) -> Option<OffsetDateTime> {
        self.rule.hours.map(|hours| self.after(hours))
    }

    /// The instants at which the office reminds itself.
    pub fn marks(&self) -> Vec<OffsetDateTime> {
        self.rule.marks.iter().map(|hours| self.after(*hours)).collect()
    }

    /// How it stands at `now`, or at the notification if there was one.
    pub fn standing(&self, now: OffsetDateTime, notified_at: Option<OffsetDateTime>) -> BreachStanding {
        let at = notified_at.unwrap_or(now);
        let elapsed = (at - self.aware_at).whole_hours();
        match self.due_at() {
            Some(due) if due < at => BreachStanding::LateWithReasons { elapsed },
            _ if notified_at.is_some() => BreachStanding::InTime { elapsed },
            _ => BreachStanding::Running { elapsed },
        }
    }

    fn after(&self, hours: u16) -> OffsetDateTime {
        self.aware_at + Duration::hours(hours.into())
    }
}

impl FirstHint {
    /// When the organisation became aware: with the decision, not with the arrival of a report that nobody has read.
    pub fn aware_at(&self) -> Option<OffsetDateTime> {
        self.decided_at
    }

    /// Whether it has waited for a decision longer than a day.
    pub fn is_overdue(&self, now: OffsetDateTime) -> bool {
        self.decided_at.is_none() && now - self.seen_at >= Duration::hours(DECIDE_WITHIN_HOURS)
    }
}
