//! A reporter destroys their access.

use std::collections::HashSet;

use rand::SeedableRng;
use rand::rngs::StdRng;
use siegelpost::casework::Acknowledgement::ByHand;
use siegelpost::intake::{
    self, ReaderCache, RecipientChoice, RecipientsError, SealedOutcome, SealedSubmission, SubmitSealedError,
};
use siegelpost::journal::{self, Book, ChainCheck};
use siegelpost::mailbox;
use siegelpost::rng;
use siegelpost::sealing::{
    CaseKey, Handler, HandlerRecipient, Identity, MailboxToken, NewCase, Place, Side, seal_parcel,
};
use siegelpost::store::{ReadDb, Store, StoreError, case, parcel, slot, staff};

use super::fixture::{DAY, Office, office};
use super::site::Site;

on_both! {
    what_a_browser_sealed_is_stored_once,
    a_report_is_never_refused_for_want_of_an_id_or_a_number,
    who_is_taken_out_has_no_slot,
    a_deposit_for_other_readers_is_not_stored,
    a_destroyed_mailbox_is_found_by_nobody_and_opened_by_nothing,
}

/// The keys of the two handlers.
pub fn enrolled(store: &Store) -> (Office, Vec<HandlerRecipient>) {
    let office = office(store);
    let keys = [7_u8, 8].map(|seed| Identity::<Handler>::from_seed(&[seed; 32]).recipient());
    for (id, recipient) in [office.anna, office.ben].into_iter().zip(keys.clone()) {
        let text = recipient.to_string();
        store.write_now("enrol", move |db| staff::enrol(db, id, &text, b"wrapped", DAY).map(|_| ())).unwrap();
    }
    (office, keys.into())
}

/// What a reporter's browser sends, for all of `all` but those at the places `without`.
pub fn deposit(case_key: &CaseKey, all: &[HandlerRecipient], without: &[usize]) -> SealedSubmission {
    let new = NewCase::random(&mut rng::os());
    let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
    let (out, to): (Vec<_>, Vec<_>) = all.iter().enumerate().partition(|(at, _)| without.contains(at));
    let reporter = case_key.reporter();
    SealedSubmission {
        mailbox: case_key.token().id(),
        case_recipient: new.case.recipient().to_string(),
        file_recipient: new.file.recipient().to_string(),
        reporter_recipient: reporter.recipient().to_string(),
        reporter_slot: new.reporter_slot(&reporter).unwrap().into_bytes(),
        slots: to
            .iter()
            .map(|(_, recipient)| (recipient.fingerprint(), new.handler_slot(recipient).unwrap().into_bytes()))
            .collect(),
        choice: RecipientChoice {
            shown: Some(siegelpost::sealing::Fingerprint::of_all(all)),
            without: out.iter().map(|(_, recipient)| recipient.fingerprint()).collect(),
        },
        parcel: seal_parcel(&new.case, &place, b"{}").unwrap().into_bytes(),
    }
}

pub fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn put(store: &Store, office: Office, deposit: SealedSubmission) -> Result<SealedOutcome, SubmitSealedError> {
    let readers = ReaderCache::of(office.channel);
    wait(intake::submit_sealed(store, &readers, deposit, ByHand, DAY, &mut rng::os()))
}

pub fn again(deposit: &SealedSubmission) -> SealedSubmission {
    SealedSubmission {
        mailbox: deposit.mailbox,
        case_recipient: deposit.case_recipient.clone(),
        file_recipient: deposit.file_recipient.clone(),
        reporter_recipient: deposit.reporter_recipient.clone(),
        reporter_slot: deposit.reporter_slot.clone(),
        slots: deposit.slots.clone(),
        choice: deposit.choice.clone(),
        parcel: deposit.parcel.clone(),
    }
}

fn what_a_browser_sealed_is_stored_once(site: &Site) {
    let store = site.open();
    let (office, keys) = enrolled(&store);
    let case_key = CaseKey::random(&mut rng::os());
    let first = deposit(&case_key, &keys, &[]);
    let replay = again(&first);
    let stored = first.parcel.clone();
    assert_eq!(put(&store, office, first).unwrap(), SealedOutcome::Received);
    assert_eq!(put(&store, office, replay).unwrap(), SealedOutcome::Again(DAY));
    assert_eq!(put(&store, office, deposit(&case_key, &keys, &[])).unwrap(), SealedOutcome::Known);
    let look = wait(mailbox::load_sealed(&store, &case_key.token())).unwrap().unwrap();
    assert_eq!((look.parcels.len(), look.next_seq), (1, 2));
    assert_eq!(look.parcels[0].sealed, stored);
    let holders = |db: &mut ReadDb| {
        let (case, _) = case::by_mailbox(db, case_key.token().id())?.unwrap();
        slot::holder_names(db, case)
    };
    assert_eq!(store.read_now("holders", holders).unwrap(), ["A. Berger", "T. Okafor"]);
}

