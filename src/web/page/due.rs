//! A deadline as it is said: overdue, today, tomorrow, in so many days, and by which working day.

use serde::Serialize;
use time::Date;

use super::iso;
use crate::casework::calendar::Calendar;
use crate::casework::{Duty, Obligation, Urgency};

/// A deadline, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Due {
    /// What is to be done.
    pub kind: Obligation,
    #[serde(serialize_with = "iso::serialize")]
    pub day: Date,
    /// The last working day before `day`, where that is none and it has not passed yet.
    #[serde(serialize_with = "iso::option::serialize")]
    working_day: Option<Date>,
    urgency: Urgency,
    /// Days from today; negative when overdue.
    days: i64,
}

impl Due {
    pub fn of(duty: &Duty, today: Date, calendar: &Calendar) -> Self {
        let is_deletion = duty.obligation == Obligation::Delete;
        Self {
            kind: duty.obligation,
            day: duty.due,
            working_day: Some(duty.warn).filter(|day| !is_deletion && (today..duty.due).contains(day)),
            urgency: duty.urgency(today, calendar),
            days: (duty.due - today).whole_days(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::{Deadlines, Milestones};
    use time::macros::date;

    const CALENDAR: Calendar = Calendar::nationwide();

    /// The deadline of a case that arrived on Sunday 22 November: it ends on Sunday 29 November.
    fn on(today: Date) -> (Option<Date>, Urgency, i64) {
        let case = Milestones::received_on(date!(2026 - 11 - 22));
        let due = Due::of(&Deadlines::of(&case).duties(&CALENDAR)[0], today, &CALENDAR);
        assert_eq!(due.day, date!(2026 - 11 - 29));
        (due.working_day, due.urgency, due.days)
    }

    #[test]
    fn a_deadline_is_pressing_from_two_working_days_before_the_last_working_day() {
        let friday = Some(date!(2026 - 11 - 27));
        assert_eq!(on(date!(2026 - 11 - 24)), (friday, Urgency::Later, 5));
        assert_eq!(on(date!(2026 - 11 - 25)), (friday, Urgency::Soon, 4));
        assert_eq!(on(date!(2026 - 11 - 27)), (friday, Urgency::Soon, 2));
        // At the weekend there is no working day left.
        assert_eq!(on(date!(2026 - 11 - 28)), (None, Urgency::Soon, 1));
        assert_eq!(on(date!(2026 - 11 - 29)), (None, Urgency::Today, 0));
        assert_eq!(on(date!(2026 - 11 - 30)), (None, Urgency::Overdue, -1));
    }

    #[test]
    fn a_deletion_is_pressing_thirty_days_before() {
        let case = Milestones { closed: Some(date!(2026 - 11 - 23)), ..Milestones::received_on(date!(2026 - 11 - 23)) };
        let delete = Deadlines::of(&case).duties(&CALENDAR)[2];
        let urgency = |today| Due::of(&delete, today, &CALENDAR).urgency;
        assert_eq!(urgency(date!(2029 - 10 - 22)), Urgency::Later);
        assert_eq!(urgency(date!(2029 - 10 - 23)), Urgency::Soon);
        assert_eq!(Due::of(&delete, date!(2029 - 10 - 25), &CALENDAR).working_day, None);
    }
}
