//! The list of a handler's cases.

mod views;

use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::{Horizon, News, Sort, Turn, View};
use siegelpost::casework::{CaseNumber, CaseState};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::{Beside, CaseList, Counts, Key, PageOfCases, beside, is_own};
use siegelpost::store::listing::{Start, page};
use siegelpost::store::{StaffId, Store, StoreError, WriteDb, assignment, case, case_event, hold, parcel, read_marker};
use time::macros::date;
use time::{Date, Duration};

use super::fixture::{DAY, Office, case, granted, number, office, write};
use super::site::Site;
use views::{
    counts_are_those_of_the_views, views_keep_what_they_say_in_every_order,
    what_is_due_comes_first_and_unread_before_read,
};

on_both! {
    pages_follow_on_each_other_newest_first_and_back,
    cases_of_one_day_have_a_place_each,
    beyond_its_ends_a_list_begins_anew,
    a_damaged_cursor_is_the_first_page,
    views_keep_what_they_say_in_every_order,
    counts_are_those_of_the_views,
    what_is_due_comes_first_and_unread_before_read,
    a_place_of_anothers_case_is_none_of_ones_own,
    a_case_without_a_slot_is_not_even_counted,
    a_row_tells_what_is_unread,
    a_case_knows_its_place_in_a_list_and_nobody_elses,
}

/// The day on which everybody looks: of ten cases, one on each day from [`DAY`] on, four are overdue by then.
const TODAY: Date = date!(2026 - 12 - 04);

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

fn look(store: &Store, staff: StaffId, view: View, start: &Start<Key>, size: u32) -> PageOfCases {
    sorted(store, staff, (view, Sort::Arrival), start, size)
}

fn sorted(store: &Store, staff: StaffId, list: (View, Sort), start: &Start<Key>, size: u32) -> PageOfCases {
    let (view, sort) = list;
    let list = CaseList { staff, view, sort, horizon: Horizon::of(TODAY, &Calendar::nationwide()), bound: None };
    store.read_now("list", |db| page(db, &list, start, size)).unwrap()
}

fn numbers(page: &PageOfCases) -> Vec<CaseNumber> {
    page.rows.iter().map(|row| row.cover.number.parse().unwrap()).collect()
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
    let at = |start: &Start<Key>| look(&store, office.anna, View::Open, start, 4);
    let first = at(&Start::First);
    assert_eq!((numbers(&first), first.previous.is_some()), (vec![number(9), number(8), number(7), number(6)], false));
    let second = at(&after(&first));
    assert_eq!(numbers(&second), [5, 4, 3, 2].map(number));
    let third = at(&after(&second));
    assert_eq!((numbers(&third), third.next.is_some()), (vec![number(1), number(0)], false));
    assert_eq!(at(&before(&third)), second);
    assert_eq!(at(&before(&second)), first);
    // A page that just fits has no next one.
    let all = look(&store, office.anna, View::Open, &Start::First, 10);
    assert_eq!((all.rows.len(), all.next, all.previous), (10, None, None));
}

fn cases_of_one_day_have_a_place_each(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make =
        move |db: &mut WriteDb| (0..50).try_for_each(|n| case(db, office.channel, n, DAY, &[office.anna]).map(drop));
    store.write_now("make cases", make).unwrap();
    let mut found = Vec::new();
    let mut page = look(&store, office.anna, View::Open, &Start::First, 7);
    loop {
        found.extend(numbers(&page));
        if page.next.is_none() {
            break;
        }
        page = look(&store, office.anna, View::Open, &after(&page), 7);
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
    let first = at(View::Open, &Start::First);
    let second = at(View::Open, &after(&first));
    let third = at(View::Open, &after(&second));
    for n in [0, 1] {
        let (case, _) = granted(&store, n, office.anna).unwrap();
        store.write_now("close", move |db| case::set_state(db, case, CaseState::Closed, DAY)).unwrap();
    }
    assert_eq!(numbers(&at(View::Open, &after(&second))), numbers(&first));
    assert_eq!(numbers(&at(View::Open, &before(&third))), numbers(&second));
    // Closed cases lie beyond it, but they are another list.
    assert_eq!(numbers(&at(View::Closed, &after(&second))), [1, 0].map(number));
    // Fewer cases than a page holds stand before this one: the first page is a full one all the same.
    let late =
        look(&store, office.anna, View::Open, &after(&look(&store, office.anna, View::Open, &Start::First, 2)), 4);
    assert_eq!(numbers(&at(View::Open, &before(&late))), numbers(&first));
}

fn a_damaged_cursor_is_the_first_page(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let first = look(&store, office.anna, View::Open, &Start::First, 4);
    let cursor = first.next.as_ref().unwrap().to_string();
    let url_safe = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    assert!(url_safe(&cursor), "{cursor}");
    let mut damaged = vec![String::new(), "4".to_owned(), "\0".to_owned(), "ä".repeat(999), format!("{cursor}=")];
    damaged.extend((0..cursor.len()).map(|at| cursor[..at].to_owned()));
    let other = [
        "[2461368,7]",
        r#"["open","arrival",9999999999999,"",1]"#,
        r#"["open","arrival",-1,"",1]"#,
        r#"["open","arrival",2147483647,"",1]"#,
        r#"["open","arrival",2461368,"",1.5]"#,
        r#"["open","arrival",2461368]"#,
        r#"["in_review","arrival",2461368,"",1]"#,
        r#"["open","due",2461368,"",1]"#,
        r#"["open","number",2461368,"x",1]"#,
        "{}",
        "null",
    ];
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
                assert!(!look(&store, office.anna, View::Open, &start, 4).rows.is_empty(), "{text}");
            }
        }
    }
}

