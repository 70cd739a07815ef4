//! Whatever happened from 2020 to 2040: the same days as a second program finds that walks from day to day.

mod walked;

use proptest::prelude::*;
use time::macros::date;

use super::*;
use crate::casework::calendar::Land;

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
fn easter_is_the_same_day_by_two_rules_for_as_long_as_the_calendar_is_printed() {
    let brandenburg = Calendar::of(Some(Land::Brandenburg));
    for year in 1583..=4099 {
        assert_eq!(brandenburg.holiday(walked::easter(year)), Some("Ostersonntag"), "{year}");
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
