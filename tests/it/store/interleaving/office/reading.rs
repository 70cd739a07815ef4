//! Everything read back: by each reporter, by each handler, and by whoever counts rows.

use serde_json::Value;
use siegelpost::mailbox;
use siegelpost::sealing::{Sealed, Side, open_handler_slot, open_parcel};
use siegelpost::store::{ReadDb, StoreError, case, parcel, slot};

use super::super::Step;
use super::super::model::{Entry, Model};
use super::super::steps::{HANDLERS, KEYS};
use super::{Office, wait};

impl Office<'_> {
    /// Whether everything is as the model has it; if not, what is otherwise.
    pub fn holds(&self, model: &Model) -> Result<(), String> {
        for key in 0..KEYS {
            let (found, expected) = (self.mailbox(key), model.live(key).map(|case| case.entries.clone()));
            same(&format!("the mailbox of key {key}"), &found, &expected)?;
        }
        for handler in 0..HANDLERS {
            let read = |case: &&super::super::model::Case| Step::has(case.readers, handler);
            let mut expected: Vec<_> = model.cases.iter().filter(read).map(|case| case.entries.clone()).collect();
            expected.sort();
            same(&format!("the cases of handler {handler}"), &self.cases_of(handler), &expected)?;
        }
        Ok(())
    }

    fn mailbox(&self, key: usize) -> Option<Vec<Entry>> {
        let mailbox = wait(mailbox::open(self.store, &self.keys[key])).unwrap()?;
        assert_eq!(mailbox.next_seq, mailbox.entries.len() as u64 + 1);
        let entries = mailbox.entries.iter().map(|entry| {
            assert!(entry.is_fine() && entry.side == Side::Reporter, "{:?}", entry.verdict);
            read(&entry.document.as_ref().unwrap().to_json())
        });
        Some(entries.collect())
    }

    fn cases_of(&self, handler: usize) -> Vec<Vec<Entry>> {
        let staff = self.staff[handler];
        let look = |db: &mut ReadDb| {
            let mut cases = Vec::new();
            for (case, _) in case::all_for(db, staff)? {
                let slot = slot::for_handler(db, case, staff)?.expect("a case that is listed has a slot");
                cases.push((slot, parcel::of_case(db, case)?));
            }
            Ok::<_, StoreError>(cases)
        };
        let opened = self.store.read_now("read", look).unwrap().into_iter().map(|(slot, parcels)| {
            let (conversation, _) = open_handler_slot(&Sealed::from_stored(slot), &self.identities[handler]).unwrap();
            let entry = |(at, parcel): (usize, parcel::StoredParcel)| {
                let place = (parcel.side, parcel.seq, parcel.position);
                assert_eq!(place, (Side::Reporter, at as u64 + 1, i32::try_from(at).unwrap() + 1));
                read(
                    &open_parcel(&conversation, &Sealed::from_stored(parcel.sealed), parcel.side, parcel.seq)
                        .unwrap()
                        .json,
                )
            };
            parcels.into_iter().enumerate().map(entry).collect()
        });
        let mut cases: Vec<_> = opened.collect();
        cases.sort();
        cases
    }
}

/// Which text of which kind a document is.
fn read(json: &[u8]) -> Entry {
    let document: Value = serde_json::from_slice(json).unwrap();
    let number = |text: &Value| text.as_str().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    match document["kind"].as_str().unwrap() {
        "message" => Entry::Message(number(&document["text"])),
        _ => Entry::Form(number(&document["answers"]["F14"])),
    }
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, expected: &T) -> Result<(), String> {
    if found == expected { Ok(()) } else { Err(format!("{what}: {found:?} instead of {expected:?}")) }
}
