//! By when the people whom a case names are told of it, and by when they get an answer.

use time::Date;

use super::calendar::Calendar;
use crate::german_time::months_after;

/// The last day of a period, and the last working day on or before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastDay {
    pub due: Date,
    pub warn: Date,
}

/// Months within which a person is told whose data came from somebody else: Art. 14(3)(a) GDPR.
const INFORM_WITHIN_MONTHS: u8 = 1;
/// Months within which a request is answered: Art. 12(3) GDPR.
const ANSWER_WITHIN_MONTHS: u8 = 1;
/// Months by which that may be extended, if the person is told so within the first: Art. 12(3) GDPR.
const EXTENDED_BY_MONTHS: u8 = 2;

impl LastDay {
    /// Of informing somebody who is accused, or whether and why that is deferred: one month after their data were obtained
    /// (Art. 14(3)(a) GDPR). A month, not 30 days, which are a day or two too many at the end of January.
    pub fn of_informing(obtained: Date, calendar: &Calendar) -> Self {
        Self::after(obtained, INFORM_WITHIN_MONTHS, calendar)
    }

    /// Of the answer to a request under Articles 15 to 22: one month after it came (Art. 12(3) GDPR).
    pub fn of_answering(requested: Date, calendar: &Calendar) -> Self {
        Self::after(requested, ANSWER_WITHIN_MONTHS, calendar)
    }

    /// The same where the person was told within the month that it takes longer, and why.
    pub fn of_answering_extended(requested: Date, calendar: &Calendar) -> Self {
        Self::after(requested, ANSWER_WITHIN_MONTHS + EXTENDED_BY_MONTHS, calendar)
    }

    fn after(day: Date, months: u8, calendar: &Calendar) -> Self {
        let due = months_after(day, months);
        Self { due, warn: calendar.working_day_on_or_before(due) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const CALENDAR: Calendar = Calendar::nationwide();

    // V-62
    #[test]
    fn who_is_accused_is_informed_within_a_month_and_not_within_thirty_days() {
        for obtained in [date!(2027 - 01 - 30), date!(2027 - 01 - 31)] {
            assert_eq!(LastDay::of_informing(obtained, &CALENDAR).due, date!(2027 - 02 - 28), "{obtained}");
        }
    }

    // V-63
    #[test]
    fn a_request_is_answered_within_a_month_or_three_with_notice() {
        let requested = date!(2026 - 11 - 30);
        let month = date!(2026 - 12 - 30);
        assert_eq!(LastDay::of_answering(requested, &CALENDAR), LastDay { due: month, warn: month });
        let extended = LastDay { due: date!(2027 - 02 - 28), warn: date!(2027 - 02 - 26) };
        assert_eq!(LastDay::of_answering_extended(requested, &CALENDAR), extended);
        assert_eq!(LastDay::of_answering(date!(2027 - 01 - 31), &CALENDAR), extended);
    }
}
