//! For how long a case is kept after it was closed, and what keeps it longer: HinSchG § 11(5).
//!
//! Pure: days in, days out. A case that was opened again has no day of closing, so its time begins anew with the next one.

use strum::{Display, EnumString, IntoStaticStr};
use time::{Date, Duration};

use super::deadlines::{delete_from, quiet_from};
use crate::german_time::months_after;

/// Months that a hold may last before somebody has to look at it again.
pub const HOLD_FOR_AT_MOST_MONTHS: u8 = 6;

/// Why a case is kept beyond its time. Its words are stored and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum HoldKind {
    /// Somebody of the office has decided so, until a day.
    LegalHold,
    /// A case about retaliation for this report is open (HinSchG § 36).
    Retaliation,
}

/// Where a case stands between its closing and its deletion. It follows from the days, and is stored nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keeping {
    /// Closed, and perhaps still talked about.
    JustClosed,
    /// Kept and nothing else, until it may go.
    Retained,
    /// Its time is over.
    Due,
}

/// Why a day is no end of a hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HoldError {
    /// It is over already.
    #[error("a hold cannot end before it begins")]
    Past,
    /// Nobody would look at it for too long.
    #[error("a hold lasts until {latest} at most")]
    TooLong {
        /// The last day that is possible.
        latest: Date,
    },
}

impl Keeping {
    /// Where a case that was closed on that day stands today. A hold changes nothing about it.
    pub fn of(closed: Date, today: Date) -> Self {
        match today {
            _ if delete_from(closed) <= today => Self::Due,
            _ if quiet_from(closed) <= today => Self::Retained,
            _ => Self::JustClosed,
        }
    }
}

/// The last day of closing whose cases are to be deleted today; those of earlier days are, too.
pub fn last_closing_due(today: Date) -> Date {
    let year = today.year() - 3;
    let mut closing = today.replace_year(year).unwrap_or(today.saturating_sub(Duration::days(3 * 365)));
    // A month that is shorter three years later lets two days end on the same one.
    while delete_from(closing) > today {
        closing = closing.saturating_sub(Duration::DAY);
    }
    while delete_from(closing.saturating_add(Duration::DAY)) <= today {
        closing = closing.saturating_add(Duration::DAY);
    }
    closing
}

/// Since when a case that was closed on the one day is kept and nothing else; `None` if that is still to come on the other.
pub fn retained_since(closed: Date, today: Date) -> Option<Date> {
    (Keeping::of(closed, today) != Keeping::JustClosed).then(|| quiet_from(closed))
}

/// The last day on which a hold may end that is set on this one.
pub fn latest_hold(set_on: Date) -> Date {
    months_after(set_on, HOLD_FOR_AT_MOST_MONTHS)
}

/// Whether a hold that is set on the one day may last until the other, that one included.
///
/// # Errors
/// [`HoldError`].
pub fn check_hold(set_on: Date, until: Date) -> Result<(), HoldError> {
    let latest = latest_hold(set_on);
    match until {
        _ if until < set_on => Err(HoldError::Past),
        _ if until > latest => Err(HoldError::TooLong { latest }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
