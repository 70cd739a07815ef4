//! What keeps a case beyond its time.

use siegelpost::casework::CaseState;
use siegelpost::casework::retention::{HoldKind, last_closing_due};
use siegelpost::office::{self, Holds, RetaliationError, RetaliationInquiry, SetHoldError, TransitionError};
use siegelpost::store::erasure::{self, Counts};
use siegelpost::store::{StoreError, WriteDb, hold};
use siegelpost::upkeep::Outcome;
use time::Date;
use time::macros::date;

use super::stage::{CLOSED, GONE, Stage, is_there};
use crate::store::gate::run;
use crate::store::site::Site;

on_both! {
    a_run_passes_over_what_is_held_until_the_hold_has_ended,
    an_open_case_about_retaliation_holds_without_an_end,
    an_inquiry_into_retaliation_is_noted_once_and_ends_once,
    what_a_dry_run_counts_is_what_a_run_does,
    once_a_case_is_condemned_nobody_saves_it,
}

fn counts(stage: &Stage, today: Date) -> Counts {
    stage.store.read_now("count", |db| erasure::count(db, last_closing_due(today), today)).unwrap()
}

impl Stage {
    fn holds(&self, n: u32, until: Date) {
        let (case, _) = crate::store::fixture::granted(&self.store, n, self.office.anna).unwrap();
        let anna = self.office.anna;
        self.store.write_now("hold", move |db| hold::set(db, case, until, anna)).unwrap();
    }

    fn retaliation(&self, n: u32, is_open: bool) {
        let (case, _) = crate::store::fixture::granted(&self.store, n, self.office.anna).unwrap();
        let change = move |db: &mut WriteDb| match is_open {
            true => hold::set_retaliation(db, case).map(drop),
            false => hold::end(db, case, HoldKind::Retaliation).map(drop),
        };
        self.store.write_now::<_, StoreError>("retaliation", change).unwrap();
    }
}

// V-45
fn a_run_passes_over_what_is_held_until_the_hold_has_ended(site: &Site) {
    let stage = Stage::on(site);
    stage.closed(1, CLOSED);
    stage.holds(1, date!(2029 - 12 - 01));
    assert_eq!(counts(&stage, GONE), Counts { due: 0, held: 1, in_retaliation: 0 });
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(0)));
    assert_eq!(stage.runs(date!(2029 - 12 - 01)), Ok(Outcome::Finished(0)), "its last day is one of the hold");
    assert_eq!(counts(&stage, date!(2029 - 12 - 02)), Counts { due: 1, held: 0, in_retaliation: 0 });
    assert_eq!(stage.runs(date!(2029 - 12 - 02)), Ok(Outcome::Finished(1)));
    // Ended before its day, it keeps nothing either.
    stage.closed(2, CLOSED);
    stage.holds(2, date!(2029 - 12 - 01));
    let case = stage.granted_of(2);
    let ended = || stage.store.write_now::<_, StoreError>("end", move |db| hold::end(db, case, HoldKind::LegalHold));
    assert_eq!([ended(), ended()], [Ok(true), Ok(false)]);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
}

// V-34
fn an_open_case_about_retaliation_holds_without_an_end(site: &Site) {
    let stage = Stage::on(site);
    stage.closed(1, CLOSED);
    stage.retaliation(1, true);
    stage.retaliation(1, true);
    assert_eq!(stage.runs(date!(2035 - 01 - 01)), Ok(Outcome::Finished(0)));
    stage.retaliation(1, false);
    assert_eq!(stage.runs(date!(2035 - 01 - 01)), Ok(Outcome::Finished(1)));
}

