//! When a notice that could not be sent is tried again.

use time::{Duration, OffsetDateTime};

/// Hours from one attempt to the next: a day altogether. By then the next day's notice says the same.
const HOURS: [i64; 6] = [1, 1, 2, 4, 6, 10];
/// How long whoever has claimed a notice may take to send it, at least.
const CLAIM: Duration = Duration::HOUR;

/// When to try again after this many attempts that failed; `None`: never.
pub fn next_attempt(failed: u16, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let hours = HOURS.get(usize::from(failed).checked_sub(1)?)?;
    Some(now + Duration::hours(*hours))
}

/// When a notice may be claimed again whose sender has not said what became of it.
pub fn claimed_until(now: OffsetDateTime) -> OffsetDateTime {
    now + CLAIM
}
