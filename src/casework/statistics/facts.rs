//! What the days of a case say for the figures of a year.

use time::{Date, Month};

use super::super::calendar::Calendar;
use super::super::{Deadlines, Milestones, Progress};

/// One case, as far as its days count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CaseFacts {
    pub progress: Progress,
    /// When the report itself was acknowledged, whatever has made the clocks begin anew since.
    pub acknowledged: Option<Date>,
    /// The reporter has destroyed their access: nothing could be delivered any more.
    pub has_reporter_left: bool,
    /// The reporter has written once more.
    pub came_back: bool,
}

/// The first day on which nothing can become in time any more of what was reported in this year.
pub fn first_day_to_freeze(year: i32) -> Option<Date> {
    let last = Date::from_calendar_date(year, Month::December, 31).ok()?;
    Deadlines::of(&Milestones::received_on(last)).feedback_by.next_day()
}

/// Whether this day is one of this year.
pub fn is_of_year(day: Date, year: i32) -> bool {
    day.year() == year
}

/// Where a case counts among three that exclude each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    InTime,
    Late,
    /// Not at all; for feedback: none was owed, or not yet.
    Not,
}

impl CaseFacts {
    /// HinSchG § 17(1) no. 1.
    pub(super) fn acknowledgement(&self) -> Kept {
        let deadlines = Deadlines::of(&Milestones::received_on(self.progress.milestones.received));
        by(self.acknowledged, deadlines.acknowledge_by)
    }

    /// Whether a person has written within three working days, of which no Land's own holidays are taken away.
    pub(super) fn first_reply(&self) -> Kept {
        let deadlines = Deadlines::of(&Milestones::received_on(self.progress.milestones.received));
        by(self.progress.answered, deadlines.first_reply_by(&Calendar::nationwide()))
    }

    /// HinSchG § 17(2), by the clocks that count on this day.
    pub(super) fn feedback(&self, today: Date) -> Kept {
        let milestones = &self.progress.milestones;
        let due = Deadlines::of(milestones).feedback_by;
        match milestones.feedback {
            _ if self.progress.is_feedback_withheld => Kept::Not,
            Some(day) => by(Some(day), due),
            None if self.has_reporter_left || today <= due => Kept::Not,
            None => Kept::Late,
        }
    }

    /// Days from the receipt to the closing.
    pub(super) fn days_to_close(&self) -> Option<u32> {
        let milestones = &self.progress.milestones;
        milestones.closed.and_then(|closed| u32::try_from((closed - milestones.received).whole_days()).ok())
    }
}

fn by(done: Option<Date>, due: Date) -> Kept {
    match done {
        Some(day) if day <= due => Kept::InTime,
        Some(_) => Kept::Late,
        None => Kept::Not,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const RECEIVED: Date = date!(2026 - 11 - 23);

    fn facts() -> CaseFacts {
        let progress = Progress::of(Milestones::received_on(RECEIVED));
        CaseFacts { progress, acknowledged: None, has_reporter_left: false, came_back: false }
    }

    #[test]
    fn a_year_is_frozen_when_the_last_feedback_of_its_reports_is_late() {
        // Received on 31 December, never acknowledged: three months and seven days.
        assert_eq!(first_day_to_freeze(2026), Some(date!(2027 - 04 - 08)));
        assert_eq!(first_day_to_freeze(9_999), None);
    }

    #[test]
    fn seven_days_and_three_working_days() {
        let acknowledged = |day| CaseFacts { acknowledged: Some(day), ..facts() }.acknowledgement();
        assert_eq!(acknowledged(date!(2026 - 11 - 30)), Kept::InTime);
        assert_eq!(acknowledged(date!(2026 - 12 - 01)), Kept::Late);
        assert_eq!(facts().acknowledgement(), Kept::Not);
        let answered = |day| {
            let progress = Progress { answered: Some(day), ..facts().progress };
            CaseFacts { progress, ..facts() }.first_reply()
        };
        assert_eq!(answered(date!(2026 - 11 - 26)), Kept::InTime);
        assert_eq!(answered(date!(2026 - 11 - 27)), Kept::Late);
    }

    #[test]
    fn feedback_that_nobody_is_owed_is_not_late() {
        let with = |feedback, is_feedback_withheld, has_reporter_left| {
            let milestones = Milestones { feedback, ..Milestones::received_on(RECEIVED) };
            let progress = Progress { is_feedback_withheld, ..Progress::of(milestones) };
            CaseFacts { progress, has_reporter_left, ..facts() }.feedback(date!(2027 - 04 - 08))
        };
        assert_eq!(with(Some(date!(2027 - 03 - 02)), false, false), Kept::InTime);
        assert_eq!(with(Some(date!(2027 - 03 - 03)), false, false), Kept::Late);
        assert_eq!(with(None, false, false), Kept::Late);
        assert_eq!(with(None, false, true), Kept::Not);
        assert_eq!(with(Some(date!(2027 - 04 - 01)), true, false), Kept::Not);
        assert_eq!(facts().feedback(date!(2027 - 01 - 01)), Kept::Not, "not yet");
    }
}
