//! From a cell of XLSX to a cell of ours.

use calamine::{DataRef, ExcelDateTime};
use time::{Date, Month, PrimitiveDateTime, Time};

use super::cell::Cell;
use super::place::Place;
use super::problem::Problem;

/// What a cell says.
///
/// # Errors
/// An error that stands in it, or a day that there is not.
pub(super) fn cell(value: &DataRef<'_>, place: Place) -> Result<Cell, Problem> {
    let text = |text: &str| Ok(Cell::of_text(text));
    match value {
        DataRef::Empty => Ok(Cell::Blank),
        DataRef::SharedString(shared) => text(shared),
        DataRef::String(own) | DataRef::DurationIso(own) => text(own),
        DataRef::DateTimeIso(iso) => Ok(iso_day(iso).map_or_else(|| Cell::of_text(iso), Cell::Day)),
        DataRef::Bool(truth) => Ok(Cell::Truth(*truth)),
        DataRef::Int(number) => text(&number.to_string()),
        DataRef::Float(number) if number.is_finite() => Ok(Cell::Number(*number)),
        DataRef::Float(_) => Err(Problem::ErrorIn { place, error: "#NUM!".to_owned() }),
        DataRef::Error(error) => Err(Problem::ErrorIn { place, error: error.to_string() }),
        DataRef::DateTime(moment) => dated(moment).ok_or(Problem::NoDay { place }),
    }
}

/// Bytes of text that it brings, before anything is copied.
pub(super) fn bytes(value: &DataRef<'_>) -> usize {
    match value {
        DataRef::SharedString(text) => text.len(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.len(),
        _ => 0,
    }
}

/// A number of days that is shown as a day, as a moment, as a time of day or as a length of time.
fn dated(moment: &ExcelDateTime) -> Option<Cell> {
    let days = moment.as_f64();
    if !days.is_finite() || days < 0.0 {
        return None;
    }
    if moment.is_duration() || days < 1.0 {
        return clock(days);
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let day = Date::from_calendar_date(year.into(), Month::try_from(month).ok()?, day).ok()?;
    let time = Time::from_hms(hour, minute, second).ok()?;
    Some(if time == Time::MIDNIGHT { Cell::Day(day) } else { Cell::Moment(PrimitiveDateTime::new(day, time)) })
}

/// A part of a day or several days as hours and minutes: `15:10`.
fn clock(days: f64) -> Option<Cell> {
    // Of a length of time, no more than fits into the calendar.
    let whole = format!("{:.0}", days * 24.0 * 60.0).parse::<u32>().ok()?;
    Some(Cell::of_text(&format!("{:02}:{:02}", whole / 60, whole % 60)))
}

/// A day as `2026-12-31`, with whatever time behind it being midnight.
fn iso_day(iso: &str) -> Option<Date> {
    let (day, time) = iso.split_once('T').unwrap_or((iso, ""));
    let midnight = time.bytes().all(|byte| matches!(byte, b'0' | b':' | b'.' | b'Z'));
    let day = Date::parse(day, time::macros::format_description!("[year]-[month]-[day]")).ok()?;
    midnight.then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType::{DateTime, TimeDelta};

    fn said(days: f64, is_1904: bool) -> Option<String> {
        dated(&ExcelDateTime::new(days, DateTime, is_1904)).map(|cell| cell.text().into_owned())
    }

    #[test]
    fn days_are_counted_from_either_beginning() {
        assert_eq!(said(46_387.0, false).as_deref(), Some("2026-12-31"));
        assert_eq!(said(44_925.0, true).as_deref(), Some("2026-12-31"));
        assert_eq!(said(46_387.0 + 15.0 / 24.0, false).as_deref(), Some("2026-12-31T15:00"));
        assert_eq!(said(2_958_465.0, false).as_deref(), Some("9999-12-31"));
        assert_eq!(said(0.5, false).as_deref(), Some("12:00"));
        // The format's own 29 February 1900.
        assert_eq!(said(60.0, false), None);
        assert_eq!([said(-1.0, false), said(f64::NAN, false), said(f64::INFINITY, false)], [None, None, None]);
        let length = dated(&ExcelDateTime::new(1.5, TimeDelta, false));
        assert_eq!(length, Some(Cell::Text("36:00".to_owned())));
    }

    #[test]
    fn a_day_in_words_of_the_standard_is_a_day() {
        assert_eq!(iso_day("2026-12-31").map(|day| day.to_string()).as_deref(), Some("2026-12-31"));
        assert!(iso_day("2026-12-31T00:00:00").is_some() && iso_day("2026-12-31T15:10:00").is_none());
    }
}
