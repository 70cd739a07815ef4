//! Cases whose time is over go, and nothing of them stays: § 11(5) HinSchG, H-14.

mod cut_off;
mod holds;
mod restored;
mod stage;

use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::Horizon;
use siegelpost::journal::{Book, ChainCheck, verify};
use siegelpost::sealing::Side;
use siegelpost::store::{CaseId, ReadDb, StoreError, case, case_list, erasure, journal_entry, parcel};
use siegelpost::upkeep::Outcome;
use time::macros::date;

use super::fixture::{granted, mailbox, number};
use super::site::Site;
use stage::{CLOSED, GONE, Stage};

on_both! {
    a_case_goes_on_its_day_and_not_before,
    nothing_of_a_deleted_case_stays_and_everything_of_the_others_does,
    a_case_that_was_opened_again_has_time_anew,
    what_was_deleted_is_counted_by_day,
    many_cases_go_in_batches,
    what_is_due_is_found_by_an_index,
}

// V-40
fn a_case_goes_on_its_day_and_not_before(site: &Site) {
    let stage = Stage::on(site);
    stage.closed(1, CLOSED);
    assert_eq!(stage.runs(date!(2029 - 06 - 15)), Ok(Outcome::Finished(0)));
    assert_eq!(stage.cases(), 1);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    assert_eq!(stage.cases(), 0);
}

// V-49, H-10
fn nothing_of_a_deleted_case_stays_and_everything_of_the_others_does(site: &Site) {
    let stage = Stage::on(site);
    let gone = stage.closed(1, CLOSED);
    stage.closed(2, CLOSED.next_day().unwrap());
    stage.open(3);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    let left = stage.rows();
    assert_eq!(left, [2, 6, 4, 2], "cases, slots, parcels, read markers");
    let store = &stage.store;
    assert!(granted(store, 1, stage.office.anna).is_none() && granted(store, 2, stage.office.anna).is_some());
    // The reporter's code finds what an unknown one finds.
    let found = |n| store.read_now::<_, StoreError>("find", |db| Ok(case::by_mailbox(db, mailbox(n))?.is_some()));
    assert_eq!([found(1), found(99), found(2)], [Ok(false), Ok(false), Ok(true)]);
    let look = |db: &mut ReadDb| {
        let digest = super::fixture::digest(Side::Reporter, 1);
        Ok::<_, StoreError>((parcel::digest_exists(db, &digest)?, journal_entry::of_case(db, gone)?))
    };
    assert_eq!(store.read_now("look", look), Ok((true, Vec::new())), "the other cases' words are there");
    for entry in stage.journal() {
        assert_ne!(entry.subject_id, Some(gone.number()));
        assert!(!entry.detail.unwrap_or_default().contains(&number(1).to_string()));
    }
    let chain = store.read_now("verify", |db| verify(db, Book::Office, GONE)).unwrap();
    let ChainCheck::Whole(chain) = chain else { panic!("{chain:?}") };
    assert_eq!(chain.dropped, 3, "its arrival, its reply and its closing");
    let horizon = Horizon::of(GONE, &Calendar::nationwide());
    let counts = store.read_now("count", |db| case_list::counts_for(db, stage.office.anna, &horizon));
    assert_eq!(counts.map(|counts| (counts.closed, counts.open)), Ok((1, 1)));
}

// V-47
fn a_case_that_was_opened_again_has_time_anew(site: &Site) {
    let stage = Stage::on(site);
    let case = stage.closed(1, CLOSED);
    stage.reopens(case, date!(2027 - 01 - 10));
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(0)), "an open case never goes");
    stage.closes(case, date!(2027 - 02 - 28));
    assert_eq!(stage.runs(date!(2030 - 02 - 28)), Ok(Outcome::Finished(0)));
    assert_eq!(stage.runs(date!(2030 - 03 - 01)), Ok(Outcome::Finished(1)));
}

// H-14
fn what_was_deleted_is_counted_by_day(site: &Site) {
    let stage = Stage::on(site);
    for n in 1..=3 {
        stage.closed(n, CLOSED);
    }
    stage.closed(4, CLOSED.next_day().unwrap());
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(3)));
    assert_eq!(stage.runs(GONE.next_day().unwrap()), Ok(Outcome::Finished(1)));
    let report = stage.store.read_now("report", siegelpost::journal::erasures).unwrap();
    let said: Vec<_> = report.iter().map(|line| (line.day, &*line.reason, line.cases)).collect();
    assert_eq!(said, [(GONE, "time_is_over", 3), (GONE.next_day().unwrap(), "time_is_over", 1)]);
}

fn many_cases_go_in_batches(site: &Site) {
    let stage = Stage::on(site);
    stage.many_closed(200, CLOSED);
    stage.open(900);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(200)));
    assert_eq!((stage.rows()[0], stage.listed()), (1, Some(200)));
    stage.is_whole(GONE);
}

fn what_is_due_is_found_by_an_index(site: &Site) {
    let stage = Stage::on(site);
    stage.closed(1, CLOSED);
    let plan = stage.plan_of(|db| erasure::condemn(db, CLOSED, GONE, 10));
    assert!(plan.contains("case_file_closed"), "{plan}");
    assert!(!plan.contains("SCAN case_file") || plan.contains("USING"), "{plan}");
    assert_eq!(stage.store.read_now("first", |db| erasure::condemned(db, 9)), Ok(Vec::<CaseId>::new()), "undone");
}
