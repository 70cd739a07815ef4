//! Breaches: their clock, and what is left to do.

use super::*;
use crate::regime::breach_clock::BreachStanding;

fn breach(fields: &[(&str, &str)], regime: Regime, now: OffsetDateTime) -> BreachDue {
    let answers = answers("breach", fields);
    let rule = EncryptionRule::default();
    match computed("breach", &Looking { regime, now, ..looking(&answers, &[], &rule) }) {
        Some(Computed::Breach(due)) => due,
        _ => panic!("a breach has a clock"),
    }
}

// V-51, V-52, V-53, V-54, V-56, V-57
#[test]
fn a_breach_is_due_to_the_hour_on_german_clocks_by_the_law_that_applies() {
    for (regime, aware, due) in [
        (Regime::Dsgvo, "2026-11-20T16:30", Some(datetime!(2026-11-23 16:30 +1))),
        (Regime::Dsgvo, "2027-03-27T12:00", Some(datetime!(2027-03-30 13:00 +2))),
        (Regime::Dsgvo, "2026-10-24T12:00", Some(datetime!(2026-10-27 11:00 +1))),
        (Regime::Dsgvo, "2026-12-24T18:00", Some(datetime!(2026-12-27 18:00 +1))),
        (Regime::Kdg, "2026-11-20T16:30", Some(datetime!(2026-11-23 16:30 +1))),
        (Regime::DsgEkd, "2026-11-20T16:30", None),
    ] {
        let found = breach(&[("aware", aware)], regime, datetime!(2026-11-20 16:00 UTC));
        assert_eq!(found.due_at, due, "{aware}");
        let shown = found.due_at.map(|at| (at.date(), at.time()));
        assert_eq!(shown, due.map(|at| (at.date(), at.time())), "as a clock in Germany shows it");
        assert!(!found.marks.is_empty(), "the office reminds itself");
    }
    let skipped = breach(&[("aware", "2027-03-28T02:30")], Regime::Dsgvo, NOW);
    assert_eq!((skipped.aware, skipped.due_at), (Moment::Skipped, None));
    assert_eq!(breach(&[("name", "P")], Regime::Dsgvo, NOW).aware, Moment::Unsaid);
}

// V-59
#[test]
fn a_breach_says_what_is_left_to_do() {
    let aware = ("aware", "2026-03-02T15:10");
    let told = [aware, ("risk", "some"), ("notify", "yes"), ("notified_on", "2026-03-04T14:10")];
    let found = breach(&told, Regime::Dsgvo, datetime!(2026-03-06 12:00 UTC));
    assert_eq!((found.standing, found.duties), (Some(BreachStanding::InTime { elapsed: 47 }), vec![]));

    let late = breach(&[aware, ("risk", "some"), ("notify", "yes")], Regime::Dsgvo, datetime!(2026-03-05 14:11 UTC));
    assert_eq!(late.standing, Some(BreachStanding::LateWithReasons { elapsed: 72 }));
    assert_eq!(late.duties, [Duty::Notify, Duty::SayWhyLate]);

    let early = breach(&[aware, ("persons", "children")], Regime::Dsgvo, datetime!(2026-03-02 15:10 UTC));
    assert_eq!(early.hours_left, Some(71));
    assert_eq!(early.duties, [Duty::RateRisk, Duty::DecideNotification, Duty::DecideWelfare]);
    let high = [aware, ("risk", "high"), ("notify", "yes"), ("notified_on", "2026-03-04T14:10"), ("complete", "no")];
    let parts = [
        ("part.1", "Zahl der Betroffenen"),
        ("part_due.1", "2026-03-10"),
        ("part.2", "Ursache"),
        ("part_sent.2", "2026-03-05"),
    ];
    let found = breach(&[&high[..], &parts[..]].concat(), Regime::Dsgvo, datetime!(2026-03-06 12:00 UTC));
    assert_eq!(found.duties, [Duty::DecidePersons]);
    let part = PartDue { what: "Zahl der Betroffenen".to_owned(), due: Some(date!(2026 - 03 - 10)) };
    assert_eq!(found.parts, [part]);
}
