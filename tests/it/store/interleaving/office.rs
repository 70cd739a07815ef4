//! What does come of it: the program's own rooms on a real database, and everything read back by those who can.

mod asking;
mod reading;

use siegelpost::access::Role;
use siegelpost::casework::Acknowledgement::ByHand;
use siegelpost::casework::Document;
use siegelpost::intake::{
    self, ReaderCache, RecipientsError, SealedOutcome, SealedSubmission, SubmitError, SubmitSealedError, Submitted,
};
use siegelpost::mailbox::{self, DeliverError, Delivered, MailboxQuota};
use siegelpost::rng;
use siegelpost::sealing::{CaseKey, Handler, HandlerRecipient, Identity};
use siegelpost::store::channel::{self, NewChannelRow};
use siegelpost::store::staff::{self, NewStaff};
use siegelpost::store::{ChannelId, StaffId, Store, StoreError, WriteDb, organisation};

use super::super::fixture::DAY;
use super::model::Outcome;
use super::sending;
use super::steps::{HANDLERS, KEYS, Step};

const QUOTA: MailboxQuota = MailboxQuota { entries: 1000, bytes: 1 << 30 };

/// A channel of its own with its handlers, and the keys of those who report through it.
pub struct Office<'s> {
    store: &'s Store,
    channel: ChannelId,
    readers: ReaderCache,
    staff: Vec<StaffId>,
    identities: Vec<Identity<Handler>>,
    recipients: Vec<HandlerRecipient>,
    members: [bool; HANDLERS],
    keys: Vec<CaseKey>,
    deposits: Vec<SealedSubmission>,
}

pub fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

impl<'s> Office<'s> {
    pub fn of(store: &'s Store) -> Self {
        let identities: Vec<_> = (0..HANDLERS).map(|_| Identity::<Handler>::random(&mut rng::os())).collect();
        let recipients: Vec<_> = identities.iter().map(Identity::recipient).collect();
        let texts: Vec<_> = recipients.iter().map(ToString::to_string).collect();
        let (channel, staff) = store.write_now("make an office", move |db| made(db, &texts)).unwrap();
        let keys = (0..KEYS).map(|_| CaseKey::random(&mut rng::os())).collect();
        let readers = ReaderCache::of(channel);
        let (members, deposits) = ([true; HANDLERS], Vec::new());
        Self { store, channel, readers, staff, identities, recipients, members, keys, deposits }
    }

    /// Those who are on the channel now.
    fn shown(&self) -> Vec<(usize, &HandlerRecipient)> {
        self.recipients.iter().enumerate().filter(|(handler, _)| self.members[*handler]).collect()
    }

    /// What a step leads to.
    pub fn takes(&mut self, step: &Step) -> Outcome {
        match *step {
            Step::Submit { key, text, without } => self.submits(key, text, without),
            Step::Deposit { key, text, without } => {
                let shown = self.shown();
                let choice = sending::choice(&shown, &self.recipients, without);
                let deposit = sending::deposit(&self.keys[key], text, &shown, choice);
                self.deposits.push(deposit);
                self.deposits_at(self.deposits.len() - 1)
            }
            Step::Repeat { .. } if self.deposits.is_empty() => Outcome::Nothing,
            Step::Repeat { deposit } => self.deposits_at(deposit % self.deposits.len()),
            Step::Message { key, text, back } => {
                let mailbox = wait(mailbox::open(self.store, &self.keys[key])).unwrap();
                let seq = mailbox.map_or(0, |mailbox| mailbox.next_seq.saturating_sub(back));
                self.delivers(key, seq, &sending::message(text))
            }
            Step::Destroy { key } => {
                let token = self.keys[key].token();
                match wait(mailbox::destroy(self.store, &token, DAY, &mut rng::os())).unwrap() {
                    true => Outcome::Destroyed,
                    false => Outcome::Unknown,
                }
            }
            Step::Change { handler } => self.changes(handler),
        }
    }

