//! A slow reckoning: steps from day to day, and no arithmetic with months.

use time::{Date, Month};

use crate::casework::calendar::Land;

pub(super) fn days_after(day: Date, days: usize) -> Date {
    (0..days).fold(day, |day, _| day.next_day().unwrap())
}

/// Into the `months`th month after this one, and there to the same number or the last day.
pub(super) fn months_after(day: Date, months: usize) -> Date {
    let (mut at, mut entered) = (day, 0);
    while entered < months {
        at = at.next_day().unwrap();
        entered += usize::from(at.day() == 1);
    }
    while at.day() != day.day() && at.next_day().unwrap().day() != 1 {
        at = at.next_day().unwrap();
    }
    at
}

pub(super) fn feedback_by(received: Date, acknowledged: Option<Date>) -> Date {
    let without = days_after(months_after(received, 3), 7);
    let in_time: Vec<Date> = (0..=7).map(|days| days_after(received, days)).collect();
    match acknowledged {
        Some(day) if in_time.contains(&day) => months_after(day, 3),
        Some(day) => std::cmp::min(without, months_after(day, 3)),
        None => without,
    }
}

/// Sakamoto's rule: 0 is Sunday.
fn weekday(day: Date) -> i32 {
    const MONTHS: [i32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let month = u8::from(day.month());
    let year = day.year() - i32::from(month < 3);
    (year + year / 4 - year / 100 + year / 400 + MONTHS[usize::from(month) - 1] + i32::from(day.day())) % 7
}

/// Butcher's rule, which is not the one of the calendar.
pub(super) fn easter(year: i32) -> Date {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    let month = Month::try_from(u8::try_from(sum / 31).unwrap()).unwrap();
    Date::from_calendar_date(year, month, u8::try_from(sum % 31 + 1).unwrap()).unwrap()
}

/// All holidays of a year, written out.
fn holidays(year: i32, land: Option<Land>) -> Vec<Date> {
    use Month::{August, December, January, June, March, May, November, October, September};
    let on = |month, day| Date::from_calendar_date(year, month, day).unwrap();
    let easter = easter(year);
    let mut all = vec![on(January, 1), on(May, 1), on(October, 3), on(December, 25), on(December, 26)];
    all.extend([easter.previous_day().and_then(Date::previous_day).unwrap(), easter.next_day().unwrap()]);
    all.extend([days_after(easter, 39), days_after(easter, 50)]);
    let code = land.map_or("", Land::code);
    let mut add = |lands: &str, day| {
        if !code.is_empty() && lands.split(' ').any(|land| land == code) {
            all.push(day);
        }
    };
    add("BW BY ST", on(January, 6));
    add(if year < 2023 { "BE" } else { "BE MV" }, on(March, 8));
    add("BB", easter);
    add("BB", days_after(easter, 49));
    add("BW BY HE NW RP SL", days_after(easter, 60));
    add("BY SL", on(August, 15));
    add("TH", on(September, 20));
    add("BB HB HH MV NI SH SN ST TH", on(October, 31));
    add("BW BY NW RP SL", on(November, 1));
    add("SN", (16..=22).map(|day| on(November, day)).find(|day| weekday(*day) == 3).unwrap());
    match year {
        2020 | 2025 => add("BE", on(May, 8)),
        2028 => add("BE", on(June, 17)),
        _ => {}
    }
    all
}

pub(super) fn is_working_day(day: Date, land: Option<Land>) -> bool {
    (1..=5).contains(&weekday(day)) && !holidays(day.year(), land).contains(&day)
}

pub(super) fn warn(due: Date, land: Option<Land>) -> Date {
    let mut at = due;
    while !is_working_day(at, land) {
        at = at.previous_day().unwrap();
    }
    at
}

pub(super) fn third_working_day(day: Date, land: Option<Land>) -> Date {
    let (mut at, mut counted) = (day, 0);
    while counted < 3 {
        at = at.next_day().unwrap();
        counted += usize::from(is_working_day(at, land));
    }
    at
}
