//! What ends a duty, what closes a case, and what becomes of a closed one: the office's own rooms on a real database.

mod desk;

use siegelpost::casework::{CaseState, ClosingRefused, Deadlines};
use siegelpost::office::{AfterClosing, CloseError, TransitionError};
use siegelpost::sealing::Side;
use time::Date;
use time::macros::date;

use super::site::Site;
use desk::Desk;

on_both! {
    a_case_is_closed_after_feedback_or_with_a_reason_and_never_from_new,
    feedback_ends_its_duty_and_the_first_one_counts,
    without_a_reporter_no_feedback_is_missed_and_none_is_made_up,
    of_two_who_close_at_once_the_second_is_told_of_the_first,
    a_message_on_a_closed_case_begins_the_clocks_anew_if_somebody_says_so,
    a_message_that_goes_to_the_file_changes_no_clock,
    a_case_that_is_closed_again_is_kept_from_then_on,
    feedback_that_was_withheld_is_owed_again_once_the_case_is_reopened,
    a_case_that_is_closed_twice_is_counted_once,
}

const RECEIVED: Date = date!(2026 - 11 - 23);

/// V-26, V-28 and V-39: H-31.
fn a_case_is_closed_after_feedback_or_with_a_reason_and_never_from_new(site: &Site) {
    let desk = Desk::of(site, RECEIVED);
    let day = date!(2026 - 12 - 01);
    let refused = desk.closes(desk.staff, true, day).unwrap_err();
    assert!(matches!(refused, CloseError::Refused(ClosingRefused::InvalidTransition(_))), "V-39: {refused}");
    desk.moves(CaseState::InReview, day).unwrap();
    let refused = desk.closes(desk.staff, false, day).unwrap_err();
    // Acknowledged on the day on which review began, too late: three months and seven days after receipt.
    assert!(
        matches!(refused, CloseError::Refused(ClosingRefused::FeedbackMissing { due }) if due == date!(2027 - 03 - 01)),
        "V-26: {refused}"
    );
    assert_eq!((desk.row().state, desk.entries(Side::File)), (CaseState::InReview, 0), "nothing was stored");
    assert!(matches!(desk.moves(CaseState::Closed, day).unwrap_err(), TransitionError::NeedsRecord));
    assert_eq!(desk.row().state, CaseState::InReview);
    desk.closes(desk.staff, true, day).unwrap();
    let row = desk.row();
    assert_eq!((row.state, row.closed_on, desk.entries(Side::File)), (CaseState::Closed, Some(day), 1), "V-28");
    assert_eq!((row.events.feedback_on, row.events.feedback_withheld_on), (None, Some(day)));
    assert!(desk.recorded().contains(&"feedback_withheld".to_owned()));
}

/// V-25: H-31, H-32. The day of the feedback ends the clock, whatever the state.
fn feedback_ends_its_duty_and_the_first_one_counts(site: &Site) {
    let desk = Desk::of(site, RECEIVED);
    desk.moves(CaseState::InReview, RECEIVED).unwrap();
    desk.moves(CaseState::InWork, RECEIVED).unwrap();
    let (given, again) = (date!(2027 - 02 - 10), date!(2027 - 02 - 24));
    desk.writes(Side::Office, true, given);
    desk.writes(Side::Office, true, again);
    let row = desk.row();
    assert_eq!((row.state, row.events.feedback_on), (CaseState::InWork, Some(given)));
    assert_eq!(row.milestones().feedback, Some(given));
    assert_eq!(desk.recorded().iter().filter(|event| *event == "feedback_given").count(), 2);
    desk.closes(desk.staff, false, again).unwrap();
    assert_eq!(desk.row().events.feedback_withheld_on, None, "it was given, and that stays so");
}

/// V-36
fn without_a_reporter_no_feedback_is_missed_and_none_is_made_up(site: &Site) {
    let desk = Desk::of(site, RECEIVED);
    let (left, closed) = (date!(2026 - 12 - 01), date!(2026 - 12 - 02));
    desk.moves(CaseState::InReview, RECEIVED).unwrap();
    desk.reporter_leaves(left);
    desk.closes(desk.staff, false, closed).unwrap();
    let row = desk.row();
    assert_eq!((row.events.feedback_on, row.events.feedback_withheld_on), (None, Some(closed)));
}

/// V-38
fn of_two_who_close_at_once_the_second_is_told_of_the_first(site: &Site) {
    let desk = Desk::of(site, RECEIVED);
    let day = date!(2026 - 12 - 01);
    desk.moves(CaseState::InReview, day).unwrap();
    desk.closes(desk.staff, true, day).unwrap();
    let late = desk.closes(desk.colleague, true, day).unwrap_err();
    let CloseError::AlreadyClosed { by, on } = late else { panic!("{late}") };
    assert_eq!((by.as_deref(), on), (Some("A. Berger"), Some(day)));
    assert_eq!(desk.entries(Side::File), 1, "the record of the second is not stored, and stays in their tab");
}

