//! What is dropped in time, and what somebody drops who may not.

use siegelpost::journal::{Book, ChainCheck, JournalFault, LOOKS_ARE_KEPT, forget_case};
use siegelpost::store::journal_entry::{self, Dropped, JournalEntry};
use siegelpost::store::{Store, StoreError};
use time::{Date, Duration};

use super::super::fixture::number;
use super::{
    DAY, Site, after_changing, broken, by_hand, check, check_on, delete, entries, prune, tamper, whole, with_changed,
    with_entries,
};

on_both! {
    looks_go_after_ninety_days_and_nothing_else_does,
    looks_go_in_batches,
    an_altered_look_goes_and_is_still_noticed,
    a_dropped_entry_says_nothing_any_more,
    a_changed_tombstone_is_noticed,
    what_is_kept_cannot_have_been_dropped,
    what_no_digest_covers_cannot_stand_in_an_entry,
    what_was_dropped_too_early_is_noticed,
    entries_go_with_their_case,
    what_was_dropped_of_a_case_that_is_there_is_noticed,
    giving_a_case_another_number_hides_nothing,
}

/// The first day on which looks of [`DAY`] may go.
fn gone_on() -> Date {
    DAY + LOOKS_ARE_KEPT + Duration::DAY
}

fn all(store: &Store) -> Vec<JournalEntry> {
    store.read_now("read", |db| journal_entry::after(db, Book::Office, 0, 100)).unwrap()
}

/// Drops an entry as whoever owns the database would who has read the documentation.
fn drop_by_hand(store: &Store, id: i32, reason: &'static str) {
    let entry = all(store).into_iter().find(|entry| entry.id == id).unwrap();
    let left = Dropped { reason, case_tag: by_hand::case_tag(&entry), body: Some(by_hand::body(&entry)) };
    store.write_now("drop", move |db| journal_entry::drop_fields(db, id, &left)).unwrap();
}

fn looks_go_after_ninety_days_and_nothing_else_does(site: &Site) {
    let (store, ..) = with_entries(site);
    let before = whole(check(&store));
    assert_eq!((prune(&store, DAY), prune(&store, DAY + LOOKS_ARE_KEPT)), (0, 0));
    assert_eq!((prune(&store, gone_on()), prune(&store, gone_on())), (1, 0));
    let after = whole(check_on(&store, gone_on()));
    assert_eq!((after.entries, after.dropped, after.head), (6, 1, before.head));
}

fn looks_go_in_batches(site: &Site) {
    let (store, office, _) = with_entries(site);
    let more = move |db: &mut _| (2..=5).try_for_each(|n| entries(db, office, n, DAY).map(|_| ()));
    store.write_now("more", more).unwrap();
    let batch = || store.write_now("prune", |db| siegelpost::journal::prune_looks(db, gone_on(), 2)).unwrap();
    assert_eq!([batch(), batch(), batch(), batch()], [2, 2, 1, 0]);
    assert_eq!(whole(check_on(&store, gone_on())).dropped, 5);
}

fn an_altered_look_goes_and_is_still_noticed(site: &Site) {
    let (store, ..) = with_entries(site);
    for set in ["subject_kind = 'staff'", "subject_id = NULL", "actor = 2", "class = 'look'"] {
        let entry = if set.starts_with("class") { 4 } else { 3 };
        let pruned = || {
            tamper(&store, format!("UPDATE office_journal SET {set} WHERE id = {entry}"));
            assert_eq!(prune(&store, gone_on()), if entry == 4 { 2 } else { 1 });
        };
        let found = after_changing(&store, pruned, |store| check_on(store, gone_on()));
        assert_eq!(found, broken(entry, JournalFault::Altered), "{set}");
    }
}

fn a_dropped_entry_says_nothing_any_more(site: &Site) {
    let (store, ..) = with_entries(site);
    prune(&store, gone_on());
    let entries = all(&store);
    let look = &entries[2];
    assert_eq!((&*look.class, look.day, look.dropped.as_deref()), ("look", DAY, Some("expired-look")));
    assert!(look.event.is_none() && look.detail.is_none() && look.subject_kind.is_none());
    assert!(look.subject_id.is_none() && look.actor.is_none() && look.salt.is_none());
    assert!(entries.iter().filter(|entry| entry.id != 3).all(|entry| entry.dropped.is_none() && entry.salt.is_some()));
}

fn a_changed_tombstone_is_noticed(site: &Site) {
    let (store, ..) = with_entries(site);
    prune(&store, gone_on());
    let swap = "body = (SELECT previous FROM office_journal WHERE id = 2)";
    let tag = "case_tag = (SELECT digest FROM office_journal WHERE id = 2)";
    let digest = "digest = (SELECT digest FROM office_journal WHERE id = 2)";
    for set in [swap, tag, digest, "day = '2020-01-01'", "class = 'kept'", "class = 'case'", "version = 1"] {
        let found = with_changed(&store, 3, set, |store| check_on(store, gone_on()));
        assert_eq!(found, broken(3, JournalFault::Altered), "{set}");
    }
    tamper(&store, "DELETE FROM office_journal WHERE id = 3");
    assert_eq!(check_on(&store, gone_on()), broken(4, JournalFault::Altered));
}

