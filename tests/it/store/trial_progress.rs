//! What the server can tell of the guided test report.

use std::num::NonZeroU32;

use siegelpost::sealing::Side;
use siegelpost::store::{CaseId, Granted, Store, StoreError, WriteDb, case, case_event, read_marker, trial};

use super::fixture::{self, DAY, Office, office, write};
use super::site::Site;

on_both! {
    how_far_a_trial_has_come_is_told_step_by_step,
}

fn how_far_a_trial_has_come_is_told_step_by_step(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let told = |store: &Store| {
        let trial::Progress { reports, is_read, is_answered, is_back } =
            store.read_now("progress", move |db| trial::progress(db, office.organisation)).unwrap();
        (reports, is_read, is_answered, is_back)
    };
    let make = move |db: &mut WriteDb| {
        let real = fixture::case(db, office.channel, 2, DAY, &[office.anna])?;
        for seq in [1, 2] {
            write(db, real, Side::Reporter, seq)?;
        }
        case_event::answer(db, real, DAY)
    };
    store.write_now::<_, StoreError>("real", make).unwrap();
    assert_eq!(told(&store), (0, false, false, false), "of a report nothing is said");
    let step = |act: fn(&mut WriteDb, Granted<CaseId>, Office) -> Result<(), StoreError>| {
        let on = move |db: &mut WriteDb| {
            let (case, _) = case::grant(db, &fixture::number(1), office.anna)?.unwrap();
            act(db, case, office)
        };
        store.write_now("step", on).unwrap();
        told(&store)
    };
    let begin = move |db: &mut WriteDb| fixture::case(db, office.channel, 1, DAY, &[office.anna]).map(|_| ());
    store.write_now("begin", begin).unwrap();
    let sent = step(|db, case, _| {
        write(db, case, Side::Reporter, 1)?;
        trial::mark(db, case)
    });
    assert_eq!(sent, (1, false, false, false));
    let read = step(|db, case, office| read_marker::advance(db, case, office.anna, NonZeroU32::MIN));
    assert_eq!(read, (1, true, false, false));
    let written = step(|db, case, _| write(db, case, Side::Reporter, 2).map(|_| ()));
    assert_eq!(written, (1, true, false, false), "not back, as nobody has answered");
    let answered = step(|db, case, _| case_event::answer(db, case, DAY));
    assert_eq!(answered, (1, true, true, true));
}
