//! A case, and those who work on it and write in it.

use siegelpost::casework::statistics::{Card, Question, Tally};
use siegelpost::casework::{Acknowledgement, CaseState};
use siegelpost::journal::{OfficeEvent, OfficeSubject, record};
use siegelpost::mailbox::{self, MailboxQuota};
use siegelpost::office::{self, AfterClosing, CloseError, Closing, Posted, SealedParcel, TransitionError};
use siegelpost::rng;
use siegelpost::sealing::{Case, CaseFile, Identity, MailboxToken, Parcel, Place, Sealed, Side, seal_parcel};
use siegelpost::store::case::{CaseRow, NewCaseRow};
use siegelpost::store::{
    CaseId, Granted, ReadDb, StaffId, Store, StoreError, WriteDb, case, closing_tally, journal_entry, organisation,
    parcel, slot, undecided,
};
use time::Date;

use crate::store::fixture::{number, office};
use crate::store::site::Site;

pub struct Desk {
    store: Store,
    case: Granted<CaseId>,
    /// Anna.
    pub staff: StaffId,
    /// Ben.
    pub colleague: StaffId,
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn token() -> MailboxToken {
    MailboxToken::from_slice(&[1; 32]).unwrap()
}

impl Desk {
    /// A new case of that day, with its report.
    pub fn of(site: &Site, received: Date) -> Self {
        let store = site.open();
        let office = office(&store);
        let make = move |db: &mut WriteDb| {
            let new = NewCaseRow {
                id: CaseId::random(received, &mut rng::os()),
                channel: office.channel,
                number: &number(1),
                mailbox: token().id(),
                received_on: received,
                acknowledgement: Acknowledgement::ByHand,
                case_recipient: "age1pq1case",
                file_recipient: "age1pq1file",
                reporter_recipient: "age1pq1reporter",
            };
            let case = case::insert(db, &new)?;
            slot::insert_for_reporter(db, case, b"reporter's slot")?;
            for holder in [office.anna, office.ben] {
                slot::insert_for_handler(db, case, holder, b"handler's slot")?;
            }
            record(db, received, OfficeEvent::CaseReceived, OfficeSubject::Case(case.id()), None)?;
            Ok::<_, StoreError>(case)
        };
        let case = store.write_now("make a case", make).unwrap();
        let desk = Self { store, case, staff: office.anna, colleague: office.ben };
        desk.is_written_to(received);
        desk
    }

    pub fn row(&self) -> CaseRow {
        self.store.read_now("row", |db| case::load(db, self.case)).unwrap().unwrap()
    }

    pub fn moves(&self, to: CaseState, day: Date) -> Result<(), TransitionError> {
        wait(office::transition(&self.store, self.case, self.staff, to, day))
    }

    pub fn writes(&self, side: Side, is_feedback: bool, day: Date) {
        let posted = wait(office::post(&self.store, self.case, self.entry(side, is_feedback), None, day)).unwrap();
        assert!(matches!(posted, Posted::At(_)), "{posted:?}");
    }

    pub fn closes(&self, staff: StaffId, withheld: bool, day: Date) -> Result<Posted, CloseError> {
        let card = Card::parse([("reason", "confirmed")]).unwrap();
        let closing = Closing { record: self.entry(Side::File, false), is_feedback_withheld: withheld, card };
        wait(office::close(&self.store, self.case, staff, closing, day))
    }

    /// How many closings the figures of this year have, and how many of them say that the report was confirmed.
    pub fn counted(&self, year: i32) -> [u32; 2] {
        let look = |db: &mut ReadDb| match organisation::first(db)? {
            Some(organisation) => closing_tally::of_year(db, organisation.id, year),
            None => Ok(Tally::default()),
        };
        let tally = self.store.read_now("counted", look).unwrap();
        [tally.closed, tally.of(Question::Reason)[0]]
    }

    pub fn decides(&self, decision: AfterClosing, day: Date) -> Result<(), TransitionError> {
        wait(office::decide(&self.store, self.case, self.staff, decision, day))
    }

    /// The reporter writes, as their own browser does.
    pub fn is_written_to(&self, day: Date) {
        let quota = MailboxQuota { entries: 100, bytes: 1 << 20 };
        let (seq, bytes) = (self.next(Side::Reporter), sealed(Side::Reporter, self.next(Side::Reporter)));
        wait(mailbox::append_sealed(&self.store, &token(), seq, bytes, day, quota)).unwrap();
    }

    pub fn reporter_leaves(&self, day: Date) {
        assert!(wait(mailbox::destroy(&self.store, &token(), day, &mut rng::os())).unwrap());
    }

    /// Since when closed cases wait for a decision, as their handlers see it.
    pub fn undecided(&self) -> Vec<Date> {
        let look = |db: &mut ReadDb| undecided::for_handler(db, self.staff, None, 10);
        self.store.read_now("undecided", look).unwrap().into_iter().map(|case| case.since).collect()
    }

    /// How much a side has written.
    pub fn entries(&self, side: Side) -> u64 {
        self.next(side) - 1
    }

    /// What the journal has of the case.
    pub fn recorded(&self) -> Vec<String> {
        let entries = self.store.read_now("journal", |db| journal_entry::of_case(db, self.case.id())).unwrap();
        entries.into_iter().filter_map(|entry| entry.event).collect()
    }

    fn next(&self, side: Side) -> u64 {
        self.store.read_now("next", |db| parcel::next_seq(db, self.case, side)).unwrap()
    }

    fn entry(&self, side: Side, is_feedback: bool) -> SealedParcel {
        let seq = self.next(side);
        SealedParcel { side, seq, sealed: Sealed::<Parcel<Case>>::from_stored(sealed(side, seq)), is_feedback }
    }
}

/// Of the right shape, and for nobody.
fn sealed(side: Side, seq: u64) -> Vec<u8> {
    let place = Place { side, seq, previous: [0; 32] };
    if side == Side::File {
        return seal_parcel(&Identity::<CaseFile>::random(&mut rng::os()), &place, b"{}").unwrap().into_bytes();
    }
    seal_parcel(&Identity::<Case>::random(&mut rng::os()), &place, b"{}").unwrap().into_bytes()
}