/// V-23
fn a_message_on_a_closed_case_begins_the_clocks_anew_if_somebody_says_so(site: &Site) {
    let desk = closed_in_june(site);
    let written = date!(2026 - 11 - 24);
    desk.is_written_to(written);
    desk.is_written_to(date!(2026 - 11 - 26));
    let row = desk.row();
    assert_eq!((row.state, row.events.undecided_since), (CaseState::Closed, Some(written)), "nobody has decided yet");
    assert_eq!(desk.undecided(), [written], "and the list says so");
    desk.decides(AfterClosing::ReopenAnew, date!(2026 - 11 - 27)).unwrap();
    let row = desk.row();
    assert_eq!((row.state, row.closed_on, row.events.undecided_since), (CaseState::InWork, None, None));
    assert_eq!(desk.undecided(), []);
    let clocks = Deadlines::of(&row.milestones());
    assert_eq!((clocks.acknowledge_by, clocks.feedback_by), (date!(2026 - 12 - 01), date!(2027 - 03 - 03)));
    // An answer to it is its acknowledgement, and leaves that of the report alone.
    desk.writes(Side::Office, false, date!(2026 - 11 - 30));
    let row = desk.row();
    assert_eq!(row.milestones().acknowledged, Some(date!(2026 - 11 - 30)));
    assert_eq!(row.acknowledged_on, Some(date!(2026 - 02 - 09)));
    assert_eq!(Deadlines::of(&row.milestones()).feedback_by, date!(2027 - 02 - 28));
}

/// V-24
fn a_message_that_goes_to_the_file_changes_no_clock(site: &Site) {
    let desk = closed_in_june(site);
    desk.is_written_to(date!(2026 - 11 - 24));
    desk.decides(AfterClosing::ToFile, date!(2026 - 11 - 25)).unwrap();
    let row = desk.row();
    assert_eq!((row.state, row.events.undecided_since), (CaseState::Closed, None));
    assert_eq!(Deadlines::of(&row.milestones()).delete_from, Some(date!(2029 - 06 - 16)));
    assert_eq!((row.events.clocks_from, row.milestones().feedback), (None, Some(date!(2026 - 06 - 10))));
    assert!(desk.recorded().contains(&"messages_filed".to_owned()));
}

/// V-47
fn a_case_that_is_closed_again_is_kept_from_then_on(site: &Site) {
    let desk = closed_in_june(site);
    desk.decides(AfterClosing::Reopen, date!(2027 - 01 - 10)).unwrap();
    assert_eq!(Deadlines::of(&desk.row().milestones()).delete_from, None);
    let not_closed = desk.decides(AfterClosing::Reopen, date!(2027 - 01 - 11)).unwrap_err();
    assert!(matches!(not_closed, TransitionError::InvalidTransition(_)), "{not_closed}");
    desk.closes(desk.staff, false, date!(2027 - 02 - 28)).unwrap();
    assert_eq!(Deadlines::of(&desk.row().milestones()).delete_from, Some(date!(2030 - 03 - 01)));
}

/// H-31: a duty ends by its event. What was waived for the closing is not waived for a case that goes on.
fn feedback_that_was_withheld_is_owed_again_once_the_case_is_reopened(site: &Site) {
    let desk = Desk::of(site, RECEIVED);
    let day = date!(2026 - 12 - 01);
    desk.moves(CaseState::InReview, RECEIVED).unwrap();
    for by_decision in [true, false] {
        desk.closes(desk.staff, true, day).unwrap();
        assert_eq!(desk.row().milestones().feedback, Some(day));
        if by_decision {
            desk.decides(AfterClosing::Reopen, day).unwrap();
        } else {
            desk.moves(CaseState::InWork, day).unwrap();
        }
        assert_eq!(desk.row().milestones().feedback, None, "by a decision: {by_decision}");
        let refused = desk.closes(desk.staff, false, day).unwrap_err();
        assert!(matches!(refused, CloseError::Refused(ClosingRefused::FeedbackMissing { .. })), "{refused}");
    }
}

/// Received and acknowledged in February 2026, answered, and closed on 2026-06-15.
fn closed_in_june(site: &Site) -> Desk {
    let desk = Desk::of(site, date!(2026 - 02 - 09));
    desk.moves(CaseState::InReview, date!(2026 - 02 - 09)).unwrap();
    desk.writes(Side::Office, true, date!(2026 - 06 - 10));
    desk.closes(desk.staff, false, date!(2026 - 06 - 15)).unwrap();
    desk
}

// H-41
fn a_case_that_is_closed_twice_is_counted_once(site: &Site) {
    let desk = Desk::of(site, RECEIVED);
    let day = date!(2026 - 12 - 01);
    desk.moves(CaseState::InReview, day).unwrap();
    desk.closes(desk.staff, true, day).unwrap();
    assert_eq!(desk.counted(2026), [1, 1]);
    assert!(desk.closes(desk.colleague, true, day).is_err());
    desk.is_written_to(date!(2027 - 01 - 11));
    desk.decides(AfterClosing::Reopen, date!(2027 - 01 - 12)).unwrap();
    desk.closes(desk.staff, true, date!(2027 - 02 - 01)).unwrap();
    assert_eq!((desk.counted(2026), desk.counted(2027)), ([1, 1], [0, 0]));
}