fn what_is_kept_cannot_have_been_dropped(site: &Site) {
    let (store, ..) = with_entries(site);
    tamper(&store, without_checks(site));
    // Row 1 is about a member of staff, row 4 a step in a case.
    for (entry, reason) in [(1, "expired-look"), (1, "case-deleted"), (4, "expired-look"), (3, "no-reason")] {
        let look = |store: &Store| check_on(store, gone_on());
        let found = after_changing(&store, || drop_by_hand(&store, entry, reason), look);
        assert_eq!(found, broken(entry, JournalFault::DroppedKept), "{entry} {reason}");
        let as_a_look = || {
            drop_by_hand(&store, entry, reason);
            tamper(&store, format!("UPDATE office_journal SET class = 'look', case_tag = body WHERE id = {entry}"));
        };
        assert_eq!(after_changing(&store, as_a_look, look), broken(entry, JournalFault::Altered), "{entry} {reason}");
    }
}

fn what_no_digest_covers_cannot_stand_in_an_entry(site: &Site) {
    let (store, ..) = with_entries(site);
    tamper(&store, without_checks(site));
    prune(&store, gone_on());
    let look = |store: &Store| check_on(store, gone_on());
    // Row 3 is a look that was dropped: with these it would look recorded again. In row 4, nothing says what is so.
    for (entry, set) in [
        (3, "event = 'case_opened_by_handler', subject_id = 1, actor = 1"),
        (3, "subject_kind = 'case'"),
        (3, "detail = ''"),
        (3, "first_case = 1"),
        (3, "salt = previous"),
        (4, "case_tag = previous"),
        (4, "body = previous"),
        (4, "first_case = 1"),
        (5, "detail = NULL"),
    ] {
        assert_eq!(with_changed(&store, entry, set, look), broken(entry, JournalFault::Altered), "{set}");
    }
    assert_eq!(whole(look(&store)).dropped, 1);
}

/// Whoever owns the database is not kept from anything by its own checks.
fn without_checks(site: &Site) -> &'static str {
    if site.is_postgres() {
        "DO $$ DECLARE name text; BEGIN
            FOR name IN SELECT conname FROM pg_constraint WHERE conrelid = 'office_journal'::regclass AND contype = 'c'
            LOOP EXECUTE 'ALTER TABLE office_journal DROP CONSTRAINT ' || quote_ident(name); END LOOP;
        END $$"
    } else {
        "PRAGMA ignore_check_constraints = ON"
    }
}

fn what_was_dropped_too_early_is_noticed(site: &Site) {
    let (store, ..) = with_entries(site);
    drop_by_hand(&store, 3, "expired-look");
    for today in [DAY, DAY + LOOKS_ARE_KEPT] {
        assert_eq!(check_on(&store, today), broken(3, JournalFault::DroppedEarly));
    }
    assert_eq!(whole(check_on(&store, gone_on())).dropped, 1, "then it would have gone anyway");
}

fn entries_go_with_their_case(site: &Site) {
    let (store, office, case) = with_entries(site);
    store.write_now("another", move |db| entries(db, office, 2, DAY)).unwrap();
    assert_eq!(delete(&store, case, DAY), 5);
    let after = whole(check(&store));
    assert_eq!((after.entries, after.dropped), (12, 5));
    assert!(all(&store).iter().all(|entry| entry.subject_id != Some(case.number()) || entry.id == 1));
    // Whose look it was, and of which case, is gone: nothing is left to drop in time.
    assert_eq!(prune(&store, gone_on()), 1, "the look into the other case");
    assert_eq!(whole(check_on(&store, gone_on())).dropped, 6);
}

fn what_was_dropped_of_a_case_that_is_there_is_noticed(site: &Site) {
    let (store, _, case) = with_entries(site);
    drop_by_hand(&store, 5, "case-deleted");
    assert_eq!(check(&store), broken(5, JournalFault::CaseIsThere));
    // All of them, as the program does it, but the case is not deleted.
    store.write_now("forget", move |db| forget_case(db, case, DAY)).unwrap();
    assert_eq!(check(&store), broken(2, JournalFault::CaseIsThere));
}

fn giving_a_case_another_number_hides_nothing(site: &Site) {
    let (store, _, case) = with_entries(site);
    store.write_now("forget", move |db| forget_case(db, case, DAY).map(|_| ())).unwrap();
    let rows = format!(
        "INSERT INTO case_file (id, channel_id, number, mailbox_id, received_on, state, case_recipient, file_recipient,
            reporter_recipient) SELECT 4711 AS id, channel_id, '2026-99999', {other}, received_on, state, case_recipient,
            file_recipient, reporter_recipient FROM case_file WHERE id = {case};
        UPDATE slot SET case_id = 4711 WHERE case_id = {case};
        DELETE FROM case_file WHERE id = {case};
        UPDATE case_file SET number = '{number}' WHERE id = 4711",
        other = if site.is_postgres() { "sha256('x')" } else { "randomblob(32)" },
        number = number(1),
    );
    tamper(&store, rows);
    assert_eq!(check(&store), ChainCheck::Unrecorded { case: number(1).to_string() });
    let entries = store.read_now("read", |db| journal_entry::after(db, Book::Office, 0, 10));
    assert_eq!(entries.map(|entries| entries.len()), Ok::<_, StoreError>(6));
}
