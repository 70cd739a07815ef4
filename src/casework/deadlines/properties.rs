//! Whatever happened from 2020 to 2040: the same days as a second program finds that walks from day to day.

use proptest::prelude::*;
use time::macros::date;

use super::*;
use crate::casework::calendar::Land;

/// A slow reckoning: steps, and no arithmetic with months.
mod walked {
    use super::*;
    use time::Month;

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
    fn easter(year: i32) -> Date {
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
}

const FIRST: Date = date!(2020 - 01 - 01);
const LAST: Date = date!(2040 - 12 - 31);

fn every_day() -> impl Iterator<Item = Date> {
    std::iter::successors(Some(FIRST), |day| day.next_day()).take_while(|day| *day <= LAST)
}

fn a_day() -> impl Strategy<Value = Date> {
    (0..=(LAST - FIRST).whole_days()).prop_map(|days| FIRST + Duration::days(days))
}

fn a_land() -> impl Strategy<Value = Option<Land>> {
    proptest::option::of(proptest::sample::select(Land::ALL))
}

/// Days after the receipt: near the seventh, and far.
fn an_event() -> impl Strategy<Value = Option<i64>> {
    proptest::option::of(prop_oneof![0..=9_i64, 0..=400_i64])
}

#[test]
fn every_day_of_twenty_one_years_is_a_working_day_in_both_reckonings_or_in_neither() {
    for land in Land::ALL.iter().copied().map(Some).chain([None]) {
        let calendar = Calendar::of(land);
        let differing = every_day().find(|day| calendar.is_working_day(*day) != walked::is_working_day(*day, land));
        assert_eq!(differing, None, "{land:?}");
    }
}

#[test]
fn every_receipt_without_acknowledgement_and_every_closing_have_the_same_days() {
    for day in every_day() {
        let closed = Milestones { closed: Some(day), ..Milestones::received_on(day) };
        let of = Deadlines::of(&closed);
        assert_eq!(of.acknowledge_by, walked::days_after(day, 7));
        assert_eq!(of.feedback_by, walked::feedback_by(day, None));
        assert_eq!(of.delete_from, Some(walked::days_after(walked::months_after(day, 36), 1)));
    }
}

proptest! {
    #[test]
    fn every_case_has_the_same_days_in_both_reckonings(
        received in a_day(), acknowledged in an_event(), feedback in an_event(), closed in an_event(), land in a_land(),
    ) {
        let after = |days: Option<i64>| days.map(|days| received + Duration::days(days));
        let case = Milestones {
            acknowledged: after(acknowledged),
            feedback: after(feedback),
            closed: after(closed),
            ..Milestones::received_on(received)
        };
        let (of, calendar) = (Deadlines::checked(&case).unwrap(), Calendar::of(land));
        let duties = of.duties(&calendar);
        let acknowledge_by = walked::days_after(received, 7);
        let feedback_by = walked::feedback_by(received, case.acknowledged);
        prop_assert_eq!((duties[0].due, duties[0].warn), (acknowledge_by, walked::warn(acknowledge_by, land)));
        prop_assert_eq!((duties[1].due, duties[1].warn), (feedback_by, walked::warn(feedback_by, land)));
        prop_assert_eq!((duties[0].done, duties[1].done), (case.acknowledged, case.feedback));
        prop_assert_eq!(of.first_reply_by(&calendar), walked::third_working_day(received, land));
        let delete = case.closed.map(|day| walked::days_after(walked::months_after(day, 36), 1));
        prop_assert_eq!(duties.get(2).map(|duty| duty.due), delete);
        prop_assert_eq!(of.impossible, None);
    }

    /// A late acknowledgement never gives more time than none, and one in time never less than three months.
    #[test]
    fn lateness_buys_no_time(received in a_day(), days in 0..=400_i64) {
        let by = |acknowledged| Deadlines::of(&Milestones { acknowledged, ..Milestones::received_on(received) }).feedback_by;
        let acknowledged = received + Duration::days(days);
        if days > 7 {
            prop_assert!(by(Some(acknowledged)) <= by(None));
        } else {
            prop_assert_eq!(by(Some(acknowledged)), walked::months_after(acknowledged, 3));
        }
    }

    /// Reminders come on working days, none after the last one.
    #[test]
    fn reminders_come_on_working_days_before_the_end(received in a_day(), acknowledged in an_event(), land in a_land()) {
        let acknowledged = acknowledged.map(|days| received + Duration::days(days));
        let calendar = Calendar::of(land);
        for duty in Deadlines::of(&Milestones { acknowledged, ..Milestones::received_on(received) }).duties(&calendar) {
            let reminders = duty.early_warnings(&calendar);
            prop_assert!(reminders.iter().all(|day| walked::is_working_day(*day, land) && *day <= duty.warn), "{duty:?}");
            prop_assert!(reminders.is_sorted());
        }
    }

    /// A database may say anything.
    #[test]
    fn no_day_however_wrong_ends_the_program(
        days in proptest::array::uniform5(proptest::option::of(Date::MIN.to_julian_day()..=Date::MAX.to_julian_day())),
        land in a_land(),
    ) {
        let [received, clocks_from, acknowledged, feedback, closed] =
            days.map(|day| day.map(|day| Date::from_julian_day(day).unwrap()));
        let received = received.unwrap_or(Date::MAX);
        let case = Milestones { received, clocks_from, acknowledged, feedback, closed };
        let (of, calendar) = (Deadlines::of(&case), Calendar::of(land));
        let duties = of.duties(&calendar);
        prop_assert_eq!(duties.len(), if closed.is_some() { 3 } else { 2 });
        prop_assert!(duties.iter().all(|duty| duty.due >= received));
        prop_assert_eq!(of.impossible.is_none(), case.check().is_ok());
        for duty in duties {
            duty.early_warnings(&calendar);
            duty.urgency(closed.unwrap_or(received), &calendar);
        }
        of.first_reply_by(&calendar);
    }
}
