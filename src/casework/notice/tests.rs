use proptest::prelude::*;
use time::macros::{date, datetime};
use time::{Duration, OffsetDateTime};

use super::*;
use crate::casework::{Deadlines, Milestones};

/// A case in which nothing has happened yet.
fn received(received: Date) -> Milestones {
    Milestones { received, clocks_from: None, acknowledged: None, feedback: None, closed: None }
}

#[test]
fn hours_are_one_to_four_of_the_day_in_order() {
    let read = |text: &str| text.parse::<NoticeHours>().map(|hours| hours.to_string());
    assert_eq!(read("8"), Ok("8".to_owned()));
    assert_eq!(read("21 5 13 5"), Ok("5 13 21".to_owned()));
    assert_eq!(read(" 9\t17 12 8 "), Ok("8 9 12 17".to_owned()));
    for text in ["", " ", "4", "22", "-8", "8,13", "5 6 7 8 9", "256", "8 x", "08:00"] {
        assert_eq!(read(text), Err(NotHours), "{text:?}");
    }
}

// V-18: neither day of the change has an hour to choose that is missing or comes twice.
#[test]
fn every_hour_comes_once_on_both_days_of_the_change() {
    for (day, offset) in [
        (date!(2027 - 03 - 27), 1),
        (date!(2027 - 03 - 28), 2),
        (date!(2026 - 10 - 24), 2),
        (date!(2026 - 10 - 25), 1),
        (date!(2026 - 11 - 23), 1),
        (date!(2026 - 07 - 14), 2),
    ] {
        for hour in NoticeHours::RANGE {
            let due = due_at(day, hour);
            let shown = day.with_hms(hour, 0, 0).unwrap().assume_utc() - Duration::hours(offset);
            assert_eq!(due, shown, "{day} {hour}");
            assert_eq!((german_time(due).date(), german_time(due).hour()), (day, hour));
            assert!(instant(due_shown(due)).is_ok());
        }
    }
}

fn due_shown(due: OffsetDateTime) -> time::PrimitiveDateTime {
    let german = german_time(due);
    time::PrimitiveDateTime::new(german.date(), german.time())
}

#[test]
fn a_day_is_planned_once_it_is_well_begun_and_before_its_first_hour() {
    for (now, day) in [
        (datetime!(2026-11-22 23:00 UTC), None),
        (datetime!(2026-11-23 01:59:59 UTC), None),
        (datetime!(2026-11-23 02:00 UTC), Some(date!(2026 - 11 - 23))),
        (datetime!(2026-11-23 22:59:59 UTC), Some(date!(2026 - 11 - 23))),
        // Summer time begins, and ends.
        (datetime!(2027-03-28 00:59:59 UTC), None),
        (datetime!(2027-03-28 01:00 UTC), Some(date!(2027 - 03 - 28))),
        (datetime!(2026-10-25 01:59:59 UTC), None),
        (datetime!(2026-10-25 02:00 UTC), Some(date!(2026 - 10 - 25))),
    ] {
        assert_eq!(day_to_plan(now), day, "{now}");
    }
    assert!(PLANNED_FROM < *NoticeHours::RANGE.start());
}

#[test]
fn attempts_are_spread_over_a_day_and_end() {
    let first = datetime!(2026-11-23 07:00 UTC);
    let mut at = first;
    let mut failed = 1;
    while let Some(next) = next_attempt(failed, at) {
        assert!(next - at >= Duration::HOUR);
        (at, failed) = (next, failed + 1);
    }
    assert_eq!((at - first, failed), (Duration::DAY, 7));
    assert_eq!(next_attempt(0, first), None);
    assert_eq!(next_attempt(u16::MAX, first), None);
    assert_eq!(claimed_until(first) - first, Duration::HOUR);
}

/// The days of 2026 and 2027 on which a case received on 2 November 2026, and on which nothing is done, is warned of.
fn warned_days(obligation: Obligation) -> Vec<Date> {
    let calendar = Calendar::nationwide();
    let milestones = received(date!(2026 - 11 - 02));
    let duties = Deadlines::of(&milestones).duties(&calendar);
    let duty = duties.into_iter().find(|duty| duty.obligation == obligation).unwrap();
    let days = std::iter::successors(Some(date!(2026 - 11 - 01)), |day| day.next_day());
    days.take(120).filter(|day| calendar.is_working_day(*day) && warns(&duty, *day, &calendar)).collect()
}

// V-22: a warning comes earlier, never later, where its day is none on which people work.
#[test]
fn there_is_a_first_a_second_and_a_last_warning_and_then_one_on_each_working_day() {
    // Day 5 is a Saturday: the Friday before. Day 7, Monday the 9th, is the last.
    let acknowledge = warned_days(Obligation::Acknowledge);
    assert_eq!(acknowledge[..3], [date!(2026 - 11 - 06), date!(2026 - 11 - 09), date!(2026 - 11 - 10)]);
    // Days 30, 60, 80 and, three months and seven days after receipt, Tuesday 9 February.
    let feedback = warned_days(Obligation::Feedback);
    let early = [date!(2026 - 12 - 02), date!(2026 - 12 - 31), date!(2027 - 01 - 21)];
    assert_eq!((&feedback[..3], feedback[3]), (&early[..], date!(2027 - 02 - 09)));
    assert_eq!(feedback[4], date!(2027 - 02 - 10));
}

#[test]
fn nothing_is_owed_that_was_done_or_to_nobody() {
    let calendar = Calendar::nationwide();
    let milestones = received(date!(2026 - 11 - 02));
    let progress = |is_feedback_withheld| Progress { is_feedback_withheld, ..Progress::of(milestones) };
    let left = |has_left, withheld| {
        let duties = Deadlines::of(&milestones).duties(&calendar);
        owed(duties, has_left, progress(withheld)).map(|duty| duty.obligation).collect::<Vec<_>>()
    };
    assert_eq!(left(false, false), [Obligation::Acknowledge, Obligation::Feedback]);
    assert_eq!(left(false, true), [Obligation::Acknowledge]);
    assert_eq!(left(true, false), []);
}

proptest! {
    #[test]
    fn a_duty_is_warned_of_on_its_last_working_day_whenever_the_report_came(offset in 0i64..1500) {
        let calendar = Calendar::nationwide();
        let milestones = received(date!(2026 - 01 - 01) + Duration::days(offset));
        for duty in Deadlines::of(&milestones).duties(&calendar) {
            prop_assert!(warns(&duty, duty.warn, &calendar));
            prop_assert!(calendar.is_working_day(duty.warn) && duty.warn <= duty.due);
        }
    }
}
