//! What the office asks for, and what a reporter declares.

use siegelpost::casework::{Declaration, Document, Judged, Request};
use siegelpost::mailbox;
use siegelpost::sealing::{Place, Sealed, Side, open_handler_slot, seal_parcel};
use siegelpost::store::parcel::{self, NewParcel};
use siegelpost::store::{ReadDb, StoreError, WriteDb, case, slot};

use super::super::super::fixture::DAY;
use super::super::Step;
use super::{Office, QUOTA, wait};

impl Office<'_> {
    /// Somebody reports, and can come back.
    pub fn receives(&mut self, key: usize) {
        let outcome = self.takes(&Step::Submit { key, text: 0, without: 0 });
        assert_eq!(outcome, super::Outcome::Received);
    }

    /// The first handler asks for something in the only case, sealed as a browser does it. Gives its number.
    pub fn asks(&self, request: Request) -> u64 {
        let staff = self.staff[0];
        let look = move |db: &mut ReadDb| {
            let (case, _) = case::all_for(db, staff)?.remove(0);
            let slot = slot::for_handler(db, case, staff)?.expect("a case that is listed has a slot");
            let newest = parcel::newest_digest(db, case, &[Side::Reporter, Side::Office])?;
            Ok::<_, StoreError>((case, slot, parcel::next_seq(db, case, Side::Office)?, newest))
        };
        let (case, slot, seq, newest) = self.store.read_now("look", look).unwrap();
        let (conversation, _) = open_handler_slot(&Sealed::from_stored(slot), &self.identities[0]).unwrap();
        let place = Place { side: Side::Office, seq, previous: newest.unwrap_or_default() };
        let sealed = seal_parcel(&conversation, &place, &Document::Request(request).to_json()).unwrap();
        let append = move |db: &mut WriteDb| {
            let (sealed, digest) = (sealed.as_bytes(), sealed.digest());
            parcel::append(db, &NewParcel { case, side: Side::Office, seq, day: DAY, sealed, digest })
        };
        assert!(matches!(self.store.write_now("ask", append).unwrap(), parcel::Appended::At(_)));
        seq
    }

    /// The reporter declares something, with the number that their page promised.
    pub fn declares(&self, key: usize, seq: u64, declaration: Declaration) -> Judged {
        wait(mailbox::declare(self.store, &self.keys[key], seq, declaration, QUOTA)).unwrap()
    }

    /// The number that a page promises now.
    pub fn promised(&self, key: usize) -> u64 {
        wait(mailbox::open(self.store, &self.keys[key])).unwrap().unwrap().next_seq
    }

    /// What is declared in the mailbox, by its names, in order.
    pub fn declared(&self, key: usize) -> Vec<&'static str> {
        let mailbox = wait(mailbox::open(self.store, &self.keys[key])).unwrap().unwrap();
        let fine = mailbox.entries.iter().inspect(|entry| assert!(entry.is_fine(), "{:?}", entry.verdict));
        let declared = fine.filter_map(|entry| match entry.document.as_ref() {
            Some(Document::Declaration(declaration)) => Some(declaration.declares.name()),
            _ => None,
        });
        declared.collect()
    }
}
