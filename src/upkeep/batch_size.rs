//! How many rows a batch takes, so that nobody else's write waits long for it. Pure.

use std::time::Duration;

/// A batch should not hold the one writer for longer.
const LONGEST: Duration = Duration::from_millis(50);
/// Where every job begins.
const FIRST: usize = 64;
/// More rows at once gain nothing.
const MOST: usize = 512;

/// The size of the next batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BatchSize(usize);

impl BatchSize {
    /// That of a job's first batch.
    pub(super) const FIRST: Self = Self(FIRST);

    /// At least 1, at most 512.
    pub(super) fn rows(self) -> usize {
        self.0
    }

    /// The size after a batch of this size that took `time`: half of it if that was too long, twice as much if it was
    /// short enough for the double to stay well within bounds.
    #[must_use]
    pub(super) fn after(self, time: Duration) -> Self {
        match time {
            _ if time > LONGEST => Self((self.0 / 2).max(1)),
            _ if time < LONGEST / 4 => Self((self.0 * 2).min(MOST)),
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(rows: usize, milliseconds: u64) -> usize {
        BatchSize(rows).after(Duration::from_millis(milliseconds)).rows()
    }

    #[test]
    fn a_slow_batch_is_halved_and_a_quick_one_doubled_within_bounds() {
        assert_eq!([after(64, 51), after(64, 5000), after(1, 51), after(3, 60)], [32, 32, 1, 1]);
        assert_eq!([after(64, 12), after(64, 0), after(400, 1), after(512, 1)], [128, 128, 512, 512]);
        assert_eq!([after(64, 13), after(64, 50)], [64, 64]);
    }

    #[test]
    fn however_slow_a_row_is_batches_settle_within_bounds() {
        for microseconds_a_row in [1, 90, 700, 9_000, 40_000] {
            let mut size = BatchSize::FIRST;
            let time =
                |size: BatchSize| Duration::from_micros(microseconds_a_row) * u32::try_from(size.rows()).unwrap();
            for _ in 0..10 {
                size = size.after(time(size));
            }
            assert!(time(size) <= LONGEST, "{microseconds_a_row}: {size:?}");
        }
    }
}
