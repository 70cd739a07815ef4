//! The journal's chain.

use diesel::connection::SimpleConnection;
use siegelpost::casework::CaseState;
use siegelpost::journal::{Chain, Event, record, verify};
use siegelpost::store::journal_entry;
use siegelpost::store::{CaseId, StaffId, Store, StoreError, WriteDb};

use super::fixture::DAY;
use super::site::Site;

on_both! {
    an_empty_journal_is_whole,
    entries_say_what_was_done_but_not_who_wrote,
    a_changed_entry_is_noticed,
    a_missing_entry_is_noticed,
    exchanged_entries_are_noticed,
    a_cut_off_end_changes_the_head,
    a_long_journal_is_read_in_portions,
}

const EVENTS: [Event; 6] = [
    Event::StaffDisabled,
    Event::CaseReceived,
    Event::CaseOpened,
    Event::StateChanged { from: CaseState::New, to: CaseState::InReview },
    Event::ReplySent,
    Event::NoteAdded,
];

fn with_entries(site: &Site) -> Store {
    let store = site.open();
    let write = |db: &mut WriteDb| {
        let (case, staff) = (CaseId::from_number(7), StaffId::from_number(3));
        EVENTS.into_iter().try_for_each(|event| record(db, DAY, event, Some(case), Some(staff)))
    };
    store.write_now("record", write).unwrap();
    store
}

fn chain(store: &Store) -> Chain {
    store.read_now("verify", verify).unwrap()
}

fn tampered(site: &Site, statements: &'static str) -> Chain {
    let store = with_entries(site);
    assert!(matches!(chain(&store), Chain::Whole { entries: 6, .. }));
    store.write_now("tamper", move |db| Ok::<_, StoreError>(db.connection().batch_execute(statements)?)).unwrap();
    chain(&store)
}

fn an_empty_journal_is_whole(site: &Site) {
    assert_eq!(chain(&site.open()), Chain::Whole { entries: 0, head: [0; 32] });
}

fn entries_say_what_was_done_but_not_who_wrote(site: &Site) {
    let store = with_entries(site);
    let entries = store.read_now("read", |db| journal_entry::after(db, 0, 10)).unwrap();
    let said: Vec<_> = entries.iter().map(|it| (&*it.event, &*it.detail, it.staff_id.is_some())).collect();
    let expected = [
        ("staff_disabled", "", true),
        ("case_received", "", true),
        ("case_opened_by_handler", "", true),
        ("state_changed", "new>in_review", true),
        ("reply_sent", "", false),
        ("note_added", "", false),
    ];
    assert_eq!(said, expected);
}

fn a_changed_entry_is_noticed(site: &Site) {
    assert_eq!(tampered(site, "UPDATE journal SET staff_id = 4 WHERE id = 3"), Chain::BrokenAt { entry: 3 });
}

fn a_missing_entry_is_noticed(site: &Site) {
    assert_eq!(tampered(site, "DELETE FROM journal WHERE id = 3"), Chain::BrokenAt { entry: 4 });
}

fn exchanged_entries_are_noticed(site: &Site) {
    let exchange = "UPDATE journal SET id = 99 WHERE id = 2;
        UPDATE journal SET id = 2 WHERE id = 3;
        UPDATE journal SET id = 3 WHERE id = 99;";
    assert_eq!(tampered(site, exchange), Chain::BrokenAt { entry: 2 });
}

fn a_cut_off_end_changes_the_head(site: &Site) {
    let Chain::Whole { head: before, .. } = chain(&with_entries(site)) else { panic!("broken") };
    let Chain::Whole { entries, head } = tampered_again(site) else { panic!("broken") };
    assert_eq!(entries, 5);
    assert_ne!(head, before);
}

fn tampered_again(site: &Site) -> Chain {
    let store = site.open();
    let cut = "DELETE FROM journal WHERE id = 6";
    store.write_now("tamper", move |db| Ok::<_, StoreError>(db.connection().batch_execute(cut)?)).unwrap();
    chain(&store)
}

fn a_long_journal_is_read_in_portions(site: &Site) {
    let store = site.open();
    let write = |db: &mut WriteDb| (0..2001).try_for_each(|_| record(db, DAY, Event::CaseReceived, None, None));
    store.write_now("record", write).unwrap();
    assert!(matches!(chain(&store), Chain::Whole { entries: 2001, .. }));
}
