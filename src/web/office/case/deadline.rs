//! The duties of a case, as its page shows them: done or not, they stay.

use serde::Serialize;
use time::Date;

use crate::casework::calendar::Calendar;
use crate::casework::{Deadlines, Duty, Obligation};
use crate::web::page::{Due, iso};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(in crate::web::office) struct CaseDeadline {
    pub due: Due,
    /// The day on which the obligation was met.
    #[serde(serialize_with = "iso::option::serialize")]
    pub done_on: Option<Date>,
    /// It is no longer owed, and was not done: the reason is sealed.
    pub is_waived: bool,
    /// The next day on which to look whether it will be met, before it presses: `None` if it is done, or none is to come.
    #[serde(serialize_with = "iso::option::serialize")]
    pub look_again: Option<Date>,
}

/// Every duty of a case, done or not.
pub(in crate::web::office) fn shown_duties(
    deadlines: &Deadlines,
    today: Date,
    calendar: &Calendar,
) -> Vec<CaseDeadline> {
    let duties = deadlines.duties(calendar);
    duties.iter().map(|duty| shown(duty, today, calendar)).collect()
}

fn shown(duty: &Duty, today: Date, calendar: &Calendar) -> CaseDeadline {
    // A deletion happens by itself.
    let is_ours = duty.done.is_none() && duty.obligation != Obligation::Delete;
    let to_come = duty.early_warnings(calendar).into_iter().find(|day| *day >= today);
    let look_again = if is_ours { to_come } else { None };
    CaseDeadline { due: Due::of(duty, today, calendar), done_on: duty.done, is_waived: false, look_again }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::Milestones;
    use time::macros::date;

    #[test]
    fn an_open_duty_is_looked_at_again_before_it_presses_and_a_done_one_is_not() {
        let day = date!(2026 - 11 - 23);
        let open = Milestones { acknowledged: Some(day), ..Milestones::received_on(day) };
        let at = |case: &Milestones, today| {
            let duties = shown_duties(&Deadlines::of(case), today, &Calendar::nationwide());
            duties.iter().map(|duty| duty.look_again).collect::<Vec<_>>()
        };
        // Days 30, 60 and 80 from the acknowledgement: a Wednesday, a Friday, a Thursday.
        assert_eq!(at(&open, day), [None, Some(date!(2026 - 12 - 23))]);
        assert_eq!(at(&open, date!(2026 - 12 - 24)), [None, Some(date!(2027 - 01 - 22))]);
        assert_eq!(at(&open, date!(2027 - 02 - 11)), [None, Some(date!(2027 - 02 - 11))]);
        assert_eq!(at(&open, date!(2027 - 02 - 12)), [None, None]);
        let done = Milestones { feedback: Some(date!(2026 - 12 - 01)), ..open };
        assert_eq!(at(&done, date!(2026 - 12 - 02)), [None, None]);
        let closed = Milestones { closed: Some(date!(2026 - 12 - 01)), ..done };
        assert_eq!(at(&closed, date!(2026 - 12 - 02)), [None, None, None], "a deletion happens by itself");
    }
}
