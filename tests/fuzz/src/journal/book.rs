//! A book of half a year, recorded by the program itself: with months that ended, with looks that went and looks that may
//! go, and with a case that was deleted.

use std::sync::LazyLock;

use rand::SeedableRng;
use rand::rngs::StdRng;
use siegelpost::casework::CaseState;
use siegelpost::journal::{Book, OfficeEvent, OfficeSubject, forget_case, prune_looks, record};
use siegelpost::store::journal_entry::{self, JournalEntry};
use siegelpost::store::{CaseId, Migrate, StaffId, Store, StoreError, WriteDb};
use time::Date;
use time::macros::date;

/// The day on which the book is looked at.
pub const TODAY: Date = date!(2026 - 08 - 01);
const DAYS: [Date; 4] = [date!(2026 - 01 - 10), date!(2026 - 02 - 03), date!(2026 - 05 - 20), date!(2026 - 07 - 30)];

/// The case that is still there.
static KEPT: LazyLock<CaseId> = LazyLock::new(|| CaseId::random(DAYS[0], &mut StdRng::seed_from_u64(1)));
/// The one that was deleted.
pub static DELETED: LazyLock<CaseId> = LazyLock::new(|| CaseId::random(DAYS[1], &mut StdRng::seed_from_u64(2)));

/// Its entries.
pub static GENUINE: LazyLock<Vec<JournalEntry>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}/journal.db", folder.path().display()), Migrate::Yes).unwrap();
    store.write_now("record", write).unwrap();
    store.read_now("read", |db| journal_entry::after(db, Book::Office, 0, 100)).unwrap()
});

/// The cases that there are.
pub fn live_cases() -> Vec<(CaseId, String)> {
    vec![(*KEPT, "2026-00001".to_owned())]
}

fn write(db: &mut WriteDb) -> Result<(), StoreError> {
    let anna = StaffId::from_number(1);
    let (kept, deleted) = (OfficeSubject::Case(*KEPT), OfficeSubject::Case(*DELETED));
    let confirmed = OfficeEvent::StateChanged { from: CaseState::New, to: CaseState::InReview };
    for (day, event, subject) in [
        (0, OfficeEvent::StaffAdded, OfficeSubject::Staff(anna)),
        (0, OfficeEvent::CaseReceived, kept),
        (0, OfficeEvent::CaseOpened, kept),
        (1, OfficeEvent::CaseReceived, deleted),
        (1, OfficeEvent::CaseOpened, deleted),
        (1, OfficeEvent::ReplySent, kept),
        (1, confirmed, kept),
        (2, OfficeEvent::CaseOpened, kept),
        (2, OfficeEvent::NoteAdded, deleted),
        (3, OfficeEvent::CaseOpened, kept),
        (3, OfficeEvent::PasswordSet, OfficeSubject::Staff(anna)),
    ] {
        record(db, DAYS[day], event, subject, Some(anna))?;
    }
    prune_looks(db, TODAY, 1)?;
    forget_case(db, *DELETED, TODAY)?;
    record(db, TODAY, OfficeEvent::CaseOpened, kept, Some(anna))
}
