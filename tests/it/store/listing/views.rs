//! Which cases are in which view.

use super::*;

/// Every case stands in its views in whatever order: the state, the days, what was read and who wrote last differ.
fn with_a_desk(site: &Site) -> (Store, Office) {
    let (store, office) = with_ten_cases(site);
    let ids: Vec<_> = (0..10).map(|n| granted(&store, n, office.anna).unwrap().0).collect();
    let steps = move |db: &mut WriteDb| {
        for &case in &ids {
            write(db, case, Side::Reporter, 1)?;
        }
        let read = |db: &mut WriteDb, n: usize, up_to: u32| {
            read_marker::advance(db, ids[n], office.anna, up_to.try_into().unwrap())
        };
        // Acknowledged long ago, answered: the reporter's turn. Then they write again.
        for n in [1, 2] {
            case_event::acknowledge(db, ids[n], DAY + Duration::days(2))?;
            case::set_state(db, ids[n], CaseState::InReview, DAY + Duration::days(2))?;
            write(db, ids[n], Side::Office, 1)?;
            read(db, n, 2)?;
        }
        write(db, ids[2], Side::Reporter, 2)?;
        // A colleague's note, of what was read.
        read(db, 3, 1)?;
        write(db, ids[3], Side::File, 1)?;
        read(db, 4, 1)?;
        assert_eq!(assignment::assign(db, ids[4], (None, Some(office.anna)), None)?, assignment::Assigned::Done);
        for n in [8, 9] {
            case::set_state(db, ids[n], CaseState::Closed, TODAY)?;
        }
        // Their time is over at Christmas, but one of them is kept.
        let long_ago = |db: &mut WriteDb, n| case(db, office.channel, n, date!(2023 - 11 - 20), &[office.anna]);
        let old = [long_ago(db, 10)?, long_ago(db, 11)?];
        for case in old {
            case::set_state(db, case, CaseState::Closed, date!(2023 - 12 - 20))?;
        }
        for case in [ids[9], old[1]] {
            hold::set(db, case, date!(2027 - 05 - 01), office.anna)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("work", steps).unwrap();
    (store, office)
}

const VIEWS: [(View, &[u32]); 12] = [
    (View::Today, &[0, 2, 3, 4, 5, 6, 7]),
    (View::Open, &[0, 1, 2, 3, 4, 5, 6, 7]),
    (View::OurTurn, &[0, 2, 3, 4, 5, 6, 7]),
    (View::Waiting, &[1]),
    (View::New, &[0, 3, 4, 5, 6, 7]),
    (View::Unread, &[0, 2, 3, 5, 6, 7]),
    (View::Mine, &[4]),
    (View::Week, &[4, 5, 6]),
    (View::Overdue, &[0, 3]),
    (View::Held, &[9, 11]),
    (View::Closed, &[8, 9, 10, 11]),
    (View::ToDelete, &[10]),
];

pub(super) fn views_keep_what_they_say_in_every_order(site: &Site) {
    let (store, office) = with_a_desk(site);
    for (view, expected) in VIEWS {
        for &sort in Sort::ALL {
            let all = numbers(&sorted(&store, office.anna, (view, sort), &Start::First, 50));
            let mut found = all.clone();
            found.sort_by(|one, other| one.as_str().cmp(other.as_str()));
            assert_eq!(found, expected.iter().copied().map(number).collect::<Vec<_>>(), "{view} {sort}");
            // Page by page, and back, it is the same list.
            let mut pages = vec![sorted(&store, office.anna, (view, sort), &Start::First, 2)];
            while let Some(start) = pages.last().filter(|page| page.next.is_some()).map(after) {
                pages.push(sorted(&store, office.anna, (view, sort), &start, 2));
            }
            assert_eq!(pages.iter().flat_map(numbers).collect::<Vec<_>>(), all, "{view} {sort}");
            for pair in pages.windows(2) {
                assert_eq!(sorted(&store, office.anna, (view, sort), &before(&pair[1]), 2), pair[0], "{view} {sort}");
            }
        }
    }
}

pub(super) fn counts_are_those_of_the_views(site: &Site) {
    let (store, office) = with_a_desk(site);
    let counts = look(&store, office.anna, View::Open, &Start::First, 1).counts;
    for (view, expected) in VIEWS {
        assert_eq!(counts.of(view), expected.len() as u64, "{view}");
    }
    // Due on Friday, at the weekend and on Monday and Tuesday: two working days from Friday on.
    assert_eq!((counts.pressing, counts.answers), (4, 1));
}

pub(super) fn what_is_due_comes_first_and_unread_before_read(site: &Site) {
    let (store, office) = with_a_desk(site);
    let open = || sorted(&store, office.anna, (View::Open, Sort::Due), &Start::First, 50);
    // Those that were acknowledged owe feedback, in months.
    assert_eq!(numbers(&open()), [0, 3, 4, 5, 6, 7, 2, 1].map(number));
    let marks: Vec<_> = open().rows.iter().map(|row| (row.news, row.turn)).collect();
    let ours = Some(Turn::Office);
    assert_eq!(marks[..3], [(News::New, ours), (News::Note, ours), (News::Read, ours)]);
    assert_eq!(marks[6..], [(News::Answer, ours), (News::Read, Some(Turn::Reporter))]);
    // On one day the unread one comes first, whichever it is.
    for (read, expected) in [(6, [5, 6]), (5, [6, 5])] {
        let cases = [5, 6].map(|n| granted(&store, n, office.anna).unwrap().0);
        let step = move |db: &mut WriteDb| {
            for (n, case) in [5_u64, 6].into_iter().zip(cases) {
                case_event::renew_clocks(db, case, DAY + Duration::days(8))?;
                if n == read {
                    read_marker::advance(db, case, office.anna, 9.try_into().unwrap())?;
                } else {
                    let next = parcel::next_seq(db, case, Side::Reporter)?;
                    write(db, case, Side::Reporter, next)?;
                }
            }
            Ok::<_, StoreError>(())
        };
        store.write_now("read", step).unwrap();
        let all = numbers(&open());
        let of_day: Vec<_> = all.iter().filter(|one| [number(5), number(6)].contains(*one)).cloned().collect();
        assert_eq!(of_day, expected.map(number));
    }
}
