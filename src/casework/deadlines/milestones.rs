//! What has happened to a case, and on which days.

use std::fmt;

use time::Date;

/// What has happened to a case so far, as far as clocks are concerned: the days as they were recorded.
///
/// A machine whose clock was set back records days that cannot be. [`Milestones::check`] tells them. Where a case has to be
/// shown all the same, an event before its receipt counts as one of that day, the earliest on which it can have been,
/// and the time for which a case is kept begins with the latest of all days: feedback is rather due too early, and nothing
/// is deleted too early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestones {
    pub received: Date,
    /// The day of the message for which the case was taken up again: its clocks count from it, and what was acknowledged
    /// or answered before is of no account. `None`: they count from the receipt.
    pub clocks_from: Option<Date>,
    /// The day on which the reporter was told that the report arrived: § 17(1) no. 1 HinSchG.
    pub acknowledged: Option<Date>,
    /// The day on which the reporter was told what was done and why: § 17(2) HinSchG.
    pub feedback: Option<Date>,
    /// The day on which the case was closed; `None` while it is open.
    pub closed: Option<Date>,
}

/// Something that happens to a case after its receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CaseEvent {
    /// It was taken up again.
    Reopened,
    /// Receipt was acknowledged.
    Acknowledged,
    /// Feedback was given.
    Feedback,
    /// It was closed.
    Closed,
}

/// A day that cannot be: something happened before there was anything to which it could.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{event} on {day}, before receipt on {since}")]
pub struct ImpossibleDay {
    /// What is to have happened.
    pub event: CaseEvent,
    /// When.
    pub day: Date,
    /// The receipt, or the message that took the case up again.
    pub since: Date,
}

/// The days that clocks go by: none of them is before the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reckoned {
    pub start: Date,
    pub acknowledged: Option<Date>,
    pub feedback: Option<Date>,
    pub closed: Option<Date>,
}

impl Milestones {
    /// Of a case to which nothing has happened yet.
    pub const fn received_on(day: Date) -> Self {
        Self { received: day, clocks_from: None, acknowledged: None, feedback: None, closed: None }
    }

    /// Whether these days can be.
    ///
    /// # Errors
    /// The first event that is before the receipt.
    pub fn check(&self) -> Result<(), ImpossibleDay> {
        let received = self.received;
        // Closed before it was taken up again: then it is not open, and nobody knows since when.
        let start = self.clocks_from.unwrap_or(received).max(received);
        let events = [
            (CaseEvent::Reopened, self.clocks_from, received),
            (CaseEvent::Acknowledged, self.acknowledged, received),
            (CaseEvent::Feedback, self.feedback, received),
            (CaseEvent::Closed, self.closed, start),
        ];
        let impossible = events.into_iter().find_map(|(event, day, since)| {
            let day = day.filter(|day| *day < since)?;
            Some(ImpossibleDay { event, day, since })
        });
        impossible.map_or(Ok(()), Err)
    }

    pub(super) fn reckoned(&self) -> Reckoned {
        let start = self.clocks_from.unwrap_or(self.received).max(self.received);
        // A case that was taken up again owes anew what it had done before.
        let counts = |day: &Date| self.clocks_from.is_none() || *day >= start;
        let event = |day: Option<Date>| day.filter(counts).map(|day| day.max(start));
        let (acknowledged, feedback) = (event(self.acknowledged), event(self.feedback));
        let latest = [Some(start), acknowledged, feedback].into_iter().flatten().max().unwrap_or(start);
        let is_possible = |day: &Date| *day >= start;
        let closed = self.closed.map(|day| Some(day).filter(is_possible).unwrap_or(latest));
        Reckoned { start, acknowledged, feedback, closed }
    }
}

impl fmt::Display for CaseEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Reopened => "taken up again",
            Self::Acknowledged => "acknowledged",
            Self::Feedback => "feedback given",
            Self::Closed => "closed",
        })
    }
}
