//! A journal of version 1, brought up to date: every entry of it still holds, and what was changed is still found.

use std::path::Path;

use diesel::backend::Backend;
use diesel_migrations::{FileBasedMigrations, MigrationHarness};
use sha2::{Digest, Sha256};
use siegelpost::journal::{Book, JournalFault, LOOKS_ARE_KEPT, OfficeEvent, OfficeSubject, record};
use siegelpost::store::{CaseId, StaffId, Store, WriteDb, journal_entry};
use time::{Date, Duration};

use super::{DAY, Site, after_changing, broken, check, check_on, delete, prune, tamper, whole, with_changed};
use crate::harness::Tables;

on_both! {
    a_journal_of_version_1_holds_after_the_migration,
    what_was_changed_in_it_is_noticed,
    it_goes_on_with_an_entry_that_says_what_was_before,
    looks_and_entries_of_cases_go_from_it,
    nothing_else_can_have_gone_from_it,
}

/// Event, detail, case, and member of staff.
const ENTRIES: [(&str, &str, &str, &str); 6] = [
    ("staff_added", "", "", "1"),
    ("case_received", "", "1", ""),
    ("case_opened_by_handler", "", "1", "1"),
    ("state_changed", "new>in_review", "1", "1"),
    ("reply_sent", "", "1", ""),
    ("staff_disabled", "", "", "1"),
];

fn digest(previous: &[u8], day: &str, (event, detail, case, staff): (&str, &str, &str, &str)) -> Vec<u8> {
    let mut bytes = [b"siegelpost/v1/journal", previous].concat();
    for field in [day, event, detail, case, staff] {
        bytes.extend(u64::try_from(field.len()).unwrap().to_be_bytes());
        bytes.extend(field.as_bytes());
    }
    Sha256::digest(bytes).to_vec()
}

/// Takes the first five steps, after which there were no books yet.
fn up_to_5<DB: Backend>(connection: &mut impl MigrationHarness<DB>, dialect: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(dialect);
    for number in 1..=5 {
        let step = connection.run_next_migration(FileBasedMigrations::from_path(&folder).unwrap()).unwrap();
        assert_eq!(step.to_string(), format!("{number:04}"));
    }
}

/// A database as it was before there were books, with one case and six entries; then brought up to date.
fn migrated(site: &Site) -> (Store, Site) {
    let (bare, mut tables) = if site.is_postgres() {
        let bare = Site::bare_postgres();
        let mut tables = Tables::on_postgres(&bare.address);
        let Tables::Postgres(connection) = &mut tables else { unreachable!("it is one") };
        up_to_5(connection, "postgres");
        (bare, tables)
    } else {
        let bare = Site::sqlite();
        let folder = Path::new(bare.address.strip_prefix("sqlite:").unwrap()).parent().unwrap();
        let mut tables = Tables::of(folder);
        let Tables::Sqlite(connection) = &mut tables else { unreachable!("it is one") };
        up_to_5(connection, "sqlite");
        (bare, tables)
    };
    let mailbox = tables.literal(&[7; 32]);
    tables.execute("INSERT INTO organisation (name) VALUES ('Haus')");
    tables.execute("INSERT INTO channel (organisation_id, name, slug, questionnaire) VALUES (1, 'M', 'm', 'q')");
    tables.execute(&format!(
        "INSERT INTO case_file (channel_id, number, mailbox_id, received_on, state, case_recipient, file_recipient,
            reporter_recipient) VALUES (1, '2026-00001', {mailbox}, '{DAY}', 'new', 'c', 'f', 'r')"
    ));
    let mut previous = vec![0; 32];
    for entry in ENTRIES {
        let own = digest(&previous, &DAY.to_string(), entry);
        let (event, detail, case, staff) = entry;
        let number = |text: &str| if text.is_empty() { "NULL".to_owned() } else { text.to_owned() };
        let (case, staff) = (number(case), number(staff));
        let (before, after) = (tables.literal(&previous), tables.literal(&own));
        tables.execute(&format!(
            "INSERT INTO journal (day, event, detail, case_id, staff_id, previous, digest)
            VALUES ('{DAY}', '{event}', '{detail}', {case}, {staff}, {before}, {after})"
        ));
        previous = own;
    }
    drop(tables);
    let store = bare.open();
    assert_eq!(whole(check(&store)).head.to_vec(), previous);
    (store, bare)
}

fn go_on(store: &Store) {
    let write = |db: &mut WriteDb| {
        record(db, DAY, OfficeEvent::PasswordSet, OfficeSubject::Staff(StaffId::from_number(1)), None)
    };
    store.write_now("go on", write).unwrap();
}

