//! What is stated of a report, and what the database holds of it later.

use siegelpost::casework::Acknowledgement;
use siegelpost::casework::statement::{Statement, StatementFile};
use siegelpost::journal::{OfficeEvent, OfficeSubject, Recorded, forget_case, record};
use siegelpost::mailbox::{self, Held, Stated};
use siegelpost::sealing::{MailboxToken, Side};
use siegelpost::store::case::NewCaseRow;
use siegelpost::store::{CaseId, Migrate, Store, StoreError, WriteDb, case, case_event, parcel, statement_key};
use siegelpost::{rng, store};
use time::macros::date;
use time::{Date, Duration};

use super::fixture::{DAY, digest, number, office, write};
use super::site::Site;

on_both! {
    the_key_is_made_once_and_is_in_every_database,
    a_statement_says_what_the_database_holds,
    a_month_gets_its_head_a_day_late,
    what_is_held_follows_the_case,
    a_statement_of_another_case_is_not_held,
    what_cannot_be_stated_is_told,
}

fn token() -> MailboxToken {
    MailboxToken::from_slice(&[9; 32]).unwrap()
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

fn stated(store: &Store, today: Date) -> Option<Stated> {
    wait(mailbox::statement(store, &token(), today)).unwrap()
}

fn statement_on(store: &Store, today: Date) -> StatementFile {
    stated(store, today).and_then(|stated| stated.file).expect("it can be made")
}

fn held(store: &Store, statement: &Statement) -> Held {
    store.read_now("held", |db| mailbox::held(db, statement)).unwrap()
}

/// A case of [`DAY`] with this mailbox, its report and its arrival; and another one with nothing to do with it.
fn with_case(site: &Site) -> (Store, CaseId) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        let other = super::fixture::case(db, office.channel, 2, DAY, &[office.anna])?;
        record(db, DAY, OfficeEvent::CaseReceived, OfficeSubject::Case(other.id()), None)?;
        let new = NewCaseRow {
            id: CaseId::random(DAY, &mut rng::os()),
            channel: office.channel,
            number: &number(1),
            mailbox: token().id(),
            received_on: DAY,
            acknowledgement: Acknowledgement::ByHand,
            case_recipient: "age1pq1case",
            file_recipient: "age1pq1file",
            reporter_recipient: "age1pq1reporter",
        };
        let case = case::insert(db, &new)?;
        write(db, case, Side::Reporter, 1)?;
        record(db, DAY, OfficeEvent::CaseReceived, OfficeSubject::Case(case.id()), None)?;
        Ok::<_, StoreError>(case.id())
    };
    let case = store.write_now("make a case", make).unwrap();
    (store, case)
}

fn acknowledge(store: &Store, day: Date) {
    let acknowledge = move |db: &mut WriteDb| {
        let (case, _) = case::by_mailbox(db, token().id())?.unwrap();
        case_event::acknowledge(db, case, day)
    };
    store.write_now("acknowledge", acknowledge).unwrap();
}

/// Something that the journal records on this day.
fn step(store: &Store, case: CaseId, day: Date) {
    let step = move |db: &mut WriteDb| record(db, day, OfficeEvent::ReplySent, OfficeSubject::Case(case), None);
    store.write_now("step", step).unwrap();
}

fn tamper(store: &Store, statement: &'static str) {
    use diesel::connection::SimpleConnection;
    store.write_now("tamper", move |db| Ok::<_, StoreError>(db.connection().batch_execute(statement)?)).unwrap();
}

fn the_key_is_made_once_and_is_in_every_database(site: &Site) {
    let (store, _) = with_case(site);
    let before = statement_on(&store, DAY);
    drop(store);
    let store = store::Store::open(&site.address, Migrate::Yes).unwrap();
    assert_eq!(statement_on(&store, DAY), before, "the same after a restart");
    let key = store.read_now("key", statement_key::load).unwrap().unwrap();
    assert!(before.is_genuine(&key));
    tamper(&store, "DELETE FROM statement_key");
    assert!(store.read_now("key", statement_key::load).unwrap().is_none());
    drop(store);
    let key = site.open().read_now("key", statement_key::load).unwrap().expect("drawn anew");
    assert!(!before.is_genuine(&key), "it is random");
}

fn a_statement_says_what_the_database_holds(site: &Site) {
    let (store, _) = with_case(site);
    let young = statement_on(&store, DAY).statement;
    assert_eq!((young.report, young.received), (digest(Side::Reporter, 1), DAY));
    assert_eq!((young.acknowledged, young.month_head), (None, None));
    acknowledge(&store, date!(2026 - 11 - 25));
    let later = statement_on(&store, date!(2026 - 11 - 26)).statement;
    assert_eq!(later, Statement { acknowledged: Some(date!(2026 - 11 - 25)), ..young });
    let stranger = MailboxToken::from_slice(&[8; 32]).unwrap();
    assert!(wait(mailbox::statement(&store, &stranger, DAY)).unwrap().is_none());
}

