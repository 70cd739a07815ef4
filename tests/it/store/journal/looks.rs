//! Nobody is given a case unrecorded, and nobody fills the journal by looking.

use std::num::NonZeroU32;

use futures_util::future::join_all;
use siegelpost::journal::Book;
use siegelpost::office::{self, CaseView, Stretch};
use siegelpost::sealing::Side;
use siegelpost::store::parcel_head::Line;
use siegelpost::store::{StaffId, Store, journal_entry};
use time::{Date, Duration};

use super::super::fixture::{case, number, office as an_office, write};
use super::super::gate::{Gate, run};
use super::{DAY, Office, Site};

on_both! {
    a_case_is_recorded_once_a_day_for_each_handler,
    looking_again_on_the_same_day_does_not_wait_for_the_writer,
    a_look_through_two_nodes_at_once_is_recorded_once,
    a_read_marker_is_no_look,
    a_case_that_is_not_theirs_is_neither_given_nor_recorded,
    a_part_of_a_case_is_a_look_like_all_of_it,
}

/// Each look that is recorded: who, and when.
fn looks(store: &Store) -> Vec<(StaffId, Date)> {
    let entries = store.read_now("read", |db| journal_entry::after(db, Book::Office, 0, 100)).unwrap();
    let looks = entries.iter().filter(|entry| entry.event.as_deref() == Some("case_opened_by_handler"));
    looks.map(|entry| (entry.actor.unwrap(), entry.day)).collect()
}

/// What a handler is given of case `n`, if anything.
async fn given(store: &Store, n: u32, staff: StaffId, day: Date) -> Option<CaseView> {
    let case = office::grant(store, &number(n), staff, DAY).await.unwrap()?;
    office::view(store, case, staff, Stretch::Newest, day).await.unwrap()
}

/// With one case of Anna's and Ben's, and one parcel in it.
fn with_case(site: &Site) -> (Store, Office) {
    let store = site.open();
    let office = an_office(&store);
    let make = move |db: &mut _| {
        let id = case(db, office.channel, 1, DAY, &[office.anna, office.ben])?;
        write(db, id, Side::Reporter, 1)
    };
    store.write_now("case", make).unwrap();
    (store, office)
}

fn a_case_is_recorded_once_a_day_for_each_handler(site: &Site) {
    let (store, office) = with_case(site);
    let view = |staff, day| run(given(&store, 1, staff, day)).unwrap();
    for _ in 0..20 {
        let view = view(office.anna, DAY);
        assert_eq!((view.parcels.len(), &*view.slot), (1, format!("slot of {}", office.anna).as_bytes()));
    }
    assert_eq!(looks(&store), [(office.anna, DAY)]);
    let next = DAY + Duration::DAY;
    view(office.ben, DAY);
    view(office.anna, next);
    view(office.anna, next);
    assert_eq!(looks(&store), [(office.anna, DAY), (office.ben, DAY), (office.anna, next)]);
}

fn looking_again_on_the_same_day_does_not_wait_for_the_writer(site: &Site) {
    let (store, office) = with_case(site);
    run(async {
        given(&store, 1, office.anna, DAY).await.unwrap();
        let gate = Gate::before(&store);
        assert!(given(&store, 1, office.anna, DAY).await.is_some());
        gate.open().await;
    });
}

fn a_look_through_two_nodes_at_once_is_recorded_once(site: &Site) {
    let (store, office) = with_case(site);
    let other = site.open();
    let views = [&store, &other].repeat(10).into_iter().map(|node| given(node, 1, office.anna, DAY));
    let views = run(join_all(views));
    assert!(views.into_iter().all(|view| view.is_some()));
    assert_eq!(looks(&store), [(office.anna, DAY)]);
}

fn a_read_marker_is_no_look(site: &Site) {
    let (store, office) = with_case(site);
    let case = run(office::grant(&store, &number(1), office.anna, DAY)).unwrap().unwrap();
    let mark = |staff, position| run(office::advance_read_marker(&store, case, staff, position));
    for position in [1, 2, u32::MAX] {
        let position = NonZeroU32::new(position).unwrap();
        for _ in 0..20 {
            mark(office.anna, position).unwrap();
        }
    }
    assert_eq!(looks(&store), []);
    let view = run(given(&store, 1, office.anna, DAY)).unwrap();
    assert_eq!(view.facts.seen, 1, "not beyond the newest");
}

fn a_case_that_is_not_theirs_is_neither_given_nor_recorded(site: &Site) {
    let store = site.open();
    let office = an_office(&store);
    store.write_now("case", move |db| case(db, office.channel, 1, DAY, &[office.anna])).unwrap();
    for (case, staff) in [(1, office.ben), (2, office.anna)] {
        assert!(run(given(&store, case, staff, DAY)).is_none());
    }
    assert_eq!(looks(&store), []);
}

fn a_part_of_a_case_is_a_look_like_all_of_it(site: &Site) {
    let (store, office) = with_case(site);
    let case = run(office::grant(&store, &number(1), office.anna, DAY)).unwrap().unwrap();
    let next = DAY + Duration::DAY;
    for _ in 0..3 {
        assert!(run(office::facts(&store, case, office.anna, DAY)).unwrap().is_some());
        let before = (Line::Conversation, 0, i32::MAX);
        assert!(run(office::earlier(&store, case, office.anna, before, next)).unwrap().is_some());
    }
    assert_eq!(looks(&store), [(office.anna, DAY), (office.anna, next)]);
}
