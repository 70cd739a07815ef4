//! Covers of cases, and their slots.

use siegelpost::casework::CaseState;
use siegelpost::store::{StoreError, WriteDb, case, case_event, slot};
use time::macros::date;

use super::fixture::{DAY, case, granted, mailbox, number, office};
use super::site::Site;

on_both! {
    a_case_is_found_by_its_reporter,
    a_case_exists_only_for_who_holds_a_slot,
    a_number_and_a_mailbox_are_given_once,
    closing_notes_the_day_and_reopening_forgets_it,
    the_first_acknowledgement_stays,
    a_slot_is_its_holders,
}

fn a_case_is_found_by_its_reporter(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let id = store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[office.anna])).unwrap();
    let (granted, found) = store.read_now("find", |db| case::by_mailbox(db, mailbox(1))).unwrap().unwrap();
    assert_eq!((granted, &*found.number), (id, number(1).as_str()));
    assert_eq!((found.received_on, found.state), (DAY, CaseState::New));
    assert_eq!((&*found.case_recipient, &*found.reporter_recipient), ("age1pq1case", "age1pq1reporter"));
    assert_eq!(store.read_now("find", |db| case::by_mailbox(db, mailbox(2))), Ok(None));
}

fn a_case_exists_only_for_who_holds_a_slot(site: &Site) {
    let store = site.open();
    let office = office(&store);
    store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[office.anna])).unwrap();
    assert_eq!(granted(&store, 1, office.anna).unwrap().1.number, number(1).as_str());
    assert_eq!(granted(&store, 1, office.ben), None);
}

fn a_number_and_a_mailbox_are_given_once(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let taken = |n| store.read_now("look", |db| case::number_taken(db, &number(n))).unwrap();
    assert!(!taken(1));
    store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[])).unwrap();
    assert!(taken(1));
    assert_eq!(store.write_now("again", move |db| case(db, office.channel, 1, DAY, &[])), Err(StoreError::Taken));
}

fn closing_notes_the_day_and_reopening_forgets_it(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let id = store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[])).unwrap();
    let closing = date!(2027 - 02 - 28);
    for (state, closed_on) in [
        (CaseState::InReview, None),
        (CaseState::Closed, Some(closing)),
        (CaseState::InWork, None),
        (CaseState::Closed, Some(closing)),
    ] {
        store.write_now("move", move |db| case::set_state(db, id, state, closing)).unwrap();
        let (_, found) = store.read_now("find", |db| case::by_mailbox(db, mailbox(1))).unwrap().unwrap();
        assert_eq!((found.state, found.closed_on), (state, closed_on));
    }
}

fn the_first_acknowledgement_stays(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let both = move |db: &mut WriteDb| {
        let id = case(db, office.channel, 1, DAY, &[])?;
        for day in [DAY, date!(2026 - 12 - 24)] {
            case_event::acknowledge(db, id, day)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("acknowledge", both).unwrap();
    let (_, found) = store.read_now("find", |db| case::by_mailbox(db, mailbox(1))).unwrap().unwrap();
    assert_eq!(found.acknowledged_on, Some(DAY));
}

fn a_slot_is_its_holders(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let id = store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[office.anna])).unwrap();
    let of = |staff| store.read_now("slot", |db| slot::for_handler(db, id, staff)).unwrap();
    assert_eq!(of(office.anna), Some(format!("slot of {}", office.anna).into_bytes()));
    assert_eq!(of(office.ben), None);
    assert_eq!(store.read_now("holders", |db| slot::holder_names(db, id)), Ok(vec!["A. Berger".to_owned()]));
    let reporters = store.read_now("slot", |db| slot::for_reporter(db, id)).unwrap();
    assert_eq!(reporters.as_deref(), Some(b"reporter's slot".as_slice()));
    let again = store.write_now("again", move |db| slot::insert_for_reporter(db, id, b"another"));
    assert_eq!(again, Err(StoreError::Taken));
    let again = store.write_now("again", move |db| slot::insert_for_handler(db, id, office.anna, b"another"));
    assert_eq!(again, Err(StoreError::Taken));
}
