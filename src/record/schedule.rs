//! When a released record is looked at again.

use time::Date;

use super::Kind;
use crate::form::months_later;

/// A day for the next look that is too late, or no later day at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the next look is between tomorrow and {latest}")]
pub struct NoReviewDay {
    pub latest: Date,
}

impl Kind {
    /// The day that is proposed, for a record that is released on `released`.
    pub fn review_day(&self, released: Date, regime: &str) -> Date {
        let most = self.review.at_most.get(regime).copied().unwrap_or(self.review.after);
        months_later(released, self.review.after.min(most))
    }

    /// The last day that is possible: what the regime's law allows, and without such a law twice what is usual.
    pub fn latest_review_day(&self, released: Date, regime: &str) -> Date {
        let most = self.review.at_most.get(regime).copied().unwrap_or(self.review.after.saturating_mul(2));
        months_later(released, most)
    }

    /// Takes a day that somebody has chosen.
    ///
    /// # Errors
    /// [`NoReviewDay`].
    pub fn checked_review_day(&self, chosen: Date, released: Date, regime: &str) -> Result<Date, NoReviewDay> {
        let latest = self.latest_review_day(released, regime);
        if chosen > released && chosen <= latest { Ok(chosen) } else { Err(NoReviewDay { latest }) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Kinds;
    use time::macros::date;

    // V-79
    #[test]
    fn a_processing_activity_is_looked_at_after_a_year_and_under_church_law_after_two_at_the_latest() {
        let kind = Kinds::built_in().by_id("processing-activity").unwrap();
        let released = date!(2026 - 11 - 24);
        assert_eq!(kind.review_day(released, "dsgvo"), date!(2027 - 11 - 24));
        assert_eq!(kind.review_day(released, "kdg"), date!(2027 - 11 - 24));
        let chosen = |day| kind.checked_review_day(day, released, "kdg");
        assert_eq!(chosen(date!(2028 - 11 - 24)), Ok(date!(2028 - 11 - 24)));
        assert_eq!(chosen(date!(2028 - 11 - 25)), Err(NoReviewDay { latest: date!(2028 - 11 - 24) }));
        assert!(chosen(released).is_err(), "a look on the same day is none");
        assert_eq!(kind.review_day(date!(2028 - 02 - 29), "dsgvo"), date!(2029 - 02 - 28));
    }
}
