//! When a job is due. Pure.

use time::{Date, Duration};

/// How many days lie between one time a job is done and the next. Days, not hours: see [`crate::upkeep`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    days: u16,
}

impl Interval {
    /// On each day.
    pub const DAILY: Self = Self { days: 1 };

    /// Whether a job is due on the day `today` that was last finished on the day `finished`.
    ///
    /// A day later than tomorrow was noted by a clock that ran ahead. It would keep the job from being done until then, so
    /// it counts as due. Tomorrow is what another machine notes whose clock is past midnight already.
    pub fn is_due(self, finished: Option<Date>, today: Date) -> bool {
        finished.is_none_or(|finished| {
            let since = today - finished;
            since >= Duration::days(self.days.into()) || since < -Duration::DAY
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_job_is_due_once_a_day_whatever_a_wrong_clock_has_noted() {
        let today = date!(2026 - 11 - 24);
        for (finished, due) in [
            (None, true),
            (Some(date!(2026 - 11 - 24)), false),
            (Some(date!(2026 - 11 - 23)), true),
            (Some(date!(2025 - 02 - 28)), true),
            (Some(date!(2026 - 11 - 25)), false),
            (Some(date!(2026 - 11 - 26)), true),
            (Some(date!(2040 - 01 - 01)), true),
            (Some(date!(0001 - 01 - 01)), true),
            (Some(Date::MAX), true),
        ] {
            assert_eq!(Interval::DAILY.is_due(finished, today), due, "{finished:?}");
        }
    }
}
