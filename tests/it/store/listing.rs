//! The list of a handler's cases.

use siegelpost::casework::{CaseNumber, CaseState};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::{CaseList, Counts, Filter, Key, PageOfCases};
use siegelpost::store::listing::{Start, page};
use siegelpost::store::{StaffId, Store, StoreError, WriteDb, case, read_marker};
use time::Duration;

use super::fixture::{DAY, Office, case, granted, number, office, write};
use super::site::Site;

on_both! {
    pages_follow_on_each_other_newest_first_and_back,
    cases_of_one_day_have_a_place_each,
    beyond_its_ends_a_list_begins_anew,
    a_damaged_cursor_is_the_first_page,
    filters_keep_what_they_say,
    a_case_without_a_slot_is_not_even_counted,
    a_row_tells_what_is_unread,
}

/// Ten cases for Anna, one on each day; the odd ones are Ben's, too.
fn with_ten_cases(site: &Site) -> (Store, Office) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for n in 0..10 {
            let holders = [office.anna, office.ben];
            case(db, office.channel, n, DAY + Duration::days(n.into()), &holders[..1 + n as usize % 2])?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make cases", make).unwrap();
    (store, office)
}

fn look(store: &Store, staff: StaffId, filter: Filter, start: &Start<Key>, size: u32) -> PageOfCases {
    store.read_now("list", |db| page(db, &CaseList { staff, filter, bound: None }, start, size)).unwrap()
}

fn numbers(page: &PageOfCases) -> Vec<CaseNumber> {
    page.rows.iter().map(|row| row.number.parse().unwrap()).collect()
}

/// Goes on as a browser does: by the text of the cursor.
fn after(page: &PageOfCases) -> Start<Key> {
    Start::read(page.next.as_ref().map(ToString::to_string).as_deref(), None)
}

fn before(page: &PageOfCases) -> Start<Key> {
    Start::read(None, page.previous.as_ref().map(ToString::to_string).as_deref())
}

fn pages_follow_on_each_other_newest_first_and_back(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let at = |start: &Start<Key>| look(&store, office.anna, Filter::Open, start, 4);
    let first = at(&Start::First);
    assert_eq!((numbers(&first), first.previous.is_some()), (vec![number(9), number(8), number(7), number(6)], false));
    let second = at(&after(&first));
    assert_eq!(numbers(&second), [5, 4, 3, 2].map(number));
    let third = at(&after(&second));
    assert_eq!((numbers(&third), third.next.is_some()), (vec![number(1), number(0)], false));
    assert_eq!(at(&before(&third)), second);
    assert_eq!(at(&before(&second)), first);
    // A page that just fits has no next one.
    let all = look(&store, office.anna, Filter::Open, &Start::First, 10);
    assert_eq!((all.rows.len(), all.next, all.previous), (10, None, None));
}

fn cases_of_one_day_have_a_place_each(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make =
        move |db: &mut WriteDb| (0..50).try_for_each(|n| case(db, office.channel, n, DAY, &[office.anna]).map(drop));
    store.write_now("make cases", make).unwrap();
    let mut found = Vec::new();
    let mut page = look(&store, office.anna, Filter::Open, &Start::First, 7);
    loop {
        found.extend(numbers(&page));
        if page.next.is_none() {
            break;
        }
        page = look(&store, office.anna, Filter::Open, &after(&page), 7);
    }
    let mut sorted = found.clone();
    sorted.sort_by(|one, other| one.as_str().cmp(other.as_str()));
    assert_eq!(sorted, (0..50).map(number).collect::<Vec<_>>());
    assert_ne!(found, sorted, "in the order of arrival");
    sorted.reverse();
    assert_ne!(found, sorted, "against the order of arrival");
}

fn beyond_its_ends_a_list_begins_anew(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let at = |filter, start: &Start<Key>| look(&store, office.anna, filter, start, 4);
    let first = at(Filter::Open, &Start::First);
    let second = at(Filter::Open, &after(&first));
    let third = at(Filter::Open, &after(&second));
    for n in [0, 1] {
        let (case, _) = granted(&store, n, office.anna).unwrap();
        store.write_now("close", move |db| case::set_state(db, case, CaseState::Closed, DAY)).unwrap();
    }
    assert_eq!(numbers(&at(Filter::Open, &after(&second))), numbers(&first));
    assert_eq!(numbers(&at(Filter::Open, &before(&third))), numbers(&second));
    // Closed cases lie beyond it, but they are another list.
    assert_eq!(numbers(&at(Filter::In(CaseState::Closed), &after(&second))), [1, 0].map(number));
    // Fewer cases than a page holds stand before this one: the first page is a full one all the same.
    let late =
        look(&store, office.anna, Filter::Open, &after(&look(&store, office.anna, Filter::Open, &Start::First, 2)), 4);
    assert_eq!(numbers(&at(Filter::Open, &before(&late))), numbers(&first));
}

