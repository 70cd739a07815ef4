//! Lists that a handler keeps: theirs alone, twelve at most, one of them the first page.

use diesel::connection::SimpleConnection;
use siegelpost::casework::desk::{Sort, View};
use siegelpost::store::saved_view::{MOST, SavedView, forget, keep, name, of_staff, set_first};
use siegelpost::store::{ReadDb, StaffId, Store, StoreError, WriteDb};

use super::fixture::office;
use super::site::Site;

on_both! {
    a_list_is_kept_once_named_made_the_first_and_let_go,
    a_handler_keeps_twelve_at_most_and_a_list_that_is_gone_counts,
    nobody_reaches_what_another_keeps,
}

fn kept(store: &Store, staff: StaffId) -> Vec<SavedView> {
    store.read_now("kept", |db: &mut ReadDb| of_staff(db, staff)).unwrap()
}

fn write<T: Send + 'static>(
    store: &Store,
    work: impl FnMut(&mut WriteDb) -> Result<T, StoreError> + Send + 'static,
) -> T {
    store.write_now("change", work).unwrap()
}

fn a_list_is_kept_once_named_made_the_first_and_let_go(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    for (view, sort) in [(View::Mine, Sort::Due), (View::OurTurn, Sort::Number), (View::OurTurn, Sort::Due)] {
        assert!(write(&store, move |db| keep(db, anna, view, sort)));
    }
    assert!(write(&store, move |db| name(db, anna, ("mine", "due"), Some(b"sealed"))));
    assert!(write(&store, move |db| keep(db, anna, View::Mine, Sort::Due)), "it is there");
    let of = |view: &str, sort: &str, name: Option<&[u8]>, is_first| SavedView {
        view: view.to_owned(),
        sort: sort.to_owned(),
        name: name.map(<[u8]>::to_vec),
        is_first,
    };
    let (by_due, by_number) = (of("our-turn", "due", None, false), of("our-turn", "number", None, false));
    // In the order of the menu, and with the name that it had.
    assert_eq!(kept(&store, anna), [by_due.clone(), by_number.clone(), of("mine", "due", Some(b"sealed"), false)]);

    for (view, sort) in [("mine", "due"), ("our-turn", "number")] {
        assert!(write(&store, move |db| set_first(db, anna, (view, sort), true)));
        let first: Vec<_> = kept(&store, anna).into_iter().filter(|saved| saved.is_first).collect();
        assert_eq!(first.iter().map(|saved| (&*saved.view, &*saved.sort)).collect::<Vec<_>>(), [(view, sort)], "one");
    }
    assert!(write(&store, move |db| set_first(db, anna, ("our-turn", "number"), false)));
    assert!(write(&store, move |db| name(db, anna, ("mine", "due"), None)));
    assert_eq!(kept(&store, anna), [by_due.clone(), by_number.clone(), of("mine", "due", None, false)]);
    assert!(write(&store, move |db| forget(db, anna, ("mine", "due"))));
    assert!(!write(&store, move |db| forget(db, anna, ("mine", "due"))));
    assert_eq!(kept(&store, anna), [by_due, by_number]);
}

fn a_handler_keeps_twelve_at_most_and_a_list_that_is_gone_counts(site: &Site) {
    let store = site.open();
    let anna = office(&store).anna;
    for &view in &View::ALL[..MOST] {
        assert!(write(&store, move |db| keep(db, anna, view, Sort::Due)));
    }
    assert!(!write(&store, move |db| keep(db, anna, View::Today, Sort::Number)), "there is no room");
    assert_eq!(kept(&store, anna).len(), MOST);
    // As if a later program had another view.
    let change = "UPDATE saved_view SET view = 'of-last-year', is_first = true WHERE view = 'today'";
    write(&store, move |db| Ok(db.connection().batch_execute(change)?));
    let saved = kept(&store, anna);
    let gone = saved.last().unwrap();
    assert_eq!((gone.list(), &*gone.view, gone.is_first, saved.len()), (None, "of-last-year", true, MOST));
    assert!(!write(&store, move |db| keep(db, anna, View::Today, Sort::Number)), "it still takes a place");
    assert!(write(&store, move |db| forget(db, anna, ("of-last-year", "due"))));
    assert!(write(&store, move |db| keep(db, anna, View::Today, Sort::Number)));
}

fn nobody_reaches_what_another_keeps(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let (anna, ben) = (office.anna, office.ben);
    assert!(write(&store, move |db| keep(db, anna, View::Mine, Sort::Due)));
    let before = kept(&store, anna);
    assert_eq!(kept(&store, ben), []);
    let list = ("mine", "due");
    assert!(!write(&store, move |db| name(db, ben, list, Some(b"of ben"))));
    assert!(!write(&store, move |db| set_first(db, ben, list, true)));
    assert!(!write(&store, move |db| forget(db, ben, list)));
    assert!(write(&store, move |db| keep(db, ben, View::Week, Sort::Due)));
    assert!(write(&store, move |db| set_first(db, ben, ("week", "due"), true)));
    assert_eq!(kept(&store, anna), before);
}
