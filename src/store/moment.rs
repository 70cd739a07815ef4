//! Moments in columns: UTC, without fractions.

use time::{Duration, OffsetDateTime, PrimitiveDateTime, UtcOffset};

/// UTC without fractions: SQLite compares times as text, where fractions of different length compare wrongly.
pub(super) fn full_second(moment: OffsetDateTime) -> PrimitiveDateTime {
    in_utc(moment).truncate_to_second()
}

/// The full hour at or after `moment`, which does not tell the minute.
pub(super) fn full_hour_after(moment: OffsetDateTime) -> PrimitiveDateTime {
    let exact = in_utc(moment);
    let hour = exact.truncate_to_hour();
    // Saturating: nothing lasts until the year 9999.
    if hour == exact { hour } else { hour.saturating_add(Duration::HOUR) }
}

fn in_utc(moment: OffsetDateTime) -> PrimitiveDateTime {
    let utc = moment.to_offset(UtcOffset::UTC);
    PrimitiveDateTime::new(utc.date(), utc.time())
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::datetime;

    #[test]
    fn hours_are_rounded_up_in_utc() {
        let cases = [
            (datetime!(2026-11-23 14:00:00 UTC), datetime!(2026-11-23 14:00:00)),
            (datetime!(2026-11-23 14:00:00.000000001 UTC), datetime!(2026-11-23 15:00:00)),
            (datetime!(2026-11-23 23:59:59 UTC), datetime!(2026-11-24 00:00:00)),
            (datetime!(2026-11-23 14:20:00 +5:30), datetime!(2026-11-23 09:00:00)),
        ];
        for (moment, expected) in cases {
            assert_eq!(full_hour_after(moment), expected, "{moment}");
        }
    }
}