fn a_damaged_cursor_is_the_first_page(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let first = look(&store, office.anna, Filter::Open, &Start::First, 4);
    let cursor = first.next.as_ref().unwrap().to_string();
    let url_safe = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    assert!(url_safe(&cursor), "{cursor}");
    let mut damaged = vec![String::new(), "4".to_owned(), "\0".to_owned(), "ä".repeat(999), format!("{cursor}=")];
    damaged.extend((0..cursor.len()).map(|at| cursor[..at].to_owned()));
    let other =
        ["[9999999999999,1]", "[-1,1]", "[2147483647,1]", "[2461368,1.5]", "[2461368]", "{}", "null", "[2461368,1]]"];
    damaged.extend(other.map(|json| base64::Engine::encode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, json)));
    for text in &damaged {
        assert_eq!(Start::<Key>::read(Some(text), None), Start::First, "{text}");
        assert_eq!(Start::<Key>::read(None, Some(text)), Start::First, "{text}");
    }
    // One symbol changed is a place in the list, or none; either way a page of it.
    for at in 0..cursor.len() {
        for symbol in ["A", "z", "7", "_"] {
            let mut text = cursor.clone();
            text.replace_range(at..=at, symbol);
            for start in [Start::read(Some(&text), None), Start::read(None, Some(&text))] {
                assert!(!look(&store, office.anna, Filter::Open, &start, 4).rows.is_empty(), "{text}");
            }
        }
    }
}

fn filters_keep_what_they_say(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let states = [(9, CaseState::Closed), (8, CaseState::InReview), (7, CaseState::InWork), (6, CaseState::Closed)];
    for (n, state) in states {
        let (case, _) = granted(&store, n, office.anna).unwrap();
        store.write_now("move", move |db| case::set_state(db, case, state, DAY)).unwrap();
    }
    let list = |filter| numbers(&look(&store, office.anna, filter, &Start::First, 3));
    assert_eq!(list(Filter::Open), [8, 7, 5].map(number));
    assert_eq!(list(Filter::In(CaseState::Closed)), [9, 6].map(number));
    assert_eq!(list(Filter::In(CaseState::InReview)), [number(8)]);
    let counts = look(&store, office.anna, Filter::Open, &Start::First, 1).counts;
    assert_eq!(counts, Counts { new: 6, in_review: 1, in_work: 1, closed: 2 });
    assert_eq!([Filter::Open, Filter::In(CaseState::New)].map(|it| counts.of(it)), [8, 6]);
}

fn a_case_without_a_slot_is_not_even_counted(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let page = look(&store, office.ben, Filter::Open, &Start::First, 3);
    assert_eq!(numbers(&page), [9, 7, 5].map(number));
    assert_eq!(page.counts, Counts { new: 5, ..Counts::default() });
    let page = look(&store, StaffId::from_number(4711), Filter::Open, &Start::First, 3);
    assert_eq!((page.rows, page.counts), (Vec::new(), Counts::default()));
}

fn a_row_tells_what_is_unread(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let [nine, eight, seven] = [9, 8, 7].map(|n| granted(&store, n, office.anna).unwrap().0);
    let steps = move |db: &mut WriteDb| {
        for case in [nine, eight] {
            write(db, case, Side::Reporter, 1)?;
            write(db, case, Side::Reporter, 2)?;
        }
        for (case, staff, position) in [(nine, office.anna, 1), (eight, office.anna, 2), (nine, office.ben, 2_u32)] {
            read_marker::advance(db, case, staff, position.try_into().unwrap())?;
        }
        write(db, seven, Side::Reporter, 1)
    };
    store.write_now("read and write", steps).unwrap();
    let page = look(&store, office.anna, Filter::Open, &Start::First, 4);
    let read: Vec<_> = page.rows.iter().map(|row| (row.newest, row.seen, row.unread())).collect();
    assert_eq!(read, [(Some(2), Some(1), true), (Some(2), Some(2), false), (Some(1), None, true), (None, None, false)]);
}