fn a_place_of_anothers_case_is_none_of_ones_own(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let page = look(&store, office.anna, View::Open, &Start::First, 2);
    let start = after(&page);
    let own = |staff| store.read_now("own", |db| is_own(db, staff, start.place().unwrap())).unwrap();
    // The eighth case is Anna's alone.
    assert_eq!((own(office.anna), own(office.ben)), (true, false));
}

fn a_case_without_a_slot_is_not_even_counted(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let page = look(&store, office.ben, View::Open, &Start::First, 3);
    assert_eq!(numbers(&page), [9, 7, 5].map(number));
    let counts = page.counts;
    assert_eq!((counts.open, counts.new, counts.closed), (5, 5, 0));
    let page = look(&store, StaffId::from_number(4711), View::Open, &Start::First, 3);
    assert_eq!((page.rows, page.counts), (Vec::new(), Counts::default()));
}

fn a_case_knows_its_place_in_a_list_and_nobody_elses(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let beside = |staff, n, view| {
        let horizon = Horizon::of(TODAY, &Calendar::nationwide());
        let list = CaseList { staff, view, sort: Sort::Arrival, horizon, bound: None };
        let (case, _) = granted(&store, n, staff).unwrap();
        let found: Beside = store.read_now("beside", |db| beside(db, &list, case)).unwrap();
        (found.previous, found.next, found.place.map(|place| (place.at, place.of, place.is_more)))
    };
    let named = |n: u32| Some(number(n).to_string());
    assert_eq!(beside(office.anna, 9, View::Open), (None, named(8), Some((1, 10, false))));
    assert_eq!(beside(office.anna, 7, View::Open), (named(8), named(6), Some((3, 10, false))));
    assert_eq!(beside(office.anna, 0, View::Open), (named(1), None, Some((10, 10, false))));
    // Of ten cases Ben sees five, and none of the others between.
    assert_eq!(beside(office.ben, 7, View::Open), (named(9), named(5), Some((2, 5, false))));
    // Not one of those: neighbours there are, and no place.
    assert_eq!(beside(office.anna, 9, View::Overdue).2, None);
    assert_eq!(beside(office.anna, 2, View::Overdue), (named(3), named(1), Some((2, 4, false))));
    store
        .write_now("many", move |db: &mut WriteDb| {
            for n in 10..70 {
                case(db, office.channel, n, DAY - Duration::days(9), &[office.anna])?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    assert_eq!(beside(office.anna, 7, View::Open).2, Some((3, 53, true)), "of more than fifty");
}

fn a_row_tells_what_is_unread(site: &Site) {
    let (store, office) = with_ten_cases(site);
    let [nine, eight, seven] = [9, 8, 7].map(|n| granted(&store, n, office.anna).unwrap().0);
    let steps = move |db: &mut WriteDb| {
        for case in [nine, eight] {
            write(db, case, Side::Reporter, 1)?;
            write(db, case, Side::Reporter, 2)?;
        }
        write(db, seven, Side::Reporter, 1)?;
        for (case, staff, position) in [(nine, office.anna, 1), (eight, office.anna, 2), (seven, office.anna, 1_u32)] {
            read_marker::advance(db, case, staff, position.try_into().unwrap())?;
        }
        write(db, seven, Side::File, 1)
    };
    store.write_now("read and write", steps).unwrap();
    let page = look(&store, office.anna, View::Open, &Start::First, 4);
    let read: Vec<_> = page.rows.iter().map(|row| row.news).collect();
    assert_eq!(read, [News::Answer, News::Read, News::Note, News::New]);
    // What Anna has read, Ben has not.
    let page = look(&store, office.ben, View::Open, &Start::First, 1);
    assert_eq!((numbers(&page), page.rows[0].news), (vec![number(9)], News::New));
}
