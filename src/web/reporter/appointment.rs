//! The days on which it is worth coming back: by when the office has to have written, and whether it has.

use serde::Serialize;
use time::{Date, Duration};

use crate::casework::{Deadlines, Progress};
use crate::web::page::iso;
use crate::web::visitor::Visit;

/// Days within which a person answers, where receipt is acknowledged by none: as long as they would have for that.
const ANSWER_WITHIN_DAYS: i64 = 7;

/// Something that the office owes a reporter by a day (HinSchG § 17(1) no. 1, § 17(2)).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct Appointment {
    /// Names its words: `appointment-…`.
    pub kind: &'static str,
    /// The last day on which it comes in time.
    #[serde(serialize_with = "iso::serialize")]
    pub by: Date,
    /// The day on which it came.
    #[serde(serialize_with = "iso::option::serialize")]
    pub done_on: Option<Date>,
    /// The day has passed, and it has not come.
    pub is_late: bool,
}

impl Appointment {
    /// That somebody has read the report, and what was done about it. Nothing is owed any more only where it came, or where
    /// the case was closed without it for a reason.
    pub(super) fn all(progress: &Progress, today: Date) -> Vec<Self> {
        let milestones = &progress.milestones;
        let Deadlines { acknowledge_by, feedback_by, .. } = Deadlines::of(milestones);
        let appointment =
            |kind, by, done_on: Option<Date>| Self { kind, by, done_on, is_late: done_on.is_none() && by < today };
        let first = match progress.acknowledged_automatically() {
            Some(day) => appointment("answer", day + Duration::days(ANSWER_WITHIN_DAYS), progress.answered),
            None => appointment("acknowledge", acknowledge_by, milestones.acknowledged),
        };
        let feedback = appointment("feedback", feedback_by, milestones.feedback);
        let closed = milestones.closed.is_some();
        let mut all = vec![first, feedback];
        // What was not done before a case was closed is not done any more, but for the feedback.
        all.retain(|it| it.done_on.is_some() || !closed || it.kind == "feedback");
        all.retain(|it| it.kind != "feedback" || !progress.is_feedback_withheld);
        all
    }
}

/// Where the mailbox is opened again, as people type it: under the name by which the browser came, where it has one of ours.
pub(super) fn mailbox_address(visit: &Visit) -> String {
    let settings = visit.app().settings();
    let public = &settings.public;
    let onion =
        public.onion.as_deref().filter(|onion| visit.request.connection_info().host().ends_with(host_of(onion)));
    format!("{}/mailbox", onion.unwrap_or(&public.url).trim_end_matches('/'))
}

fn host_of(url: &str) -> &str {
    url.split("://").last().unwrap_or(url).trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::{Acknowledgement, Milestones};
    use time::macros::date;

    const NEW: Milestones = Milestones::received_on(date!(2026 - 11 - 23));

    fn on(progress: &Progress, today: Date) -> Vec<(&'static str, Date, Option<Date>, bool)> {
        let all = Appointment::all(progress, today);
        all.iter().map(|it| (it.kind, it.by, it.done_on, it.is_late)).collect()
    }

    #[test]
    fn both_days_are_named_and_one_that_has_passed_says_so() {
        let (first, last) = (date!(2026 - 11 - 30), date!(2027 - 03 - 02));
        let new = Progress::of(NEW);
        assert_eq!(on(&new, first), [("acknowledge", first, None, false), ("feedback", last, None, false)]);
        let later = date!(2026 - 12 - 01);
        assert_eq!(on(&new, later), [("acknowledge", first, None, true), ("feedback", last, None, false)]);
        let answered = Milestones { acknowledged: Some(date!(2026 - 11 - 25)), ..NEW };
        let (answered_on, last) = (answered.acknowledged, date!(2027 - 02 - 25));
        assert_eq!(
            on(&Progress::of(answered), date!(2027 - 02 - 26)),
            [("acknowledge", first, answered_on, false), ("feedback", last, None, true)]
        );
    }

    // V-01, H-25
    #[test]
    fn whoever_is_acknowledged_at_once_is_told_by_when_a_person_answers() {
        let new = Acknowledgement::Automatic.of_new(NEW.received);
        let (first, last) = (date!(2026 - 11 - 30), date!(2027 - 02 - 23));
        assert_eq!(on(&new, first), [("answer", first, None, false), ("feedback", last, None, false)]);
        let answered = Progress { answered: Some(date!(2026 - 11 - 25)), ..new };
        assert_eq!(on(&answered, last)[0], ("answer", first, answered.answered, false));
    }

    // V-25, H-31: a closed case owes its feedback still.
    #[test]
    fn a_closed_case_owes_nothing_but_feedback_that_nobody_has_given_or_refused() {
        let closed = Milestones { closed: Some(date!(2026 - 12 - 20)), ..NEW };
        let (today, due) = (date!(2027 - 12 - 01), date!(2027 - 03 - 02));
        assert_eq!(on(&Progress::of(closed), today), [("feedback", due, None, true)]);
        let withheld = Progress { is_feedback_withheld: true, ..Progress::of(closed) };
        assert_eq!(on(&withheld, today), []);
        let given = Progress::of(Milestones { feedback: Some(date!(2026 - 12 - 19)), ..closed });
        assert_eq!(on(&given, today), [("feedback", due, Some(date!(2026 - 12 - 19)), false)]);
    }
}