/// The first day on which looks of [`DAY`] may go.
fn later() -> Date {
    DAY + LOOKS_ARE_KEPT + Duration::DAY
}

fn a_journal_of_version_1_holds_after_the_migration(site: &Site) {
    let (store, _site) = migrated(site);
    let chain = whole(check(&store));
    assert_eq!((chain.entries, chain.dropped), (6, 0));
    let versions = "UPDATE office_journal SET version = 2";
    let found = after_changing(&store, || tamper(&store, versions), check);
    assert_eq!(found, broken(1, JournalFault::Altered));
}

fn what_was_changed_in_it_is_noticed(site: &Site) {
    let (store, _site) = migrated(site);
    for goes_on in [false, true] {
        for set in [
            "event = 'note_added'",
            "detail = 'new>closed'",
            "day = '2026-11-24'",
            "first_case = 2",
            "actor = 2",
            "class = 'look'",
            "previous = digest",
            "version = 2",
        ] {
            let found = with_changed(&store, 4, set, check);
            assert_eq!(found, broken(4, JournalFault::Altered), "{set}");
        }
        for (change, entry) in [
            ("DELETE FROM office_journal WHERE id = 2", 3),
            ("UPDATE office_journal SET id = 99 WHERE id = 2", 3),
            ("DELETE FROM office_journal WHERE id = 1", 2),
        ] {
            let found = after_changing(&store, || tamper(&store, change), check);
            assert_eq!(found, broken(entry, JournalFault::Altered), "{change}");
        }
        if !goes_on {
            go_on(&store);
            let found = with_changed(&store, 4, "subject_id = 2", check);
            assert_eq!(found, broken(7, JournalFault::OlderEntries), "of which case it is today, the next entry says");
        }
    }
}

fn it_goes_on_with_an_entry_that_says_what_was_before(site: &Site) {
    let (store, _site) = migrated(site);
    go_on(&store);
    go_on(&store);
    let chain = whole(check(&store));
    assert_eq!((chain.entries, chain.months.len()), (9, 1), "once");
    let entries = store.read_now("read", |db| journal_entry::after(db, Book::Office, 6, 10)).unwrap();
    let events: Vec<_> = entries.iter().map(|entry| (entry.version, entry.event.as_deref().unwrap())).collect();
    assert_eq!(events, [(2, "older_entries"), (2, "password_set"), (2, "password_set")]);
    let found = with_changed(&store, 7, "detail = ''", check);
    assert_eq!(found, broken(7, JournalFault::Altered));
}

fn looks_and_entries_of_cases_go_from_it(site: &Site) {
    let (store, _site) = migrated(site);
    assert_eq!((prune(&store, DAY + LOOKS_ARE_KEPT), prune(&store, later())), (0, 1));
    let chain = whole(check_on(&store, later()));
    assert_eq!((chain.entries, chain.dropped), (7, 1), "and the one that says which they were");
    assert_eq!(check(&store), broken(3, JournalFault::DroppedEarly));
    let found = with_changed(&store, 3, "day = '2020-01-01'", check);
    assert_eq!(found, broken(7, JournalFault::OlderEntries));
    let case: CaseId = store.read_now("case", journal_entry::live_cases).unwrap()[0].0;
    assert_eq!(delete(&store, case, later()), 3);
    assert_eq!(whole(check_on(&store, later())).dropped, 4);
}

fn nothing_else_can_have_gone_from_it(site: &Site) {
    let (store, _site) = migrated(site);
    let gone = |entry: i32, class: &str| {
        format!(
            "UPDATE office_journal SET event = NULL, detail = NULL, subject_kind = NULL, subject_id = NULL,
                first_case = NULL, actor = NULL, class = '{class}', dropped = 'expired-look', case_tag = digest WHERE id = {entry}"
        )
    };
    let look = |store: &Store| check_on(store, later());
    let found = after_changing(&store, || tamper(&store, gone(1, "kept")), look);
    assert_eq!(found, broken(1, JournalFault::DroppedKept));
    // Before it is said what they were, none goes; and what went before is not what is said then.
    let found = after_changing(&store, || tamper(&store, gone(1, "look")), look);
    assert_eq!(found, broken(6, JournalFault::OlderEntries));
    let gone_before = || {
        tamper(&store, gone(1, "look"));
        go_on(&store);
    };
    assert_eq!(after_changing(&store, gone_before, look), broken(7, JournalFault::OlderEntries));
    go_on(&store);
    let found = after_changing(&store, || tamper(&store, gone(1, "look")), look);
    assert_eq!(found, broken(9, JournalFault::OlderEntries), "it said what that was");
}
