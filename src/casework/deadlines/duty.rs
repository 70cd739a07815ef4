//! One duty of a case: since when, until when, when to warn, when it was done.

use serde::Serialize;
use time::{Date, Duration};

use crate::casework::calendar::Calendar;

/// What a case owes: to its reporter, and at the end to everybody whom it names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Obligation {
    /// Confirm receipt: § 17(1) no. 1 HinSchG.
    Acknowledge,
    /// Tell what was done and why: § 17(2) HinSchG.
    Feedback,
    /// Delete the documentation: § 11(5) HinSchG.
    Delete,
}

/// A duty with its days. One that is done stays, with the day on which it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duty {
    pub obligation: Obligation,
    /// The event from which its period is counted.
    pub since: Date,
    /// The last day on which it is met in time; of a deletion the first on which it may be done.
    pub due: Date,
    /// The last working day on or before `due`; of a deletion the one 30 days before.
    pub warn: Date,
    /// The day on which it was done.
    pub done: Option<Date>,
}

/// How near the last day of a duty is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Urgency {
    /// It has passed.
    Overdue,
    /// It is today.
    Today,
    /// From two working days before the day of warning.
    Soon,
    Later,
}

/// Working days before the day of warning from which a duty is pressing.
const PRESSING_DAYS: u16 = 2;
/// Days before a deletion on which it is announced.
const ANNOUNCE_DELETION_DAYS: i64 = 30;

impl Duty {
    pub(super) fn new(obligation: Obligation, since: Date, due: Date, done: Option<Date>, calendar: &Calendar) -> Self {
        let warn = match obligation {
            Obligation::Acknowledge | Obligation::Feedback => due,
            Obligation::Delete => due.saturating_sub(Duration::days(ANNOUNCE_DELETION_DAYS)),
        };
        Self { obligation, since, due, warn: calendar.working_day_on_or_before(warn), done }
    }

    /// Whether its last day has passed and it is not done.
    pub fn is_overdue(&self, today: Date) -> bool {
        self.done.is_none() && self.due < today
    }

    /// How near its last day is, whether or not it is done.
    pub fn urgency(&self, today: Date, calendar: &Calendar) -> Urgency {
        match today {
            _ if self.due < today => Urgency::Overdue,
            _ if self.due == today => Urgency::Today,
            _ if calendar.working_days_before(self.warn, PRESSING_DAYS) <= today => Urgency::Soon,
            _ => Urgency::Later,
        }
    }

    /// The days on which the office reminds itself, earliest first: day 5 of the acknowledgement's week, days 30, 60 and
    /// 80 before feedback, 30 days before a deletion. Each moves earlier to a working day.
    pub fn early_warnings(&self, calendar: &Calendar) -> Vec<Date> {
        let days: &[i64] = match self.obligation {
            Obligation::Acknowledge => &[5],
            Obligation::Feedback => &[30, 60, 80],
            Obligation::Delete => return vec![self.warn],
        };
        days.iter()
            .map(|days| calendar.working_day_on_or_before(self.since.saturating_add(Duration::days(*days))))
            .collect()
    }
}
