//! How much processor time requests may take: a token bucket whose tokens are seconds of CPU, charged afterwards with what
//! each request was measured to take. So the rate limit follows the machine, and a costly path is limited by its cost.

use std::time::Duration;

use tokio::time::Instant;

/// How much of the mean the newest request counts.
const NEWEST: f64 = 1.0 / 16.0;

/// Seconds after which even the deepest debt is paid.
const DEBT: f64 = 5.0;

/// A token bucket of CPU time. Pure: whoever asks brings the time.
#[derive(Debug)]
pub(super) struct CpuBudget {
    /// Seconds of CPU that come in per second: more than 1 where there are several cores.
    per_second: f64,
    /// Seconds of CPU at hand; below 0 where requests took more than was there.
    balance: f64,
    counted_at: Instant,
    /// What a request takes on average, in seconds of CPU.
    mean: f64,
}

impl CpuBudget {
    /// Full: what comes in within a second.
    pub(super) fn new(per_second: f64, now: Instant) -> Self {
        Self { per_second, balance: per_second, counted_at: now, mean: 0.0 }
    }

    /// Whether one more request may begin, when so many have begun and are not charged yet.
    pub(super) fn is_open(&mut self, underway: usize, now: Instant) -> bool {
        self.refill(now);
        self.expected(underway) > 0.0
    }

    /// How long it will take until one more may begin.
    pub(super) fn opens_in(&mut self, underway: usize, now: Instant) -> Duration {
        self.refill(now);
        // A hair beyond the moment itself, so that rounding never makes anybody ask twice.
        Duration::try_from_secs_f64((-self.expected(underway)).max(0.0) / self.per_second).unwrap_or(Duration::MAX)
            + Duration::from_millis(1)
    }

    /// Takes what a request has cost.
    pub(super) fn charge(&mut self, cost: Duration, now: Instant) {
        self.refill(now);
        self.balance = (self.balance - cost.as_secs_f64()).max(-DEBT * self.per_second);
        self.mean += (cost.as_secs_f64() - self.mean) * NEWEST;
    }

    fn expected(&self, underway: usize) -> f64 {
        #[expect(clippy::cast_precision_loss, reason = "never more than a few thousand")]
        let underway = underway as f64;
        self.balance - self.mean * underway
    }

    fn refill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.counted_at);
        self.counted_at = now;
        self.balance = (self.balance + passed.as_secs_f64() * self.per_second).min(self.per_second);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MS: Duration = Duration::from_millis(1);

    #[test]
    fn what_was_spent_comes_back_at_the_rate_and_never_more_than_a_second_of_it() {
        let start = Instant::now();
        let mut budget = CpuBudget::new(1.5, start);
        assert!(budget.is_open(0, start));
        budget.charge(3000 * MS, start);
        assert!(!budget.is_open(0, start), "half of it was never there");
        assert_eq!(budget.opens_in(0, start), 1001 * MS);
        assert!(budget.is_open(0, start + 1001 * MS));
        budget.charge(1500 * MS, start + 3600 * 1000 * MS);
        assert!(!budget.is_open(0, start + 3600 * 1000 * MS), "an hour of rest is worth a second");
    }

    #[test]
    fn those_underway_count_as_what_requests_take_on_average() {
        let start = Instant::now();
        let mut budget = CpuBudget::new(1.0, start);
        (0..200).for_each(|_| budget.charge(4 * MS, start + 3600 * 1000 * MS));
        let now = start + 7200 * 1000 * MS;
        assert!(budget.is_open(200, now), "200 of them take 0.8 s");
        assert!(!budget.is_open(300, now), "300 of them take 1.2 s");
    }
}
