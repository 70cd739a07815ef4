//! The vectors of the domain, typed in as data, and the rules they do not reach.

use super::*;
use crate::casework::calendar::Land;
use time::macros::date;

type Row = (&'static str, Date, Option<Date>, (Date, Date), (Date, Date));

/// Id; received, acknowledged; acknowledge by and warn, feedback by and warn.
#[rustfmt::skip]
const VECTORS: &[Row] = &[
    // H-25, H-31
    ("V-01", date!(2026-11-23), Some(date!(2026-11-23)), (date!(2026-11-30), date!(2026-11-30)), (date!(2027-02-23), date!(2027-02-23))),
    ("V-02", date!(2026-11-23), Some(date!(2026-11-25)), (date!(2026-11-30), date!(2026-11-30)), (date!(2027-02-25), date!(2027-02-25))),
    ("V-03", date!(2026-11-23), None, (date!(2026-11-30), date!(2026-11-30)), (date!(2027-03-02), date!(2027-03-02))),
    ("V-04", date!(2026-11-24), Some(date!(2026-11-30)), (date!(2026-12-01), date!(2026-12-01)), (date!(2027-02-28), date!(2027-02-26))),
    ("V-05", date!(2027-11-24), Some(date!(2027-11-30)), (date!(2027-12-01), date!(2027-12-01)), (date!(2028-02-29), date!(2028-02-29))),
    ("V-06", date!(2026-12-18), None, (date!(2026-12-25), date!(2026-12-24)), (date!(2027-03-25), date!(2027-03-25))),
    ("V-07", date!(2026-12-19), Some(date!(2026-12-26)), (date!(2026-12-26), date!(2026-12-24)), (date!(2027-03-26), date!(2027-03-25))),
    ("V-08", date!(2027-03-21), None, (date!(2027-03-28), date!(2027-03-25)), (date!(2027-06-28), date!(2027-06-28))),
    ("V-09", date!(2028-01-14), Some(date!(2028-01-14)), (date!(2028-01-21), date!(2028-01-21)), (date!(2028-04-14), date!(2028-04-13))),
    ("V-10", date!(2026-12-31), Some(date!(2027-01-07)), (date!(2027-01-07), date!(2027-01-07)), (date!(2027-04-07), date!(2027-04-07))),
    ("V-11", date!(2027-02-26), Some(date!(2027-03-05)), (date!(2027-03-05), date!(2027-03-05)), (date!(2027-06-05), date!(2027-06-04))),
    ("V-12", date!(2027-02-26), None, (date!(2027-03-05), date!(2027-03-05)), (date!(2027-06-02), date!(2027-06-02))),
    ("V-13", date!(2026-11-23), Some(date!(2027-01-15)), (date!(2026-11-30), date!(2026-11-30)), (date!(2027-03-02), date!(2027-03-02))),
    ("V-14", date!(2026-09-01), Some(date!(2026-11-20)), (date!(2026-09-08), date!(2026-09-08)), (date!(2026-12-08), date!(2026-12-08))),
    ("V-15", date!(2027-11-29), None, (date!(2027-12-06), date!(2027-12-06)), (date!(2028-03-07), date!(2028-03-07))),
    ("V-15", date!(2027-11-30), None, (date!(2027-12-07), date!(2027-12-07)), (date!(2028-03-07), date!(2028-03-07))),
    ("V-16", date!(2028-02-29), Some(date!(2028-02-29)), (date!(2028-03-07), date!(2028-03-07)), (date!(2028-05-29), date!(2028-05-29))),
    // Which days these instants are: src/german_time.rs.
    ("V-17", date!(2027-01-01), None, (date!(2027-01-08), date!(2027-01-08)), (date!(2027-04-08), date!(2027-04-08))),
    ("V-18", date!(2026-10-25), None, (date!(2026-11-01), date!(2026-10-30)), (date!(2027-02-01), date!(2027-02-01))),
];

const CALENDAR: Calendar = Calendar::nationwide();

/// Obligation, last day, day of warning, day on which it was done.
fn duties(case: &Milestones) -> Vec<(Obligation, Date, Date, Option<Date>)> {
    let duties = Deadlines::of(case).duties(&CALENDAR);
    duties.iter().map(|duty| (duty.obligation, duty.due, duty.warn, duty.done)).collect()
}

#[test]
fn the_vectors_of_the_statutory_clocks_come_out() {
    for &(id, received, acknowledged, (acknowledge_by, warn), (feedback_by, warn_feedback)) in VECTORS {
        let case = Milestones { acknowledged, ..Milestones::received_on(received) };
        let expected = [
            (Obligation::Acknowledge, acknowledge_by, warn, acknowledged),
            (Obligation::Feedback, feedback_by, warn_feedback, None),
        ];
        assert_eq!(duties(&case), expected, "{id}");
        assert_eq!(Deadlines::checked(&case), Ok(Deadlines::of(&case)), "{id}");
    }
}

// V-19
#[test]
fn nothing_happens_before_the_receipt() {
    let received = date!(2026 - 11 - 24);
    let (day, case) = (received.previous_day(), Milestones::received_on(received));
    let impossible = |case: Milestones| Deadlines::checked(&case).unwrap_err();
    let acknowledged = impossible(Milestones { acknowledged: day, ..case });
    assert_eq!(acknowledged.to_string(), "acknowledged on 2026-11-23, before receipt on 2026-11-24");
    for (event, case) in [
        (CaseEvent::Feedback, Milestones { feedback: day, ..case }),
        (CaseEvent::Closed, Milestones { closed: day, ..case }),
        (CaseEvent::Reopened, Milestones { clocks_from: day, ..case }),
        (CaseEvent::Closed, Milestones { clocks_from: received.next_day(), closed: Some(received), ..case }),
    ] {
        assert_eq!(impossible(case).event, event);
    }
}

#[test]
fn a_case_whose_days_cannot_be_is_shown_with_the_safer_ones() {
    let received = date!(2026 - 11 - 24);
    let case = Milestones {
        acknowledged: Some(date!(2020 - 01 - 01)),
        closed: Some(date!(2020 - 01 - 02)),
        feedback: Some(date!(2027 - 01 - 11)),
        ..Milestones::received_on(received)
    };
    let of = Deadlines::of(&case);
    assert_eq!(of.impossible.map(|day| day.event), Some(CaseEvent::Acknowledged));
    assert_eq!((of.feedback_by, of.delete_from), (date!(2027 - 02 - 24), Some(date!(2030 - 01 - 12))));
    assert_eq!(of.duties(&CALENDAR)[0].done, Some(received));
}

// V-23, V-24
#[test]
fn a_case_taken_up_again_has_new_clocks_and_one_that_is_not_keeps_its_day_of_deletion() {
    let closed = Milestones {
        acknowledged: Some(date!(2026 - 02 - 06)),
        feedback: Some(date!(2026 - 05 - 08)),
        closed: Some(date!(2026 - 06 - 15)),
        ..Milestones::received_on(date!(2026 - 02 - 02))
    };
    let kept = Deadlines::of(&closed);
    assert_eq!(kept.delete_from, Some(date!(2029 - 06 - 16)));
    assert_eq!(kept.next_obligation(&CALENDAR).map(|duty| duty.obligation), Some(Obligation::Delete));

    let reopened = Milestones { clocks_from: Some(date!(2026 - 11 - 24)), closed: None, ..closed };
    let (acknowledge_by, feedback_by) = (date!(2026 - 12 - 01), date!(2027 - 03 - 03));
    assert_eq!(
        duties(&reopened),
        [
            (Obligation::Acknowledge, acknowledge_by, acknowledge_by, None),
            (Obligation::Feedback, feedback_by, feedback_by, None),
        ]
    );
}

// V-25, H-31
#[test]
fn a_clock_ends_by_its_event_and_by_nothing_else() {
    let case =
        Milestones { acknowledged: Some(date!(2026 - 11 - 23)), ..Milestones::received_on(date!(2026 - 11 - 23)) };
    let answered = Milestones { feedback: Some(date!(2027 - 02 - 10)), ..case };
    let feedback = Deadlines::of(&answered).duties(&CALENDAR)[1];
    assert_eq!((feedback.done, feedback.is_overdue(date!(2027 - 02 - 24))), (Some(date!(2027 - 02 - 10)), false));
    assert_eq!(Deadlines::of(&answered).next_obligation(&CALENDAR), None);

    let closed_in_silence = Milestones { closed: Some(date!(2026 - 12 - 01)), ..case };
    let owed = Deadlines::of(&closed_in_silence).next_obligation(&CALENDAR).unwrap();
    assert_eq!((owed.obligation, owed.due), (Obligation::Feedback, date!(2027 - 02 - 23)));
    assert!(owed.is_overdue(date!(2027 - 02 - 24)) && !owed.is_overdue(owed.due));
}

#[test]
fn the_next_duty_is_the_acknowledgement_then_the_feedback_then_the_deletion() {
    let mut case = Milestones::received_on(date!(2026 - 11 - 23));
    let next =
        |case: &Milestones| Deadlines::of(case).next_obligation(&CALENDAR).map(|duty| (duty.obligation, duty.due));
    assert_eq!(next(&case), Some((Obligation::Acknowledge, date!(2026 - 11 - 30))));
    case.acknowledged = Some(date!(2026 - 11 - 25));
    assert_eq!(next(&case), Some((Obligation::Feedback, date!(2027 - 02 - 25))));
    case.feedback = Some(date!(2026 - 11 - 30));
    assert_eq!(next(&case), None);
    case.closed = Some(date!(2026 - 12 - 01));
    assert_eq!(next(&case), Some((Obligation::Delete, date!(2029 - 12 - 02))));
}

// V-40, V-41, H-14
#[test]
fn a_case_is_deleted_three_years_and_a_day_after_it_was_closed() {
    for (closed, day) in [
        (date!(2026 - 11 - 23), date!(2029 - 11 - 24)),
        (date!(2026 - 06 - 15), date!(2029 - 06 - 16)),
        (date!(2027 - 02 - 28), date!(2030 - 03 - 01)),
        (date!(2026 - 12 - 31), date!(2030 - 01 - 01)),
        (date!(2028 - 02 - 29), date!(2031 - 03 - 01)),
        (date!(2028 - 02 - 28), date!(2031 - 03 - 01)),
    ] {
        let case = Milestones { closed: Some(closed), ..Milestones::received_on(date!(2026 - 06 - 01)) };
        assert_eq!(Deadlines::of(&case).delete_from, Some(day), "closed {closed}");
        assert_eq!(delete_from(closed), day, "closed {closed}");
    }
}

// V-47
#[test]
fn a_case_that_was_closed_twice_is_kept_from_the_second_time() {
    let case = Milestones {
        clocks_from: Some(date!(2027 - 01 - 10)),
        closed: Some(date!(2027 - 02 - 28)),
        ..Milestones::received_on(date!(2026 - 03 - 02))
    };
    assert_eq!(Deadlines::of(&case).delete_from, Some(date!(2030 - 03 - 01)));
}

// V-42, V-43
#[test]
fn a_deletion_is_announced_thirty_days_before_and_a_case_is_quiet_thirty_days_after() {
    let closed = date!(2026 - 11 - 23);
    let case = Milestones { closed: Some(closed), ..Milestones::received_on(closed) };
    let delete = Deadlines::of(&case).duties(&CALENDAR)[2];
    assert_eq!((delete.warn, delete.early_warnings(&CALENDAR)), (date!(2029 - 10 - 25), vec![date!(2029 - 10 - 25)]));
    assert_eq!(quiet_from(date!(2026 - 06 - 15)), date!(2026 - 07 - 15));
}

// V-22
#[test]
fn early_warnings_move_earlier_to_a_working_day() {
    let received = date!(2026 - 11 - 23);
    let case = Milestones { acknowledged: Some(received), ..Milestones::received_on(received) };
    let [acknowledge, feedback] = Deadlines::of(&case).duties(&CALENDAR)[..] else { panic!("two duties") };
    assert_eq!(acknowledge.early_warnings(&CALENDAR), [date!(2026 - 11 - 27)]);
    let (day_30, day_60, day_80) = (date!(2026 - 12 - 23), date!(2027 - 01 - 22), date!(2027 - 02 - 11));
    assert_eq!(feedback.early_warnings(&CALENDAR), [day_30, day_60, day_80]);
}

// V-20, V-21
#[test]
fn somebody_answers_within_three_working_days() {
    let by = |received, calendar| Deadlines::of(&Milestones::received_on(received)).first_reply_by(&calendar);
    let nrw = Calendar::of(Some(Land::NordrheinWestfalen));
    assert_eq!(by(date!(2027 - 05 - 26), CALENDAR), date!(2027 - 05 - 31));
    assert_eq!(by(date!(2027 - 05 - 26), nrw), date!(2027 - 06 - 01));
    assert_eq!(by(date!(2026 - 12 - 24), CALENDAR), date!(2026 - 12 - 30));
}
