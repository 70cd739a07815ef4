//! Days, months and moments as people write them into lists. What could be two days is none: `01/02/2026`, `1.2.26`.

use time::{Date, Month, PrimitiveDateTime, Time};

use crate::spreadsheet::Cell;

/// The day of a cell: `31.12.2026` or `2026-12-31`.
pub(super) fn day(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Day(day) => in_range(*day),
        Cell::Text(text) => in_range(day_in(text.trim())?),
        _ => None,
    }
    .map(|day| day.to_string())
}

/// The month of a cell: `12.2026`, `12/2026`, `2026-12`, or a day of it.
pub(super) fn month(cell: &Cell) -> Option<String> {
    let (year, month) = match cell {
        Cell::Day(day) => (day.year(), u8::from(day.month())),
        Cell::Text(text) => match text.trim().split_once(['.', '/', '-']) {
            Some((month, year)) if year.len() == 4 && digits(year) && short(month) => {
                (year.parse().ok()?, month.parse().ok()?)
            }
            Some((year, month)) if year.len() == 4 && digits(year) && short(month) => {
                (year.parse().ok()?, month.parse().ok()?)
            }
            _ => {
                let day = day_in(text.trim())?;
                (day.year(), u8::from(day.month()))
            }
        },
        _ => return None,
    };
    let first = Date::from_calendar_date(year, Month::try_from(month).ok()?, 1).ok()?;
    in_range(first).map(|first| first.to_string()[..7].to_owned())
}

/// A day and a time of it: a day, and behind it `15:10`.
pub(super) fn moment(cell: &Cell) -> Option<String> {
    let moment = match cell {
        Cell::Moment(moment) => *moment,
        Cell::Day(day) => PrimitiveDateTime::new(*day, Time::MIDNIGHT),
        Cell::Text(text) => {
            let (day, clock) = text.trim().split_once([' ', 'T'])?;
            let day = day_in(day.trim_end_matches(','))?;
            let clock = clock.trim().trim_end_matches(|letter: char| letter.is_alphabetic()).trim_end();
            let (hour, rest) = clock.split_once(':')?;
            let (minute, second) = rest.split_once(':').unwrap_or((rest, "00"));
            let plain = short(hour) && minute.len() == 2 && digits(minute) && second == "00";
            let time = Time::from_hms(hour.parse().ok()?, minute.parse().ok()?, 0).ok()?;
            if plain { PrimitiveDateTime::new(day, time) } else { return None }
        }
        _ => return None,
    };
    in_range(moment.date())?;
    Some(Cell::Moment(moment).text().into_owned())
}

/// Forms know the years 1 to 9999.
fn in_range(day: Date) -> Option<Date> {
    (1..=9999).contains(&day.year()).then_some(day)
}

fn day_in(text: &str) -> Option<Date> {
    let parts = |separator| text.split(separator).map(str::trim).collect::<Vec<_>>();
    let (year, month, day) = match (&parts('.')[..], &parts('-')[..]) {
        (&[day, month, year], _) => (year, month, day),
        (_, &[year, month, day]) => (year, month, day),
        _ => return None,
    };
    let plain = year.len() == 4 && digits(year) && short(month) && short(day);
    let month = Month::try_from(month.parse::<u8>().ok()?).ok()?;
    let read = Date::from_calendar_date(year.parse().ok()?, month, day.parse().ok()?).ok()?;
    plain.then_some(read)
}

fn digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

fn short(text: &str) -> bool {
    (1..=2).contains(&text.len()) && digits(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    fn all(of: fn(&Cell) -> Option<String>, texts: &[&str]) -> Vec<Option<String>> {
        texts.iter().map(|text| of(&Cell::of_text(text))).collect()
    }

    fn some(text: &str, times: usize) -> Vec<Option<String>> {
        vec![Some(text.to_owned()); times]
    }

    #[test]
    fn a_day_is_read_however_it_is_written_and_none_is_guessed() {
        assert_eq!(all(day, &["31.12.2026", "2026-12-31", " 31. 12. 2026 "]), some("2026-12-31", 3));
        assert_eq!(all(day, &["1.2.2026", "01.02.2026"]), some("2026-02-01", 2));
        assert_eq!(day(&Cell::Day(date!(1969 - 12 - 31))).as_deref(), Some("1969-12-31"));
        let not =
            ["31.11.2026", "01/02/2026", "1.2.26", "2026-13-01", "0000-01-01", "10000-01-01", "Ende 2026", "+1.2.2026"];
        assert_eq!(all(day, &not), vec![None; not.len()]);
        assert_eq!(day(&Cell::Number(46387.0)), None);
    }

    #[test]
    fn a_month_and_a_moment_are_read_the_same_way() {
        let months = ["12.2026", "12/2026", "2026-12", "2026/12", "31.12.2026", "2026-12-31"];
        assert_eq!(all(month, &months), some("2026-12", months.len()));
        assert_eq!(all(month, &["13.2026", "12.26", "Dezember"]), vec![None; 3]);
        let moments = ["31.12.2026 15:10", "31.12.2026, 15:10 Uhr", "2026-12-31T15:10", "2026-12-31 15:10:00"];
        assert_eq!(all(moment, &moments), some("2026-12-31T15:10", moments.len()));
        assert_eq!(all(moment, &["31.12.2026", "31.12.2026 24:00", "31.12.2026 3"]), vec![None; 3]);
        assert_eq!(moment(&Cell::Day(date!(2026 - 12 - 31))).as_deref(), Some("2026-12-31T00:00"));
    }
}