/// Whoever asks every minute learns nothing of what is recorded meanwhile, and of the end of a month only the day.
fn a_month_gets_its_head_a_day_late(site: &Site) {
    let (store, case) = with_case(site);
    let young = statement_on(&store, DAY);
    step(&store, case, DAY);
    assert_eq!(statement_on(&store, DAY), young, "what is recorded later does not show");
    let first = date!(2026 - 12 - 01);
    step(&store, case, first);
    assert_eq!(statement_on(&store, first), young, "nor does the end of a month on its day");
    let later = statement_on(&store, first + Duration::DAY).statement;
    assert!(later.month_head.is_some() && later == Statement { month_head: later.month_head, ..young.statement });
    assert_eq!(held(&store, &later).month_head, Some(true));
    assert_eq!(held(&store, &young.statement).month_head, None);
    let other = Statement { month_head: Some(later.journal_entry), ..later };
    assert_eq!(held(&store, &other).month_head, Some(false));
}

fn what_is_held_follows_the_case(site: &Site) {
    let (store, id) = with_case(site);
    let statement = statement_on(&store, DAY).statement;
    let case = held(&store, &statement).case.unwrap();
    assert!(case.is_as_stated && case.acknowledged.is_none() && case.reporter_left.is_none());
    let day = date!(2026 - 11 - 25);
    acknowledge(&store, day);
    assert!(wait(mailbox::destroy(&store, &token(), day, &mut rng::os())).unwrap());
    assert!(stated(&store, day).is_none(), "there is no mailbox any more");
    let case = held(&store, &statement).case.unwrap();
    assert!(case.is_as_stated && case.acknowledged == Some(day) && case.reporter_left == Some(day));

    store.write_now("forget", move |db| forget_case(db, id, day)).unwrap();
    let removed = move |db: &mut WriteDb| {
        use diesel::connection::SimpleConnection;
        Ok::<_, StoreError>(db.connection().batch_execute(&format!("DELETE FROM case_file WHERE id = {id}"))?)
    };
    store.write_now("delete", removed).unwrap();
    let gone = held(&store, &statement);
    assert_eq!((gone.case, gone.recorded), (None, Some(Recorded::Forgotten { day: DAY })));
}

fn a_statement_of_another_case_is_not_held(site: &Site) {
    let (store, case) = with_case(site);
    let statement = statement_on(&store, DAY).statement;
    let unknown = held(&store, &Statement { report: [1; 32], journal_entry: [2; 32], ..statement });
    assert_eq!((unknown.case, unknown.recorded), (None, None));
    let other_day = Statement { received: DAY.next_day().unwrap(), ..statement };
    assert!(!held(&store, &other_day).case.unwrap().is_as_stated);
    let never = Statement { acknowledged: Some(DAY), ..statement };
    assert!(!held(&store, &never).case.unwrap().is_as_stated, "the database knows of no acknowledgement");
    assert_eq!(held(&store, &statement).recorded, Some(Recorded::Arrival { case, day: DAY }));
    // An entry that is none of an arrival: the same case's reply.
    step(&store, case, DAY);
    let newest = store.read_now("newest", |db| store::journal_entry::newest(db, siegelpost::journal::Book::Office));
    let reply = Statement { journal_entry: newest.unwrap().unwrap().digest, ..statement };
    let held = held(&store, &reply);
    assert_eq!(held.recorded, Some(Recorded::Otherwise));
    assert!(!held.case.unwrap().is_as_stated);
}

fn what_cannot_be_stated_is_told(site: &Site) {
    let (store, _) = with_case(site);
    let statement = statement_on(&store, DAY).statement;
    let nothing = |store: &Store| stated(store, DAY).unwrap().file.is_none();
    tamper(&store, "CREATE TABLE kept AS SELECT * FROM office_journal; DELETE FROM office_journal");
    assert!(nothing(&store), "without its arrival");
    tamper(&store, "INSERT INTO office_journal SELECT * FROM kept; DELETE FROM parcel");
    assert!(nothing(&store), "without its report");
    let held = held(&store, &statement);
    assert!(held.case.is_none() && matches!(held.recorded, Some(Recorded::Arrival { .. })));
    let again = |db: &mut WriteDb| {
        let (case, _) = case::by_mailbox(db, token().id())?.unwrap();
        write(db, case, Side::Reporter, 1).map(|appended| assert!(matches!(appended, parcel::Appended::At(_))))
    };
    store.write_now("write again", again).unwrap();
    assert!(!nothing(&store));
    tamper(&store, "DELETE FROM statement_key");
    assert!(nothing(&store), "without the key");
}
