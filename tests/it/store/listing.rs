//! The list of a handler's cases.

use siegelpost::casework::{CaseNumber, CaseState};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::{Counts, Filter, page_for};
use siegelpost::store::{StaffId, Store, StoreError, WriteDb, case, read_marker};
use time::Duration;

use super::fixture::{DAY, Office, case, number, office, write};
use super::site::Site;

on_both! {
    pages_follow_on_each_other_newest_first,
    filters_keep_what_they_say,
    a_case_without_a_slot_is_not_even_counted,
    a_row_tells_what_is_unread,
}

/// Ten cases for Anna; the odd ones are Ben's, too. Two arrive on each day.
fn with_ten_cases(site: &Site) -> (Store, Office) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for n in 0..10 {
            let holders = [office.anna, office.ben];
            let day = DAY + Duration::days(i64::from(n / 2));
            case(db, office.channel, n, day, &holders[..1 + n as usize % 2])?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make cases", make).unwrap();
    (store, office)
}

fn numbers(store: &Store, staff: StaffId, filter: Filter, size: u32, page: u32) -> Vec<CaseNumber> {
    let page = store.read_now("list", |db| page_for(db, staff, filter, size, page)).unwrap();
    page.rows.into_iter().map(|row| row.number.parse().unwrap()).collect()
}

fn pages_follow_on_each_other_newest_first(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let page = |page| numbers(&store, office.anna, Filter::All, 4, page);
    assert_eq!(page(1), [9, 8, 7, 6].map(number));
    assert_eq!(page(2), [5, 4, 3, 2].map(number));
    assert_eq!(page(3), [1, 0].map(number));
    assert_eq!(page(4), Vec::<CaseNumber>::new());
    assert_eq!(page(u32::MAX), Vec::<CaseNumber>::new());
    assert_eq!(page(0), page(1));
}

fn filters_keep_what_they_say(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let states = [(9, CaseState::Closed), (8, CaseState::InReview), (7, CaseState::InWork), (6, CaseState::Closed)];
    let change = move |db: &mut WriteDb| {
        for (n, state) in states {
            let (case, _) = case::grant(db, &number(n), office.anna)?.unwrap();
            case::set_state(db, case, state, DAY)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("move cases", change).unwrap();
    let list = |filter| numbers(&store, office.anna, filter, 3, 1);
    assert_eq!(list(Filter::All), [9, 8, 7].map(number));
    assert_eq!(list(Filter::Open), [8, 7, 5].map(number));
    assert_eq!(list(Filter::In(CaseState::Closed)), [9, 6].map(number));
    assert_eq!(list(Filter::In(CaseState::InReview)), [number(8)]);
    let counts = store.read_now("list", |db| page_for(db, office.anna, Filter::Open, 1, 1)).unwrap().counts;
    assert_eq!(counts, Counts { new: 6, in_review: 1, in_work: 1, closed: 2 });
    assert_eq!([Filter::All, Filter::Open, Filter::In(CaseState::New)].map(|it| counts.of(it)), [10, 8, 6]);
}

fn a_case_without_a_slot_is_not_even_counted(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let page = store.read_now("list", |db| page_for(db, office.ben, Filter::All, 3, 1)).unwrap();
    assert_eq!(
        page.rows.iter().map(|row| row.number.parse().unwrap()).collect::<Vec<CaseNumber>>(),
        [9, 7, 5].map(number)
    );
    assert_eq!(page.counts.of(Filter::All), 5);
    let nobody = StaffId::from_number(4711);
    let page = store.read_now("list", |db| page_for(db, nobody, Filter::All, 3, 1)).unwrap();
    assert_eq!((page.rows, page.counts), (Vec::new(), Counts::default()));
}

fn a_row_tells_what_is_unread(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let steps = move |db: &mut WriteDb| {
        let [nine, eight, seven] = [9, 8, 7].map(|n| case::grant(db, &number(n), office.anna));
        let (nine, eight, seven) = (nine?.unwrap().0, eight?.unwrap().0, seven?.unwrap().0);
        for case in [nine, eight] {
            write(db, case, Side::Reporter, 1)?;
            write(db, case, Side::Reporter, 2)?;
        }
        read_marker::advance(db, nine, office.anna, 1)?;
        read_marker::advance(db, eight, office.anna, 2)?;
        read_marker::advance(db, nine, office.ben, 2)?;
        write(db, seven, Side::Reporter, 1)
    };
    store.write_now("read and write", steps).unwrap();
    let page = store.read_now("list", |db| page_for(db, office.anna, Filter::All, 4, 1)).unwrap();
    let read: Vec<_> = page.rows.iter().map(|row| (row.newest, row.seen, row.unread())).collect();
    assert_eq!(read, [(Some(2), Some(1), true), (Some(2), Some(2), false), (Some(1), None, true), (None, None, false)]);
}
