//! The lists: what each view shows, in each order, page by page in both directions.

use siegelpost::record::{Light, Sort, State, Step, View};
use siegelpost::register::{Acting, LISTED_AT_ONCE, list, start};
use siegelpost::store::listing::Start;
use siegelpost::store::register_list::ListedRecord;
use time::Duration;

use super::fixture::{House, WHOLE, kind, wait};
use crate::store::site::Site;

on_both! {
    every_view_shows_its_records_in_every_order_on_all_pages,
    the_first_page_says_what_waits,
    titles_are_in_the_order_of_a_dictionary,
}

/// A record in each state, many times.
fn filled(site: &Site) -> House {
    let house = House::new(site);
    for n in 0..130_u32 {
        let title = format!("Tätigkeit {:03}", n * 37 % 130);
        let day = Acting { day: house.anna.day - Duration::days((n % 9).into()), ..house.anna };
        let few = [("name", title.as_str())];
        let whole: Vec<_> = WHOLE.iter().copied().filter(|(field, _)| *field != "name").chain(few).collect();
        let number = house.writes(day, if n % 5 == 4 { &few } else { &whole });
        if n % 5 != 0 {
            house.steps(day, &number, Step::Submit, 1).unwrap();
        }
        if matches!(n % 5, 2 | 3) {
            house.steps(house.ben, &number, Step::Release, 1).unwrap();
        }
        if n % 5 == 3 {
            house.steps(house.ben, &number, Step::Withdraw, 1).unwrap();
        }
    }
    house
}

fn all(house: &House, acting: Acting, view: View, sort: Sort, backwards: bool) -> Vec<ListedRecord> {
    let mut rows: Vec<ListedRecord> = Vec::new();
    let mut at = Start::First;
    loop {
        let page = wait(list(&house.store, acting, kind(), (view, sort), at)).unwrap();
        assert!(page.rows.len() <= LISTED_AT_ONCE as usize);
        match (page.next, backwards) {
            (Some(next), _) => at = Start::After(next),
            (None, false) => {
                rows.extend(page.rows);
                return rows;
            }
            (None, true) => {
                let mut rows = page.rows;
                let mut before = page.previous;
                while let Some(cursor) = before {
                    let page = wait(list(&house.store, acting, kind(), (view, sort), Start::Before(cursor))).unwrap();
                    before = page.previous;
                    let mut earlier = page.rows;
                    // The first page is full again, whatever stood before the cursor.
                    earlier.retain(|row| rows.iter().all(|known| known.cover.number != row.cover.number));
                    earlier.extend(rows);
                    rows = earlier;
                }
                return rows;
            }
        }
        rows.extend(page.rows);
    }
}

/// All records of a view, by title, page by page.
fn walked(house: &House, acting: Acting, view: View) -> Vec<ListedRecord> {
    let (mut found, mut at) = (Vec::new(), Start::First);
    loop {
        let page = wait(list(&house.store, acting, kind(), (view, Sort::Title), at)).unwrap();
        found.extend(page.rows);
        match page.next {
            Some(next) => at = Start::After(next),
            None => return found,
        }
    }
}

/// The numbers that a view has, by what each record is.
fn expected(house: &House, acting: Acting, view: View) -> Vec<String> {
    let found = [View::Current, View::Past].map(|view| walked(house, acting, view)).into_iter().flatten();
    let soon = acting.day + Duration::days(View::SOON);
    let is_past = |state| matches!(state, State::Withdrawn | State::Archived);
    let fits = |row: &ListedRecord| match view {
        View::Current => !is_past(row.cover.state),
        View::Draft => row.cover.state == State::Draft,
        View::InReview => row.cover.state == State::InReview,
        View::InForce => row.cover.in_force.is_some(),
        View::Incomplete => row.cover.light == Light::Red && !is_past(row.cover.state),
        View::Due => row.cover.due_on <= soon,
        View::Past => is_past(row.cover.state),
    };
    found.filter(fits).map(|row| row.cover.number).collect()
}

fn every_view_shows_its_records_in_every_order_on_all_pages(site: &Site) {
    let house = filled(site);
    let later = Acting { day: house.anna.day + Duration::days(350), ..house.anna };
    for (view, count) in [
        (View::Current, 104),
        (View::Draft, 26),
        (View::InReview, 52),
        (View::InForce, 26),
        (View::Incomplete, 26),
        (View::Due, 26),
        (View::Past, 26),
    ] {
        let page = wait(list(&house.store, later, kind(), (view, Sort::Title), Start::First)).unwrap();
        assert_eq!(usize::try_from(page.counts.of(view)).unwrap(), count, "{view:?}");
        for sort in Sort::ALL {
            let rows = all(&house, later, view, *sort, false);
            assert_eq!(rows.len(), count, "{view:?} {sort:?}");
            let mut numbers: Vec<_> = rows.iter().map(|row| row.cover.number.clone()).collect();
            let in_order = rows.windows(2).all(|pair| match sort {
                Sort::Title => pair[0].cover.title <= pair[1].cover.title,
                Sort::Due => pair[0].cover.due_on <= pair[1].cover.due_on,
                Sort::Change => pair[0].cover.changed_on >= pair[1].cover.changed_on,
            });
            assert!(in_order, "{view:?} {sort:?}");
            let back = all(&house, later, view, *sort, true);
            assert_eq!(
                back.iter().map(|row| &row.cover.number).collect::<Vec<_>>(),
                numbers.iter().collect::<Vec<_>>()
            );
            let mut expected = expected(&house, later, view);
            numbers.sort_unstable();
            expected.sort_unstable();
            assert_eq!(numbers, expected, "{view:?} {sort:?}");
        }
    }
}

fn the_first_page_says_what_waits(site: &Site) {
    let house = filled(site);
    let found = wait(start(&house.store, house.anna)).unwrap();
    assert_eq!((found.in_review.len(), found.due.len(), found.incomplete.len(), found.drafts.len()), (8, 0, 8, 8));
    assert!(found.in_review.windows(2).all(|pair| pair[0].changed_on <= pair[1].changed_on), "the longest first");
    assert_eq!(found.counts, [("processing-activity".to_owned(), 104)]);
    let (cover, newest) = &found.incomplete[0];
    assert!(!kind().may_be_released(&newest.document.answers, "dsgvo") && cover.light == Light::Red);
    let later = Acting { day: house.anna.day + Duration::days(350), ..house.anna };
    assert_eq!(wait(start(&house.store, later)).unwrap().due.len(), 8);
    let nothing = wait(start(&house.store, house.stranger())).unwrap();
    assert!(nothing.in_review.is_empty() && nothing.incomplete.is_empty() && nothing.counts.is_empty());
}

fn titles_are_in_the_order_of_a_dictionary(site: &Site) {
    let house = House::new(site);
    for title in ["Zählung", "Ärztliche Atteste", "apotheke", "Öffnung", "Offenes"] {
        house.writes(house.anna, &[("name", title)]);
    }
    let rows = all(&house, house.anna, View::Current, Sort::Title, false);
    let titles: Vec<_> = rows.iter().map(|row| row.cover.title.as_str()).collect();
    assert_eq!(titles, ["apotheke", "Ärztliche Atteste", "Offenes", "Öffnung", "Zählung"]);
}
