//! The days by which the views of one day ask.

use time::{Date, Duration};

use crate::casework::calendar::Calendar;

/// Working days before the last working day of a duty from which it is pressing.
const PRESSING_DAYS: u16 = 2;
/// Days for which holidays can stand in a row, with room.
const LONGEST_BREAK: i64 = 30;
/// Days before a deletion from which a case is listed as to be deleted.
const DELETION_DAYS: i64 = 30;

/// What "pressing", "this week" and "soon" mean today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Horizon {
    pub today: Date,
    /// The last day of a duty that is pressing today: its last working day is at most two working days off.
    pub pressing: Date,
    /// The last day of a duty that has to be done this week: its last working day is not after Sunday.
    pub week: Date,
    /// Deletions up to this day are said.
    pub deletion: Date,
}

impl Horizon {
    pub fn of(today: Date, calendar: &Calendar) -> Self {
        let sunday = today.saturating_add(Duration::days(7 - i64::from(today.weekday().number_from_monday())));
        let last = |fits: &dyn Fn(Date) -> bool| {
            let days = (0..=LONGEST_BREAK).map(|days| today.saturating_add(Duration::days(days)));
            // The later a duty ends, the later its last working day: what fits comes first.
            days.take_while(|due| fits(calendar.working_day_on_or_before(*due))).last().unwrap_or(today)
        };
        Self {
            today,
            pressing: last(&|warn| calendar.working_days_before(warn, PRESSING_DAYS) <= today),
            week: last(&|warn| warn <= sunday),
            deletion: today.saturating_add(Duration::days(DELETION_DAYS)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::{Deadlines, Milestones, Urgency};
    use time::macros::date;

    const CALENDAR: Calendar = Calendar::nationwide();

    #[test]
    fn what_is_pressing_is_what_the_row_of_a_duty_says() {
        for days in 0..800 {
            let today = date!(2026 - 01 - 01) + Duration::days(days);
            let horizon = Horizon::of(today, &CALENDAR);
            for offset in 0..20 {
                let case = Milestones::received_on(today - Duration::days(7) + Duration::days(offset));
                let duty = Deadlines::of(&case).duties(&CALENDAR)[0];
                let is_pressing = duty.urgency(today, &CALENDAR) != Urgency::Later;
                assert_eq!(duty.due <= horizon.pressing, is_pressing, "{today} {}", duty.due);
            }
        }
    }

    #[test]
    fn a_week_reaches_over_the_holidays_that_follow_it() {
        // Monday is Christmas' second day: who has to be done by then is done by Thursday.
        let horizon = Horizon::of(date!(2028 - 12 - 18), &CALENDAR);
        assert_eq!(horizon.week, date!(2028 - 12 - 26));
        assert_eq!(Horizon::of(date!(2026 - 11 - 23), &CALENDAR).week, date!(2026 - 11 - 29));
        assert_eq!(Horizon::of(date!(2026 - 11 - 29), &CALENDAR).week, date!(2026 - 11 - 29));
    }
}
