//! A deadline as it is said: overdue, today, tomorrow, in so many days.

use serde::Serialize;
use time::Date;

use super::iso;
use crate::casework::Obligation;

/// What is to be done by a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DeadlineKind {
    /// Acknowledge receipt: § 17(1) no. 1 HinSchG.
    Acknowledge,
    /// Give feedback: § 17(2) HinSchG.
    Feedback,
    /// Delete the documentation: § 11(5) HinSchG.
    Delete,
}

/// A deadline, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Due {
    pub kind: DeadlineKind,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// `overdue`, `today`, `soon` (within a week) or `later`.
    urgency: &'static str,
    /// Days from today; negative when overdue.
    days: i64,
}

impl Due {
    pub fn new(kind: DeadlineKind, day: Date, today: Date) -> Self {
        let days = (day - today).whole_days();
        let urgency = match days {
            ..=-1 => "overdue",
            0 => "today",
            1..=7 => "soon",
            _ => "later",
        };
        Self { kind, day, urgency, days }
    }
}

impl From<Obligation> for DeadlineKind {
    fn from(obligation: Obligation) -> Self {
        match obligation {
            Obligation::Acknowledge => Self::Acknowledge,
            Obligation::Feedback => Self::Feedback,
            Obligation::Delete => Self::Delete,
        }
    }
}