fn a_report_is_never_refused_for_want_of_an_id_or_a_number(site: &Site) {
    let store = site.open();
    let (office, keys) = enrolled(&store);
    let readers = ReaderCache::of(office.channel);
    let mut drawn = HashSet::new();
    for _ in 0..20 {
        let case_key = CaseKey::random(&mut rng::os());
        // Chance that always draws the same id and the same number.
        let mut chance = StdRng::seed_from_u64(1);
        let deposit = deposit(&case_key, &keys, &[]);
        let outcome = wait(intake::submit_sealed(&store, &readers, deposit, ByHand, DAY, &mut chance));
        assert_eq!(outcome.unwrap(), SealedOutcome::Received);
        let id = case_key.token().id();
        let (case, row) = store.read_now("stored", |db| case::by_mailbox(db, id)).unwrap().unwrap();
        assert!(drawn.insert(case.id().to_string()) && drawn.insert(row.number));
    }
}

fn who_is_taken_out_has_no_slot(site: &Site) {
    let store = site.open();
    let (office, keys) = enrolled(&store);
    let case_key = CaseKey::random(&mut rng::os());
    assert_eq!(put(&store, office, deposit(&case_key, &keys, &[0])).unwrap(), SealedOutcome::Received);
    let id = case_key.token().id();
    let (_, row) = store.read_now("number", |db| case::by_mailbox(db, id)).unwrap().unwrap();
    let number = row.number.parse().unwrap();
    let found = |staff| store.read_now("find", |db| case::grant(db, &number, staff)).unwrap();
    assert!(found(office.anna).is_none() && found(office.ben).is_some());
    let nobody = put(&store, office, deposit(&CaseKey::random(&mut rng::os()), &keys, &[0, 1]));
    assert!(matches!(nobody, Err(SubmitSealedError::Recipients(RecipientsError::NobodyLeft))));
}

fn a_deposit_for_other_readers_is_not_stored(site: &Site) {
    let store = site.open();
    let (office, keys) = enrolled(&store);
    let case_key = CaseKey::random(&mut rng::os());
    let one_slot_less = SealedSubmission { slots: Vec::new(), ..deposit(&case_key, &keys, &[]) };
    let strangers = deposit(&case_key, &[Identity::<Handler>::from_seed(&[9; 32]).recipient()], &[]);
    let before_ben_left = deposit(&case_key, &keys, &[]);
    let other = |put: Result<_, _>| matches!(put, Err(SubmitSealedError::Recipients(RecipientsError::OtherReaders)));
    assert!(other(put(&store, office, one_slot_less)));
    assert!(other(put(&store, office, strangers)));
    let ben = office.ben;
    store.write_now("disable", move |db| staff::disable(db, ben).map(|_| ())).unwrap();
    assert!(other(put(&store, office, before_ben_left)));
    assert!(wait(mailbox::load_sealed(&store, &case_key.token())).unwrap().is_none());
}

fn a_destroyed_mailbox_is_found_by_nobody_and_opened_by_nothing(site: &Site) {
    let store = site.open();
    let (office, keys) = enrolled(&store);
    let case_key = CaseKey::random(&mut rng::os());
    put(&store, office, deposit(&case_key, &keys, &[])).unwrap();
    let id = case_key.token().id();
    let (_, row) = store.read_now("case", |db| case::by_mailbox(db, id)).unwrap().unwrap();
    let number = row.number.parse().unwrap();
    let destroy = |token: &MailboxToken| wait(mailbox::destroy(&store, token, DAY, &mut rng::os())).unwrap();
    assert!(destroy(&case_key.token()));
    assert!(!destroy(&case_key.token()), "there is nothing left to destroy");
    assert!(wait(mailbox::load_sealed(&store, &case_key.token())).unwrap().is_none());
    let left = |db: &mut ReadDb| {
        let (case, row) = case::grant(db, &number, office.anna)?.unwrap();
        let slots = (slot::for_reporter(db, case)?, slot::for_handler(db, case, office.anna)?.is_some());
        let first = parcel::first_digest(db, case, Side::Reporter)?;
        Ok::<_, StoreError>((row.reporter_left_on, row.reporter_recipient, slots, first.is_some()))
    };
    assert_eq!(store.read_now("left", left), Ok((Some(DAY), String::new(), (None, true), true)));
    let whole = store.read_now("journal", |db| journal::verify(db, Book::Office, DAY)).unwrap();
    assert!(matches!(&whole, ChainCheck::Whole(chain) if chain.entries == 2), "{whole:?}");
}
