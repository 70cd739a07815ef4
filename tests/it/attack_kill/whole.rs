//! Whether every case in a database is whole: read by each of its handlers, from the first slot to the last parcel.

use std::collections::BTreeSet;

use serde_json::Value;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::journal::{self, Book, ChainCheck};
use siegelpost::sealing::{self, Handler, Identity, Sealed, Side};
use siegelpost::store::{Migrate, Store, StoreError, case, parcel, slot, staff};

/// Opens every case with every handler's key, and returns what the reports say.
///
/// Ends the test if a case lacks a slot or its first parcel, if anything does not open or is not genuine, or if the
/// journal is broken.
pub fn check(database: &str, record: &Value) -> Vec<String> {
    let store = Store::open(database, Migrate::No).unwrap();
    let mut reports = Vec::new();
    for person in record["staff"].as_array().unwrap() {
        let identity = Identity::<Handler>::parse(person["identity"].as_str().unwrap()).unwrap();
        let email = person["email"].as_str().unwrap().to_owned();
        reports.push(store.read_now("check", |db| read_all(db, &email, &identity)).unwrap());
    }
    let today = SystemClock.today();
    let chain = store.read_now::<_, StoreError>("journal", |db| journal::verify(db, Book::Office, today)).unwrap();
    assert!(matches!(chain, ChainCheck::Whole(_)), "{chain:?}");
    let first = reports.remove(0);
    for other in reports {
        assert_eq!(BTreeSet::from_iter(&other), BTreeSet::from_iter(&first), "all handlers read the same");
    }
    first
}

fn read_all(
    db: &mut siegelpost::store::ReadDb,
    email: &str,
    identity: &Identity<Handler>,
) -> Result<Vec<String>, StoreError> {
    let handler = staff::by_email(db, email)?.unwrap();
    let mut reports = Vec::new();
    for (case, _) in case::all_for(db, handler.id)? {
        assert!(slot::for_reporter(db, case)?.is_some(), "no slot for the reporter");
        assert_eq!(slot::holder_names(db, case)?.len(), 3, "a slot for each handler");
        let own = slot::for_handler(db, case, handler.id)?.unwrap();
        let (conversation, _) = sealing::open_handler_slot(&Sealed::from_stored(own), identity).unwrap();
        let first = parcel::of_case(db, case)?.into_iter().next().expect("a case has a first parcel");
        assert_eq!((first.side, first.seq, first.position), (Side::Reporter, 1, 1));
        let opened =
            sealing::open_parcel(&conversation, &Sealed::from_stored(first.sealed), Side::Reporter, 1).unwrap();
        let document: Value = serde_json::from_slice(&opened.json).unwrap();
        reports.push(document["answers"]["F14"].as_str().unwrap().to_owned());
    }
    Ok(reports)
}
