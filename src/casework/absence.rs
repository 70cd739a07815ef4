//! Absence of somebody of the office: days alone, and no reason.

use time::{Date, Duration};

/// The longest that is recorded at once: whoever is away for longer has left the office.
const LONGEST: Duration = Duration::days(366);

/// Days on which somebody is away, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Absence {
    pub from: Date,
    pub until: Date,
}

/// Why an absence is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AbsenceError {
    /// It ends before it begins.
    #[error("it ends before it begins")]
    Backwards,
    /// It is over already.
    #[error("it is over")]
    Over,
    /// It lasts for more than a year.
    #[error("it is too long")]
    TooLong,
}

impl Absence {
    /// An absence that is not over.
    ///
    /// # Errors
    /// [`AbsenceError`].
    pub fn new(from: Date, until: Date, today: Date) -> Result<Self, AbsenceError> {
        if until < from {
            return Err(AbsenceError::Backwards);
        }
        if until < today {
            return Err(AbsenceError::Over);
        }
        if until - from > LONGEST {
            return Err(AbsenceError::TooLong);
        }
        Ok(Self { from, until })
    }

    /// Whether they are away on this day.
    pub fn is_on(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

/// The last day of an absence that this day is in; `None` if they are there.
pub fn away_until(absences: &[Absence], day: Date) -> Option<Date> {
    absences.iter().filter(|absence| absence.is_on(day)).map(|absence| absence.until).max()
}

/// The first day from `today` on which everybody is away; `None` if somebody always is there, or there is nobody at all.
pub fn first_day_alone(everybody: &[Vec<Absence>], today: Date) -> Option<Date> {
    // Such a time begins with somebody's absence, or has begun.
    let begins = everybody.iter().flatten().map(|absence| absence.from.max(today));
    let is_alone = |day: &Date| everybody.iter().all(|absences| away_until(absences, *day).is_some());
    begins.filter(is_alone).min()
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;

    fn away(from: Date, until: Date) -> Absence {
        Absence { from, until }
    }

    #[test]
    fn an_absence_has_an_order_an_end_and_a_length() {
        let today = date!(2026 - 11 - 30);
        let new = |from, until| Absence::new(from, until, today);
        assert_eq!(new(date!(2026 - 12 - 02), date!(2026 - 12 - 01)), Err(AbsenceError::Backwards));
        assert_eq!(new(date!(2026 - 11 - 01), date!(2026 - 11 - 29)), Err(AbsenceError::Over));
        assert_eq!(new(today, date!(2027 - 12 - 02)), Err(AbsenceError::TooLong));
        assert_eq!(new(today, today), Ok(away(today, today)));
        assert!(new(today, date!(2027 - 12 - 01)).is_ok() && new(date!(2026 - 11 - 01), today).is_ok());
    }

    #[test]
    fn both_days_are_within_and_the_last_day_counts() {
        let absences =
            [away(date!(2026 - 12 - 01), date!(2026 - 12 - 04)), away(date!(2026 - 12 - 03), date!(2026 - 12 - 08))];
        assert_eq!(away_until(&absences, date!(2026 - 11 - 30)), None);
        assert_eq!(away_until(&absences, date!(2026 - 12 - 01)), Some(date!(2026 - 12 - 04)));
        assert_eq!(away_until(&absences, date!(2026 - 12 - 04)), Some(date!(2026 - 12 - 08)));
        assert_eq!(away_until(&absences, date!(2026 - 12 - 09)), None);
    }

    #[test]
    fn nobody_is_there_from_the_day_on_which_the_last_one_leaves() {
        let today = date!(2026 - 11 - 30);
        let (anna, ben) =
            (away(date!(2026 - 12 - 01), date!(2026 - 12 - 20)), away(date!(2026 - 12 - 10), date!(2026 - 12 - 12)));
        assert_eq!(first_day_alone(&[vec![anna], vec![ben]], today), Some(date!(2026 - 12 - 10)));
        assert_eq!(first_day_alone(&[vec![anna], vec![ben]], date!(2026 - 12 - 11)), Some(date!(2026 - 12 - 11)));
        assert_eq!(first_day_alone(&[vec![anna], vec![ben]], date!(2026 - 12 - 13)), None);
        assert_eq!(first_day_alone(&[vec![anna], vec![ben], vec![]], today), None);
        assert_eq!(first_day_alone(&[vec![anna]], today), Some(anna.from));
        assert_eq!(first_day_alone(&[], today), None);
    }
}