    fn submits(&self, key: usize, text: usize, without: u8) -> Outcome {
        let choice = sending::choice(&self.shown(), &self.recipients, without);
        let report = sending::report(text);
        let mut rng = rng::os();
        match wait(intake::submit(self.store, &self.readers, &self.keys[key], report, &choice, ByHand, &mut rng)) {
            Ok(Submitted::Received { .. }) => Outcome::Received,
            Ok(Submitted::Known) => self.delivers(key, 0, &Document::Addition(sending::report(text))),
            Err(SubmitError::NobodyReads) => Outcome::NobodyReads,
            Err(SubmitError::Recipients(why)) => refused(why),
            Err(other) => panic!("{other}"),
        }
    }

    fn deposits_at(&self, at: usize) -> Outcome {
        let deposit = sending::again(&self.deposits[at]);
        match wait(intake::submit_sealed(self.store, &self.readers, deposit, ByHand, DAY, &mut rng::os())) {
            Ok(SealedOutcome::Received) => Outcome::Received,
            Ok(SealedOutcome::Again(DAY)) => Outcome::Again,
            Ok(SealedOutcome::Known) => Outcome::Known,
            Err(SubmitSealedError::NobodyReads) => Outcome::NobodyReads,
            Err(SubmitSealedError::Replayed) => Outcome::Replayed,
            Err(SubmitSealedError::Recipients(why)) => refused(why),
            other => panic!("{other:?}"),
        }
    }

    fn delivers(&self, key: usize, seq: u64, document: &Document) -> Outcome {
        match wait(mailbox::deliver(self.store, &self.keys[key], seq, document, QUOTA)) {
            Ok(Delivered::Stored(_)) => Outcome::Added,
            Ok(Delivered::Again(_)) if seq == 0 => Outcome::Again,
            Ok(Delivered::Again(_)) => Outcome::SentTwice,
            Err(DeliverError::Unknown) => Outcome::Unknown,
            Err(other) => panic!("{other}"),
        }
    }

    fn changes(&mut self, handler: usize) -> Outcome {
        let (channel, id, is_member) = (self.channel, self.staff[handler], self.members[handler]);
        let change = move |db: &mut WriteDb| match is_member {
            true => channel::remove_handler(db, channel, id).map(|removed| assert!(removed)),
            false => channel::add_handler(db, channel, id),
        };
        self.store.write_now("change the handlers", change).unwrap();
        self.members[handler] = !is_member;
        Outcome::Changed
    }
}

fn refused(why: RecipientsError) -> Outcome {
    match why {
        RecipientsError::OtherReaders => Outcome::OtherReaders,
        RecipientsError::NobodyLeft => Outcome::NobodyLeft,
        RecipientsError::TooLate => Outcome::TooLate,
    }
}

/// An organisation with one channel and its handlers, enrolled.
fn made(db: &mut WriteDb, recipients: &[String]) -> Result<(ChannelId, Vec<StaffId>), StoreError> {
    let organisation = organisation::create(db, "Haus am Fluss")?;
    let number = staff::list(db)?.len();
    let slug = format!("kanal-{number}");
    let new = NewChannelRow { organisation, name: "Meldungen", slug: &slug, questionnaire: "messenger-incident" };
    let channel = channel::create(db, &new)?;
    let mut ids = Vec::new();
    for (at, recipient) in recipients.iter().enumerate() {
        let (email, hash) = (format!("{number}-{at}@example.org"), "$argon2id$stub".to_owned().into());
        let roles = Role::Handler.into();
        let id =
            staff::create(db, &NewStaff { organisation, name: &email, email: &email, roles, password_hash: &hash })?;
        channel::add_handler(db, channel, id)?;
        staff::enrol(db, id, recipient, b"wrapped", DAY)?;
        ids.push(id);
    }
    Ok((channel, ids))
}
