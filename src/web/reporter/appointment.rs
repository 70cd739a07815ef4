//! The days on which it is worth coming back: by when the office has to have written, and whether it has.

use serde::Serialize;
use time::Date;

use crate::casework::calendar::Calendar;
use crate::casework::{Deadlines, Duty, Milestones, Obligation};
use crate::web::page::iso;
use crate::web::visitor::Visit;

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
    /// That the report has arrived, and what was done about it. Closing the case ends neither: what was not said is owed.
    pub(super) fn all(milestones: &Milestones, today: Date) -> Vec<Self> {
        let duties = Deadlines::of(milestones).duties(&Calendar::nationwide()).into_iter();
        let appointment = |duty: Duty| {
            let kind = match duty.obligation {
                Obligation::Acknowledge => "acknowledge",
                Obligation::Feedback => "feedback",
                // When the case is deleted is said elsewhere, and nobody waits for it.
                Obligation::Delete => return None,
            };
            Some(Self { kind, by: duty.due, done_on: duty.done, is_late: duty.is_overdue(today) })
        };
        duties.filter_map(appointment).collect()
    }
}

/// Where the mailbox is opened again, as people type it: under the name by which the browser came, where it has one of ours.
pub(super) fn mailbox_address(visit: &Visit) -> String {
    let public = &visit.app().settings.public;
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
    use time::macros::date;

    const NEW: Milestones = Milestones::received_on(date!(2026 - 11 - 23));

    fn on(milestones: &Milestones, today: Date) -> Vec<(&'static str, Date, Option<Date>, bool)> {
        let all = Appointment::all(milestones, today);
        all.iter().map(|it| (it.kind, it.by, it.done_on, it.is_late)).collect()
    }

    #[test]
    fn both_days_are_named_and_one_that_has_passed_says_so() {
        let (first, last) = (date!(2026 - 11 - 30), date!(2027 - 03 - 02));
        assert_eq!(on(&NEW, first), [("acknowledge", first, None, false), ("feedback", last, None, false)]);
        let later = date!(2026 - 12 - 01);
        assert_eq!(on(&NEW, later), [("acknowledge", first, None, true), ("feedback", last, None, false)]);
        let answered = Milestones { acknowledged: Some(date!(2026 - 11 - 25)), ..NEW };
        let (answered_on, last) = (answered.acknowledged, date!(2027 - 02 - 25));
        assert_eq!(
            on(&answered, date!(2027 - 02 - 26)),
            [("acknowledge", first, answered_on, false), ("feedback", last, None, true)]
        );
    }

    #[test]
    fn a_closed_case_owes_what_was_never_said() {
        let acknowledged = Some(date!(2026 - 11 - 25));
        let closed = Milestones { acknowledged, closed: Some(date!(2026 - 12 - 20)), ..NEW };
        let (first, last) = (date!(2026 - 11 - 30), date!(2027 - 02 - 25));
        let today = date!(2027 - 12 - 01);
        assert_eq!(on(&closed, today), [("acknowledge", first, acknowledged, false), ("feedback", last, None, true)]);
        let answered = Milestones { feedback: Some(date!(2026 - 12 - 18)), ..closed };
        assert_eq!(on(&answered, today)[1], ("feedback", last, answered.feedback, false));
    }
}
