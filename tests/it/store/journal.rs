//! The journal: its chains, and whoever owns the database and changes them.

mod books;
mod by_hand;
mod looks;
mod months;
mod older;
mod retention;

use diesel::connection::SimpleConnection;
use siegelpost::casework::CaseState;
use siegelpost::journal::{
    Book, ChainCheck, JournalFault, OfficeEvent, OfficeSubject, WholeChain, forget_case, prune_looks, record, verify,
};
use siegelpost::store::{CaseId, Store, StoreError, WriteDb, journal_entry};
use time::Date;

use super::fixture::{DAY, Office, case, office};
use super::site::Site;

on_both! {
    an_empty_journal_is_whole,
    entries_say_what_was_done_but_not_who_wrote,
    a_changed_entry_is_noticed,
    a_missing_entry_is_noticed,
    exchanged_entries_are_noticed,
    a_cut_off_end_changes_the_head,
    a_case_without_its_arrival_is_noticed,
    a_long_journal_is_read_in_portions,
}

const EVENTS: [OfficeEvent; 5] = [
    OfficeEvent::CaseReceived,
    OfficeEvent::CaseOpened,
    OfficeEvent::StateChanged { from: CaseState::New, to: CaseState::InReview },
    OfficeEvent::ReplySent,
    OfficeEvent::NoteAdded,
];

/// A case with an entry of each kind, after one about a member of staff: rows 1 to 6.
fn with_entries(site: &Site) -> (Store, Office, CaseId) {
    let store = site.open();
    let office = office(&store);
    let case = store.write_now("record", move |db| entries(db, office, 1, DAY)).unwrap();
    (store, office, case)
}

fn entries(db: &mut WriteDb, office: Office, n: u32, day: Date) -> Result<CaseId, StoreError> {
    let case = case(db, office.channel, n, day, &[office.anna])?.id();
    record(db, day, OfficeEvent::StaffDisabled, OfficeSubject::Staff(office.ben), Some(office.anna))?;
    for event in EVENTS {
        record(db, day, event, OfficeSubject::Case(case), Some(office.anna))?;
    }
    Ok(case)
}

fn check_on(store: &Store, today: Date) -> ChainCheck {
    store.read_now("verify", |db| verify(db, Book::Office, today)).unwrap()
}

fn check(store: &Store) -> ChainCheck {
    check_on(store, DAY)
}

#[track_caller]
fn whole(check: ChainCheck) -> WholeChain {
    let ChainCheck::Whole(chain) = check else { panic!("{check:?}") };
    chain
}

fn broken(entry: i32, fault: JournalFault) -> ChainCheck {
    ChainCheck::Broken { entry, fault }
}

/// Changes something behind the program's back.
fn tamper(store: &Store, statements: impl Into<String>) {
    let statements = statements.into();
    store.write_now("tamper", move |db| Ok::<_, StoreError>(db.connection().batch_execute(&statements)?)).unwrap();
}

fn tampered(site: &Site, statements: &str) -> ChainCheck {
    let (store, ..) = with_entries(site);
    assert_eq!(whole(check(&store)).entries, 6);
    tamper(&store, statements);
    check(&store)
}

fn an_empty_journal_is_whole(site: &Site) {
    let empty = WholeChain { entries: 0, dropped: 0, head: [0; 32], months: Vec::new() };
    let store = site.open();
    for book in Book::ALL {
        assert_eq!(store.read_now("verify", |db| verify(db, book, DAY)), Ok(ChainCheck::Whole(empty.clone())));
    }
}

// H-09
fn entries_say_what_was_done_but_not_who_wrote(site: &Site) {
    let (store, ..) = with_entries(site);
    let entries = store.read_now("read", |db| journal_entry::after(db, Book::Office, 0, 10)).unwrap();
    let said =
        entries.iter().map(|it| (it.event.as_deref().unwrap(), it.detail.as_deref().unwrap(), it.actor.is_some()));
    let expected = [
        ("staff_disabled", "", true),
        ("case_received", "", true),
        ("case_opened_by_handler", "", true),
        ("state_changed", "new>in_review", true),
        ("reply_sent", "", false),
        ("note_added", "", false),
    ];
    assert_eq!(said.collect::<Vec<_>>(), expected);
}

/// What is found after somebody did something to the journal. Afterwards it is as it was.
fn after_changing(store: &Store, change: impl FnOnce(), look: impl FnOnce(&Store) -> ChainCheck) -> ChainCheck {
    tamper(store, "CREATE TABLE kept AS SELECT * FROM office_journal");
    change();
    let found = look(store);
    tamper(store, "DELETE FROM office_journal; INSERT INTO office_journal SELECT * FROM kept; DROP TABLE kept");
    found
}

/// What is found while an entry is another one.
fn with_changed(store: &Store, entry: i32, set: &str, look: impl FnOnce(&Store) -> ChainCheck) -> ChainCheck {
    let change = || tamper(store, format!("UPDATE office_journal SET {set} WHERE id = {entry}"));
    after_changing(store, change, look)
}

fn a_changed_entry_is_noticed(site: &Site) {
    let (store, ..) = with_entries(site);
    for set in
        ["actor = 2", "subject_id = 9", "subject_kind = 'staff'", "detail = 'x'", "class = 'case'", "version = 1"]
    {
        assert_eq!(with_changed(&store, 3, set, check), broken(3, JournalFault::Altered), "{set}");
    }
    assert_eq!(whole(check(&store)).entries, 6);
}

fn a_missing_entry_is_noticed(site: &Site) {
    assert_eq!(tampered(site, "DELETE FROM office_journal WHERE id = 3"), broken(4, JournalFault::Altered));
}

fn exchanged_entries_are_noticed(site: &Site) {
    let exchange = "UPDATE office_journal SET id = 99 WHERE id = 2;
        UPDATE office_journal SET id = 2 WHERE id = 3;
        UPDATE office_journal SET id = 3 WHERE id = 99;";
    assert_eq!(tampered(site, exchange), broken(2, JournalFault::Altered));
}

fn a_cut_off_end_changes_the_head(site: &Site) {
    let (store, ..) = with_entries(site);
    let before = whole(check(&store)).head;
    tamper(&store, "DELETE FROM office_journal WHERE id = 6");
    let after = whole(check(&store));
    assert_eq!(after.entries, 5);
    assert_ne!(after.head, before);
}

fn a_case_without_its_arrival_is_noticed(site: &Site) {
    let (store, office, _) = with_entries(site);
    store.write_now("make up", move |db| case(db, office.channel, 2, DAY, &[office.anna])).unwrap();
    assert_eq!(check(&store), ChainCheck::Unrecorded { case: super::fixture::number(2).to_string() });
}

fn a_long_journal_is_read_in_portions(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let write = move |db: &mut WriteDb| {
        let subject = OfficeSubject::Staff(office.anna);
        (0..2001).try_for_each(|_| record(db, DAY, OfficeEvent::PasswordSet, subject, None))
    };
    store.write_now("record", write).unwrap();
    assert_eq!(whole(check(&store)).entries, 2001);
}

/// As the job of the program drops looks, in one go.
fn prune(store: &Store, today: Date) -> usize {
    store.write_now("prune", move |db| prune_looks(db, today, 100)).unwrap()
}

/// Deletes a case as the program does: with its entries.
fn delete(store: &Store, case: CaseId, today: Date) -> usize {
    let dropped = store.write_now("forget", move |db| forget_case(db, case, today)).unwrap();
    tamper(store, format!("DELETE FROM case_file WHERE id = {case}"));
    dropped
}
