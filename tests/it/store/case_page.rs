//! What stands around a case on its page: its neighbours in the list, what has happened, and who cannot read it.

use siegelpost::casework::CaseState;
use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::{Horizon, Sort, View};
use siegelpost::journal::Milestone;
use siegelpost::office::{self, CaseFacts};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::CaseList;
use siegelpost::store::{CaseId, Granted, Store, StoreError, WriteDb, staff};
use time::Duration;

use super::fixture::{DAY, Office, case, office as an_office, write};
use super::gate::run;
use super::site::Site;

on_both! {
    neighbours_are_those_in_the_same_list_of_the_same_handler,
    what_has_happened_is_told_in_order_and_looks_and_writing_are_not,
    who_reads_the_channel_and_not_the_case_is_named,
}

/// Three cases of Anna's, one on each day, and between the second and the third one of Ben's.
fn three(site: &Site) -> (Store, Office, [Granted<CaseId>; 3]) {
    let store = site.open();
    let office = an_office(&store);
    let make = move |db: &mut WriteDb| {
        let mut all = Vec::new();
        for n in 1..=3_u32 {
            let day = DAY + Duration::days(n.into());
            let id = case(db, office.channel, n, day, &[office.anna])?;
            write(db, id, Side::Reporter, 1)?;
            all.push(id);
        }
        case(db, office.channel, 4, DAY + Duration::days(2), &[office.ben])?;
        Ok::<_, StoreError>([all[0], all[1], all[2]])
    };
    let cases = store.write_now("three", make).unwrap();
    (store, office, cases)
}

fn facts(store: &Store, office: &Office, case: Granted<CaseId>) -> CaseFacts {
    run(office::facts(store, case, office.anna, DAY)).unwrap().unwrap()
}

fn neighbours_are_those_in_the_same_list_of_the_same_handler(site: &Site) {
    let (store, office, [oldest, middle, newest]) = three(site);
    let of = |case| {
        let row = run(office::row(&store, case)).unwrap().unwrap();
        let view = if row.state == CaseState::Closed { View::Closed } else { View::Open };
        let horizon = Horizon::of(DAY, &Calendar::nationwide());
        let list = CaseList { staff: office.anna, view, sort: Sort::Arrival, horizon, bound: None };
        let neighbours = run(office::neighbours(&store, case, list)).unwrap();
        (neighbours.previous, neighbours.next)
    };
    let number = |n: u32| Some(super::fixture::number(n).as_str().to_owned());
    assert_eq!(of(newest), (None, number(2)));
    assert_eq!(of(middle), (number(3), number(1)));
    assert_eq!(of(oldest), (number(2), None));
    let close = move |db: &mut WriteDb| siegelpost::store::case::set_state(db, middle, CaseState::Closed, DAY);
    store.write_now("close", close).unwrap();
    assert_eq!(of(middle), (None, None), "alone among the closed");
    assert_eq!((of(newest), of(oldest)), ((None, number(1)), (number(3), None)));
}

fn what_has_happened_is_told_in_order_and_looks_and_writing_are_not(site: &Site) {
    let (store, office, [case, ..]) = three(site);
    assert_eq!(facts(&store, &office, case).milestones, []);
    let later = DAY + Duration::days(5);
    run(office::transition(&store, case, office.anna, CaseState::InReview, DAY)).unwrap();
    run(office::transition(&store, case, office.anna, CaseState::InWork, later)).unwrap();
    let milestones = facts(&store, &office, case).milestones;
    let begun: Vec<_> = milestones.iter().filter(|(_, what)| *what != Milestone::Acknowledged).copied().collect();
    assert_eq!(begun, [(DAY, Milestone::ReviewBegun), (later, Milestone::WorkBegun)]);
    assert!(milestones.is_sorted_by_key(|(day, _)| *day));
}

fn who_reads_the_channel_and_not_the_case_is_named(site: &Site) {
    let (store, office, [case, ..]) = three(site);
    assert_eq!(facts(&store, &office, case).without_slot, Vec::<String>::new(), "without a key nobody reads anything");
    let enrol = move |db: &mut WriteDb| {
        staff::enrol(db, office.anna, "age1pq1anna", b"wrapped", DAY)?;
        staff::enrol(db, office.ben, "age1pq1ben", b"wrapped", DAY)
    };
    store.write_now("enrol", enrol).unwrap();
    let facts = facts(&store, &office, case);
    assert_eq!((facts.readers, facts.without_slot), (vec!["A. Berger".to_owned()], vec!["T. Okafor".to_owned()]));
}