// V-34, H-38: whatever state the case is in, and it is closed all the same.
fn an_inquiry_into_retaliation_is_noted_once_and_ends_once(site: &Site) {
    use RetaliationInquiry::{Ended, Open};
    let stage = Stage::on(site);
    let (case, anna) = (stage.open(1), stage.office.anna);
    let granted = stage.granted(case);
    let says = |inquiry| run(office::set_retaliation(&stage.store, granted, anna, inquiry, CLOSED));
    let noted = || {
        let entries = stage.journal().into_iter();
        entries.filter_map(|entry| entry.event).filter(|event| event.starts_with("retaliation")).collect::<Vec<_>>()
    };
    says(Ended).unwrap();
    assert_eq!(noted(), [""; 0], "nothing was open");
    says(Open).unwrap();
    says(Open).unwrap();
    assert_eq!(noted(), ["retaliation_opened"]);
    stage.closes(case, CLOSED);
    assert_eq!(stage.runs(date!(2035 - 01 - 01)), Ok(Outcome::Finished(0)), "the run passes over it");
    says(Ended).unwrap();
    assert_eq!(noted(), ["retaliation_opened", "retaliation_ended"]);
    let condemn = |db: &mut WriteDb| erasure::condemn(db, last_closing_due(GONE), GONE, 9);
    stage.store.write_now("condemn", condemn).unwrap();
    assert!(matches!(says(Open), Err(RetaliationError::NoSuchCase)), "too late");
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    assert!(matches!(says(Ended), Err(RetaliationError::NoSuchCase)));
    assert_eq!(stage.count("case_hold"), 0);
}

// V-48
fn what_a_dry_run_counts_is_what_a_run_does(site: &Site) {
    let stage = Stage::on(site);
    for n in 1..=7 {
        stage.closed(n, CLOSED);
    }
    stage.holds(4, date!(2029 - 12 - 01));
    stage.retaliation(5, true);
    stage.retaliation(6, true);
    // Held for both reasons counts once.
    stage.retaliation(4, true);
    stage.closed(8, CLOSED.next_day().unwrap());
    stage.reopens(stage.granted_of(7).id(), CLOSED);
    let before = stage.rows();
    let expected = Counts { due: 3, held: 1, in_retaliation: 2 };
    assert_eq!((counts(&stage, GONE), stage.would_go(GONE)), (expected, Some(3)));
    assert_eq!((stage.rows(), stage.listed()), (before, None), "nothing was changed");
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(3)));
    assert_eq!((1..=8).filter(|n| is_there(&stage, *n)).collect::<Vec<_>>(), [4, 5, 6, 7, 8]);
    assert_eq!(counts(&stage, GONE), Counts { due: 0, ..expected });
}

// V-46
fn once_a_case_is_condemned_nobody_saves_it(site: &Site) {
    let stage = Stage::on(site);
    let (case, anna) = (stage.closed(1, CLOSED), stage.office.anna);
    let granted = stage.granted(case);
    let until = date!(2029 - 12 - 01);
    let hold = || run(office::set_hold(&stage.store, granted, anna, until, GONE));
    let reopen = || run(office::transition(&stage.store, granted, anna, CaseState::InWork, GONE));
    let condemn = |db: &mut WriteDb| erasure::condemn(db, last_closing_due(GONE), GONE, 9);
    assert!(hold().is_ok());
    stage.store.write_now("condemn", condemn).unwrap();
    assert_eq!(stage.count("condemned_case"), 0, "what is held is not");
    run(office::end_hold(&stage.store, granted, anna, GONE)).unwrap();
    stage.store.write_now("condemn", condemn).unwrap();
    assert_eq!(stage.count("condemned_case"), 1);
    assert!(matches!(hold(), Err(SetHoldError::NoSuchCase)));
    assert!(matches!(reopen(), Err(TransitionError::NoSuchCase)));
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    assert!(matches!(hold(), Err(SetHoldError::NoSuchCase)), "nor when it is gone");
    assert_eq!(stage.count("case_hold"), 0);
    // An open case has no deletion to set aside.
    let open = stage.granted(stage.open(2));
    let held = run(office::set_hold(&stage.store, open, anna, until, GONE));
    assert!(matches!(held, Err(SetHoldError::NotClosed)));
    assert!(!Holds::default().any());
}
