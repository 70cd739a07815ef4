//! How long a closed case is kept: HinSchG § 11(5).

use time::{Date, Duration};

use crate::german_time::months_after;

/// Months for which the documentation is kept after closure: § 11(5) HinSchG.
pub const KEEP_FOR_MONTHS: u8 = 36;
/// Days after closure from which a case counts as kept and nothing else.
const QUIET_AFTER_DAYS: i64 = 30;

/// The first day on which a case is to be deleted that was closed on this one.
pub fn delete_from(closed: Date) -> Date {
    months_after(closed, KEEP_FOR_MONTHS).saturating_add(Duration::DAY)
}

/// The first day on which a case that was closed on this one is kept and nothing else.
pub fn quiet_from(closed: Date) -> Date {
    closed.saturating_add(Duration::days(QUIET_AFTER_DAYS))
}
