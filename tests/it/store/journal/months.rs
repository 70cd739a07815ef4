//! The heads of months.

use siegelpost::journal::{ChainCheck, JournalFault, OfficeEvent, OfficeSubject, has, record};
use siegelpost::store::{StaffId, Store, StoreError, WriteDb};
use time::macros::date;

use super::{Site, after_changing, broken, by_hand, check_on, office, tamper, whole, with_changed};

on_both! {
    a_month_that_ended_has_a_head,
    a_changed_head_of_a_month_is_noticed,
    a_missing_head_of_a_month_is_noticed,
    a_cut_is_known_to_whoever_noted_the_head_of_a_month,
    a_rewritten_journal_is_known_to_whoever_noted_the_head_of_a_month,
    months_without_a_head_that_fits_are_noticed_in_a_rewritten_journal,
    a_clock_that_was_set_back_breaks_nothing,
}

/// Rows 1 and 2 of October, 3 its head, 4 of November, 5 its head, 6 of January: nothing happened in December.
fn with_months(site: &Site) -> Store {
    let store = site.open();
    let office = office(&store);
    let days = [date!(2026 - 10 - 30), date!(2026 - 10 - 31), date!(2026 - 11 - 01), date!(2027 - 01 - 01)];
    let write = move |db: &mut WriteDb| {
        let subject = OfficeSubject::Staff(office.anna);
        days.into_iter().try_for_each(|day| record(db, day, OfficeEvent::PasswordSet, subject, None))
    };
    store.write_now("record", write).unwrap();
    store
}

fn after(store: &Store) -> ChainCheck {
    check_on(store, date!(2027 - 01 - 01))
}

fn is_there(store: &Store, digest: [u8; 32]) -> bool {
    store.read_now("has", |db| has(db, &digest)).unwrap()
}

fn a_month_that_ended_has_a_head(site: &Site) {
    let store = with_months(site);
    let chain = whole(after(&store));
    assert_eq!((chain.entries, chain.dropped), (4, 0));
    let months: Vec<String> = chain.months.iter().map(|head| head.month.to_string()).collect();
    assert_eq!(months, ["2026-10", "2026-11", "2027-01"]);
    assert_eq!(chain.months[2].digest, chain.head, "the newest entry stands for the month that goes on");
    assert!(chain.months.iter().all(|head| is_there(&store, head.digest)));
    assert!(!is_there(&store, [1; 32]));
}

fn a_changed_head_of_a_month_is_noticed(site: &Site) {
    let store = with_months(site);
    for column in ["detail = '2026-10 1'", "detail = '2026-09 2'", "day = '2026-10-31'", "class = 'kept'"] {
        let found = with_changed(&store, 3, column, after);
        assert_eq!(found, broken(3, JournalFault::Altered), "{column}");
    }
}

fn a_missing_head_of_a_month_is_noticed(site: &Site) {
    let store = with_months(site);
    tamper(&store, "DELETE FROM office_journal WHERE id = 3");
    assert_eq!(after(&store), broken(4, JournalFault::Altered));
}

fn a_cut_is_known_to_whoever_noted_the_head_of_a_month(site: &Site) {
    let store = with_months(site);
    let [october, november, _] = whole(after(&store)).months[..] else { panic!("three months") };
    tamper(&store, "DELETE FROM office_journal WHERE id >= 6");
    assert_eq!(after(&store), broken(5, JournalFault::Month), "the head of a month is followed by an entry");
    tamper(&store, "DELETE FROM office_journal WHERE id >= 5");
    assert_eq!(whole(after(&store)).entries, 3, "in itself, what is left holds");
    assert_eq!([october, november].map(|head| is_there(&store, head.digest)), [true, false]);
}

fn a_rewritten_journal_is_known_to_whoever_noted_the_head_of_a_month(site: &Site) {
    let store = with_months(site);
    let noted = whole(after(&store)).months[0].digest;
    by_hand::rewrite(&store);
    assert!(is_there(&store, noted), "nothing was changed yet");
    tamper(&store, "UPDATE office_journal SET actor = 2 WHERE id = 2");
    by_hand::rewrite(&store);
    assert_eq!(whole(after(&store)).entries, 4, "in itself, it holds");
    assert!(!is_there(&store, noted));
}

fn months_without_a_head_that_fits_are_noticed_in_a_rewritten_journal(site: &Site) {
    let store = with_months(site);
    for (change, entry) in [
        ("DELETE FROM office_journal WHERE id = 2", 3),
        ("DELETE FROM office_journal WHERE id = 3", 4),
        ("UPDATE office_journal SET detail = '2026-09 2' WHERE id = 3", 3),
        ("UPDATE office_journal SET class = 'kept' WHERE id = 3", 3),
        ("UPDATE office_journal SET class = 'month' WHERE id = 2", 2),
        ("UPDATE office_journal SET day = '2026-12-01' WHERE id = 4", 5),
    ] {
        let rewritten = || {
            tamper(&store, change);
            by_hand::rewrite(&store);
        };
        assert_eq!(after_changing(&store, rewritten, after), broken(entry, JournalFault::Month), "{change}");
    }
}

fn a_clock_that_was_set_back_breaks_nothing(site: &Site) {
    let store = with_months(site);
    let write = |db: &mut WriteDb| {
        let subject = OfficeSubject::Staff(StaffId::from_number(1));
        record(db, date!(2026 - 12 - 31), OfficeEvent::PasswordSet, subject, None)?;
        record(db, date!(2027 - 01 - 02), OfficeEvent::PasswordSet, subject, None)?;
        Ok::<_, StoreError>(())
    };
    store.write_now("record", write).unwrap();
    assert_eq!(whole(after(&store)).entries, 6);
}
