//! Two books with nothing in common.

use siegelpost::journal::{Book, ChainCheck, Event, JournalFault, OfficeEvent, OfficeSubject, Subject, record, verify};
use siegelpost::store::{Store, StoreError, WriteDb};

use super::{DAY, Site, check, office, tamper, whole};

on_both! {
    each_book_has_its_own_chain,
    an_entry_moved_to_another_book_is_noticed_in_both,
}

/// An event of the register, as its room will have them.
#[derive(Clone, Copy)]
struct RiskNoted;

#[derive(Clone, Copy)]
struct Record(i64);

impl Event for RiskNoted {
    const BOOK: Book = Book::Register;
    type Subject = Record;

    fn name(self) -> &'static str {
        "risk_noted"
    }
}

impl Subject for Record {
    fn kind(self) -> &'static str {
        "record"
    }

    fn id(self) -> Option<i64> {
        Some(self.0)
    }
}

fn with_both(site: &Site) -> Store {
    let store = site.open();
    let office = office(&store);
    let write = move |db: &mut WriteDb| {
        for n in 0..3 {
            record(db, DAY, OfficeEvent::StaffAdded, OfficeSubject::Staff(office.anna), None)?;
            record(db, DAY, RiskNoted, Record(n), Some(office.ben))?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("record", write).unwrap();
    store
}

fn register(store: &Store) -> ChainCheck {
    store.read_now("verify", |db| verify(db, Book::Register, DAY)).unwrap()
}

fn each_book_has_its_own_chain(site: &Site) {
    let store = with_both(site);
    let (office, register) = (whole(check(&store)), whole(register(&store)));
    assert_eq!((office.entries, register.entries), (3, 3));
    assert_ne!(office.head, register.head);
    // Row numbers of one book say nothing of the other: both count from 1.
    for table in ["office_journal", "register_journal"] {
        let taken = format!("INSERT INTO {table} SELECT * FROM {table} WHERE id = 3");
        let refused = store.write_now("again", move |db| {
            use diesel::connection::SimpleConnection;
            Ok::<_, StoreError>(db.connection().batch_execute(&taken)?)
        });
        assert_eq!(refused, Err(StoreError::Taken), "{table}");
    }
}

fn an_entry_moved_to_another_book_is_noticed_in_both(site: &Site) {
    let store = with_both(site);
    // The first of a book follows from nothing in either book.
    tamper(
        &store,
        "DELETE FROM register_journal;
        INSERT INTO register_journal SELECT * FROM office_journal WHERE id = 1;
        DELETE FROM office_journal WHERE id = 1;",
    );
    let altered = |entry| ChainCheck::Broken { entry, fault: JournalFault::Altered };
    assert_eq!((check(&store), register(&store)), (altered(2), altered(1)));
}
