//! A deadline as it is said: overdue, today, tomorrow, in so many days.

use crate::web::page::iso;
use serde::Serialize;
use time::Date;

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

#[derive(Serialize)]
pub(super) struct DueView {
    kind: DeadlineKind,
    #[serde(serialize_with = "iso::serialize")]
    day: Date,
    /// `overdue`, `today`, `soon` (within a week) or `later`.
    urgency: &'static str,
    /// Days from today; negative when overdue.
    days: i64,
}

impl DueView {
    pub(super) fn of(kind: DeadlineKind, day: Date, today: Date) -> Self {
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
