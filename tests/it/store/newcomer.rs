//! What a handler with a new key is told of the cases before it: that there are some, and never that they were left out of one.

use siegelpost::access::Role;
use siegelpost::store::newcomer::{COUNTED, EarlierCases, earlier_cases};
use siegelpost::store::{ReadDb, StaffId, Store, StoreError, WriteDb, staff};
use time::macros::date;
use time::{Date, Duration};

use super::absence::{add, enrol};
use super::fixture::{DAY, case, office};
use super::site::Site;

on_both! {
    cases_of_before_the_key_are_counted_and_colleagues_named,
    whoever_was_left_out_learns_of_nothing,
    very_many_are_not_counted,
}

fn told(store: &Store, handler: StaffId, since: Date) -> Option<EarlierCases> {
    store.read_now("earlier", |db: &mut ReadDb| earlier_cases(db, handler, since)).unwrap()
}

fn before(days: i64) -> Date {
    DAY - Duration::days(days)
}

fn cases_of_before_the_key_are_counted_and_colleagues_named(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for (n, days) in [(1, 20), (2, 3), (3, 1)] {
            case(db, office.channel, n, before(days), &[office.anna])?;
        }
        let key = |db: &mut WriteDb, staff, day| staff::enrol(db, staff, &format!("age1pq1{day}"), b"wrapped", day);
        assert!(key(db, office.anna, before(30))? && key(db, office.ben, before(2))?);
        // A channel of somebody else's.
        let elsewhere = add(db, office.organisation, "cara@example.org", Role::Handler.into())?;
        Ok::<_, StoreError>(elsewhere)
    };
    let elsewhere = store.write_now("make", make).unwrap();
    let told_ben = EarlierCases { cases: 2, colleagues: vec!["A. Berger".to_owned()] };
    assert_eq!(told(&store, office.ben, before(60)), Some(told_ben), "not the one of the day after");
    assert_eq!(told(&store, office.ben, before(1)), None, "later, they know");
    assert_eq!(told(&store, office.anna, before(60)), None, "nothing was there before");
    assert_eq!(told(&store, elsewhere, before(60)), None, "not their channel");
}

fn whoever_was_left_out_learns_of_nothing(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        enrol(db, office.anna)?;
        enrol(db, office.ben)
    };
    store.write_now("make", make).unwrap();
    let states = |n: u32, day: Date| {
        store
            .write_now("report", move |db: &mut WriteDb| {
                case(db, office.channel, n, day, &[office.anna])?;
                Ok::<_, StoreError>(())
            })
            .unwrap();
        (told(&store, office.ben, before(60)), told(&store, office.anna, before(60)))
    };
    // On the day of the key, and later: from then on a reporter can take Ben out.
    assert_eq!(states(1, DAY), (None, None));
    assert_eq!(states(2, DAY + Duration::days(1)), (None, None));
    assert_eq!(states(3, date!(2027 - 03 - 01)), (None, None));
}

fn very_many_are_not_counted(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for n in 0..60 {
            case(db, office.channel, n, before(9), &[office.anna])?;
        }
        enrol(db, office.ben)
    };
    store.write_now("make", make).unwrap();
    let told = told(&store, office.ben, before(60)).unwrap();
    assert_eq!((told.cases, told.colleagues.len()), (COUNTED.unsigned_abs() + 1, 0), "Anna has no key yet");
}
