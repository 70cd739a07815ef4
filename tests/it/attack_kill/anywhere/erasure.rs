//! The deletion of cases, killed anywhere and gone on with: V-48.

use std::thread;
use std::time::Duration;

use rand::RngExt;
use rand::rngs::StdRng;
use siegelpost::casework::{CaseNumber, CaseState};
use siegelpost::journal::{OfficeEvent, OfficeSubject, record};
use siegelpost::sealing::{MailboxId, Side};
use siegelpost::store::case::NewCaseRow;
use siegelpost::store::parcel::NewParcel;
use siegelpost::store::{CaseId, Migrate, Store, StoreError, WriteDb, case, channel, parcel, slot};
use siegelpost::upkeep::DeletionList;
use time::Date;
use time::macros::date;

use super::rows;
use super::sender::Tally;
use crate::harness::{Instance, Tables};

/// Cases whose time is over.
const CASES: usize = 300;
/// How long a kill waits, at most, once the job has begun.
const LATER: Duration = Duration::from_millis(60);
const CLOSED: Date = date!(2020 - 06 - 15);
const DUE: &str = "case_file WHERE closed_on = '2020-06-15'";

/// Kills `siegelpost retention` so many times, on the database of a program that is not running. Returns how many cases
/// went, and how often some were left.
pub fn killed(instance: &Instance, kills: usize, rng: &mut StdRng) -> Tally {
    let mut tables = Tables::of(&instance.data());
    let list = instance.data().join("siegelpost.db.deletions");
    let list = DeletionList::at(&list, list.with_extension("deletions.key"));
    let mut tally = Tally::default();
    let mut made = 0;
    for kill in 0..kills {
        let missing = CASES - tables.count(DUE);
        fill(instance, made, missing);
        made += missing;
        let before = ids(&mut tables);
        let begun = usize::from(kill % 4 != 1);
        kill_at(instance, rng, || before.len() - tables.count(DUE) >= begun);
        let left = ids(&mut tables);
        tally.acknowledged += before.len() - left.len();
        tally.cut_off += usize::from((1..before.len()).contains(&left.len()));
        rows::are_whole(&mut tables);
        rows::is_unbroken(&instance.database());
        if let Some(listed) = list.read().unwrap() {
            assert_eq!(listed.fault, None);
            let gone = before.iter().filter(|id| !left.contains(id));
            assert!(gone.clone().all(|id| listed.contains(*id)), "what is gone is on the list");
        }
        tables.execute("UPDATE job SET lease_until = '2020-01-01 00:00:00.0' WHERE lease_until IS NOT NULL");
    }
    println!("erasure: {kills} kills, {} cases deleted, {} times some were left", tally.acknowledged, tally.cut_off);
    let rest = tables.count(DUE);
    let told = instance.command(&["retention"], "");
    assert_eq!(told, format!("deleted: {rest}\nheld: 0\nin retaliation: 0\n"));
    assert_eq!((tables.count(DUE), list.read().unwrap().map(|listed| listed.len())), (0, Some(made)));
    let counted = "SELECT CAST(sum(CAST(substr(detail, 1, instr(detail, ' ')) AS INTEGER)) AS TEXT) AS cell
        FROM office_journal WHERE event = 'cases_erased'";
    assert_eq!(tables.column(counted), [made.to_string()], "each was counted once");
    tally
}

fn ids(tables: &mut Tables) -> Vec<CaseId> {
    let numbers = tables.column(&format!("SELECT CAST(id AS TEXT) AS cell FROM {DUE}"));
    numbers.iter().map(|id| CaseId::from_number(id.parse().unwrap())).collect()
}

fn kill_at(instance: &Instance, rng: &mut StdRng, mut has_begun: impl FnMut() -> bool) {
    let mut retention = instance.starts(&["retention"]);
    while !has_begun() && retention.try_wait().unwrap().is_none() {
        thread::yield_now();
    }
    // Any point in time will do, and this is how one is chosen.
    thread::sleep(rng.random_range(Duration::ZERO..LATER));
    // It may have ended already.
    let _ = retention.kill();
    retention.wait().unwrap();
}

/// More cases that were closed long ago, numbered on from `from`.
fn fill(instance: &Instance, from: usize, cases: usize) {
    let store = Store::open(&instance.database(), Migrate::No).unwrap();
    let make = move |db: &mut WriteDb| (from..from + cases).try_for_each(|n| closed(db, n));
    store.write_now("fill", make).unwrap();
}

fn closed(db: &mut WriteDb, n: usize) -> Result<(), StoreError> {
    let mut rng = siegelpost::rng::os();
    let channel = channel::list(db)?[0].id;
    let number: CaseNumber = format!("2019-{n:05}").parse().unwrap();
    let new = NewCaseRow {
        id: CaseId::random(CLOSED, &mut rng),
        channel,
        number: &number,
        mailbox: MailboxId::random(&mut rng),
        received_on: CLOSED,
        acknowledgement: siegelpost::casework::Acknowledgement::ByHand,
        case_recipient: "",
        file_recipient: "",
        reporter_recipient: "",
    };
    let case = case::insert(db, &new)?;
    slot::insert_for_reporter(db, case, &[1; 1000])?;
    for handler in channel::handler_ids(db, channel)? {
        slot::insert_for_handler(db, case, handler, &[2; 1000])?;
    }
    let sealed = [&n.to_be_bytes()[..], &[3; 5000]].concat();
    let digest = sha2::Digest::finalize(<sha2::Sha256 as sha2::Digest>::new_with_prefix(&sealed)).into();
    parcel::insert_first(db, &NewParcel { case, side: Side::Reporter, seq: 1, day: CLOSED, sealed: &sealed, digest })?;
    let subject = OfficeSubject::Case(case.id());
    record(db, CLOSED, OfficeEvent::CaseReceived, subject, None)?;
    let (from, to) = (CaseState::InReview, CaseState::Closed);
    case::set_state(db, case, to, CLOSED)?;
    record(db, CLOSED, OfficeEvent::StateChanged { from, to }, subject, None)
}
