//! Times are those that a clock in Germany shows.

use super::*;
use crate::german_time::{german_time, instant};
use time::PrimitiveDateTime;
use time::macros::{datetime, format_description};

fn seventy_two() -> BreachRule {
    BreachRule { hours: Some(72), marks: vec![24, 48, 60, 70] }
}

fn at(shown: PrimitiveDateTime) -> OffsetDateTime {
    instant(shown).unwrap()
}

fn shown(at: OffsetDateTime) -> PrimitiveDateTime {
    let german = german_time(at);
    PrimitiveDateTime::new(german.date(), german.time())
}

#[test]
fn seventy_two_hours_pass_whatever_the_clocks_on_the_wall_do() {
    for (id, aware, due) in [
        ("V-51", datetime!(2026-11-20 16:30), datetime!(2026-11-23 16:30)),
        ("V-52", datetime!(2027-03-27 12:00), datetime!(2027-03-30 13:00)),
        ("V-53", datetime!(2026-10-24 12:00), datetime!(2026-10-27 11:00)),
        ("V-54", datetime!(2026-12-24 18:00), datetime!(2026-12-27 18:00)),
        ("V-55", datetime!(2028-02-27 09:00), datetime!(2028-03-01 09:00)),
    ] {
        let rule = seventy_two();
        assert_eq!(BreachClock::start(at(aware), &rule).due_at().map(shown), Some(due), "{id}");
    }
}

// V-51
#[test]
fn the_office_is_reminded_after_24_48_60_and_70_hours() {
    let rule = seventy_two();
    let marks = BreachClock::start(at(datetime!(2026-11-20 16:30)), &rule).marks();
    let expected = [
        datetime!(2026-11-21 16:30),
        datetime!(2026-11-22 16:30),
        datetime!(2026-11-23 04:30),
        datetime!(2026-11-23 14:30),
    ];
    assert_eq!(marks.into_iter().map(shown).collect::<Vec<_>>(), expected);
}

// V-58
#[test]
fn the_clock_starts_with_the_decision_and_the_hint_with_the_look() {
    let mut hint = FirstHint { seen_at: at(datetime!(2026-11-23 09:10)), decided_at: None };
    assert_eq!(hint.aware_at(), None);
    assert!(!hint.is_overdue(at(datetime!(2026-11-24 09:09))));
    assert!(hint.is_overdue(at(datetime!(2026-11-24 09:10))));

    hint.decided_at = Some(at(datetime!(2026-11-23 15:10)));
    let (aware, rule) = (hint.aware_at().unwrap(), seventy_two());
    let due = BreachClock::start(aware, &rule).due_at();
    assert_eq!((shown(aware), due.map(shown)), (datetime!(2026-11-23 15:10), Some(datetime!(2026-11-26 15:10))));
    assert!(!hint.is_overdue(at(datetime!(2026-11-30 09:10))));
}

// V-59
#[test]
fn a_notification_is_in_time_until_the_last_minute_and_then_says_why_it_is_late() {
    let rule = seventy_two();
    let clock = BreachClock::start(at(datetime!(2026-03-02 15:10)), &rule);
    let notified = Some(at(datetime!(2026-03-04 14:10)));
    let late = at(datetime!(2026-03-05 15:11));
    assert_eq!(clock.standing(late, notified), BreachStanding::InTime { elapsed: 47 });
    assert_eq!(clock.standing(at(datetime!(2026-03-05 15:10)), None), BreachStanding::Running { elapsed: 72 });
    assert_eq!(clock.standing(late, None), BreachStanding::LateWithReasons { elapsed: 72 });
    assert_eq!(clock.standing(late, Some(late)), BreachStanding::LateWithReasons { elapsed: 72 });
}

// V-57
#[test]
fn where_the_law_has_no_hours_nothing_is_late_and_the_office_is_reminded_all_the_same() {
    let rule = BreachRule { hours: None, marks: vec![24, 48, 72] };
    let clock = BreachClock::start(at(datetime!(2026-11-20 16:30)), &rule);
    assert_eq!(clock.due_at(), None);
    let later = at(datetime!(2027-01-01 00:00));
    assert!(matches!(clock.standing(later, None), BreachStanding::Running { .. }));
    assert_eq!(clock.marks().last().copied().map(shown), Some(datetime!(2026-11-23 16:30)));
}

/// The browser's clock is held against the same file.
#[test]
fn the_clock_goes_as_the_shared_vectors_say() {
    let all: serde_json::Value =
        serde_json::from_str(include_str!("../../../tests/vectors/breach_clock.json")).unwrap();
    let read = |text: &serde_json::Value| {
        PrimitiveDateTime::parse(text.as_str().unwrap(), format_description!("[year]-[month]-[day]T[hour]:[minute]"))
    };
    let list = |name: &str| all[name].as_array().unwrap();
    for vector in list("clock") {
        let number = |value: &serde_json::Value| value.as_u64().map(|hours| u16::try_from(hours).unwrap());
        let marks = vector["marks"].as_array().unwrap().iter().map(|mark| number(mark).unwrap()).collect();
        let rule = BreachRule { hours: number(&vector["hours"]), marks };
        let clock = BreachClock::start(at(read(&vector["aware"]).unwrap()), &rule);
        assert_eq!(clock.due_at().map(shown), read_option(&vector["due"], read), "{}", vector["id"]);
        let reminded = vector["reminded"].as_array().unwrap().iter().map(|mark| read(mark).unwrap());
        assert_eq!(clock.marks().into_iter().map(shown).collect::<Vec<_>>(), reminded.collect::<Vec<_>>());
    }
    for vector in list("hints") {
        let hint = FirstHint { seen_at: at(read(&vector["seen"]).unwrap()), decided_at: None };
        assert_eq!(hint.is_overdue(at(read(&vector["now"]).unwrap())), vector["overdue"], "{}", vector["id"]);
    }
    for skipped in list("skipped") {
        assert!(instant(read(skipped).unwrap()).is_err(), "{skipped}");
    }
}

fn read_option<E: std::fmt::Debug>(
    value: &serde_json::Value,
    read: impl Fn(&serde_json::Value) -> Result<PrimitiveDateTime, E>,
) -> Option<PrimitiveDateTime> {
    (!value.is_null()).then(|| read(value).unwrap())
}
