//! A visit to a mailbox with a conversation in it, beside finding and opening the same sealed things alone.

use std::time::Duration;

use siegelpost::casework::{Acknowledgement, Document, TextMessage};
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::intake::{self, ReaderCache, RecipientChoice};
use siegelpost::mailbox::{self, MailboxQuota};
use siegelpost::rng;
use siegelpost::sealing::{
    Case, CaseKey, MailboxId, Parcel, Place, Sealed, Side, open_parcel, open_reporter_slot, seal_parcel,
};
use siegelpost::store::{Migrate, ReadDb, Store, StoreError, case, parcel, slot};
use tokio::runtime::Runtime;
use zeroize::Zeroizing;

use super::book::connect;
use super::client::{Client, get, post};
use super::instance::{Instance, Serving};
use super::load;
use super::people::People;
use super::process::own_cpu;
use super::report;
use super::table::{Row, Table};
use super::{Outcome, milliseconds};

/// As shipped.
const QUOTA: MailboxQuota = MailboxQuota { entries: 300, bytes: 2048 * 1024 };
const VISITS: usize = 1000;
const CONNECTIONS: usize = 4;
/// Most CPU time of a visit.
const TARGET: Duration = Duration::from_millis(2);

/// A mailbox that holds a report, two replies and a message.
pub struct Visited(CaseKey);

impl Visited {
    /// Under which the database has it.
    pub fn mailbox(&self) -> MailboxId {
        self.0.token().id()
    }

    /// Fills it.
    pub fn prepare(instance: &Instance, people: &People, runtime: &Runtime) -> Outcome<Self> {
        let store = Store::open(&instance.database(), Migrate::No)?;
        let (case_key, mut rng) = (CaseKey::random(&mut rng::os()), rng::os());
        let readers = ReaderCache::of(people.channel);
        runtime.block_on(intake::submit(
            &store,
            &readers,
            &case_key,
            report::document()?,
            &RecipientChoice::default(),
            Acknowledgement::Automatic,
            &mut rng,
        ))?;
        reply(&store, &case_key, 1)?;
        runtime.block_on(mailbox::deliver(&store, &case_key, 2, &Document::Message(words(None)), QUOTA))?;
        reply(&store, &case_key, 2)?;
        Ok(Self(case_key))
    }
}

/// Seals a reply as a handler's browser would.
fn reply(store: &Store, case_key: &CaseKey, seq: u64) -> Outcome<()> {
    let id = case_key.token().id();
    let (case, slot) = store.read_now("bench.slot", |db| {
        let (case, _) = case::by_mailbox(db, id)?.ok_or(StoreError::Closed)?;
        Ok::<_, StoreError>((case, slot::for_reporter(db, case)?.unwrap_or_default()))
    })?;
    let identity = open_reporter_slot(&Sealed::from_stored(slot), &case_key.reporter())?;
    let document = Document::Reply(words(Some("A. Berger".to_owned())));
    let sealed = seal_parcel(&identity, &Place { side: Side::Office, seq, previous: [0; 32] }, &document.to_json())?;
    let (day, digest) = (SystemClock.today(), sealed.digest());
    store.write_now("bench.reply", move |db| {
        let new = parcel::NewParcel { case, side: Side::Office, seq, day, sealed: sealed.as_bytes(), digest };
        parcel::append(db, &new).map(|_| ())
    })?;
    Ok(())
}

fn words(author: Option<String>) -> TextMessage {
    let text = report::text().chars().take(400).collect::<String>();
    TextMessage { lang: "de".to_owned(), day: SystemClock.today(), text: Zeroizing::new(text), author }
}

/// Measures and adds the row.
pub fn figures(table: &mut Table, instance: &Instance, serving: &Serving, visited: &Visited) -> Outcome<()> {
    let signed_in = Client::of(serving.address).ask(&post("/mailbox", &[("case_key", &visited.0.display())]))?;
    let cookie = signed_in.cookie("mailbox").ok_or("the mailbox gave no cookie")?;
    let cpu = visit(serving, "/mailbox", cookie)?;
    table.row(Row {
        figure: "CPU per mailbox visit (4 entries)".to_owned(),
        measured: milliseconds(cpu),
        bare: format!("{}: find and open them", milliseconds(bare(instance, &visited.0)?)),
        target: format!("at most {}", milliseconds(TARGET)),
        met: Some(cpu <= TARGET),
    });
    Ok(())
}

/// The receipt, which a browser that keeps cookies is led to after sending a report: it opens the new mailbox.
pub fn receipt(table: &mut Table, instance: &Instance, serving: &Serving) -> Outcome<()> {
    let case_key = CaseKey::random(&mut rng::os());
    let sent = Client::of(serving.address).ask(&report::form_with(&case_key))?;
    let cookie = sent.cookie("receipt").ok_or("the report was not answered with a receipt")?;
    table.row(Row {
        figure: "CPU per receipt, on a page of its own".to_owned(),
        measured: milliseconds(visit(serving, "/receipt", cookie)?),
        bare: format!("{}: find and open the report", milliseconds(bare(instance, &case_key)?)),
        target: String::new(),
        met: None,
    });
    Ok(())
}

/// CPU time of the server for one visit.
fn visit(serving: &Serving, path: &str, cookie: &str) -> Outcome<Duration> {
    let requests = vec![get(path, cookie); VISITS];
    load::run(serving.pid(), serving.address, CONNECTIONS, &requests[..VISITS / 10])?;
    let load = load::run(serving.pid(), serving.address, CONNECTIONS, &requests)?;
    if load.failures > 0 { Err(format!("{} visits failed", load.failures).into()) } else { Ok(load.cpu()) }
}

fn bare(instance: &Instance, case_key: &CaseKey) -> Outcome<Duration> {
    let mut db = connect(&instance.database())?;
    let before = own_cpu()?;
    for _ in 0..VISITS {
        open_all(&mut db, case_key)?;
    }
    Ok((own_cpu()? - before).div_f64(VISITS as f64))
}

fn open_all(db: &mut ReadDb, case_key: &CaseKey) -> Outcome<()> {
    let (case, _) = case::by_mailbox(db, case_key.token().id())?.ok_or("the mailbox is gone")?;
    let slot = slot::for_reporter(db, case)?.ok_or("the slot is gone")?;
    let identity = open_reporter_slot(&Sealed::from_stored(slot), &case_key.reporter())?;
    for parcel in parcel::conversation(db, case)? {
        let sealed = Sealed::<Parcel<Case>>::from_stored(parcel.sealed);
        Document::from_json(&open_parcel(&identity, &sealed, parcel.side, parcel.seq)?.json)?;
    }
    Ok(())
}
