//! An office with cases that were closed, and a program that deletes.

use std::sync::Arc;

use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection};
use diesel::sql_types::{BigInt, Text};
use diesel::{Connection, QueryableByName, RunQueryDsl, sql_query};
use siegelpost::casework::CaseState;
use siegelpost::clock::StoppedClock;
use siegelpost::journal::{self, Book, ChainCheck, OfficeEvent, OfficeSubject, record, verify};
use siegelpost::rng;
use siegelpost::sealing::Side;
use siegelpost::store::journal_entry::{self, JournalEntry};
use siegelpost::store::lease::Node;
use siegelpost::store::{CaseId, Granted, Store, StoreError, WriteDb, case, read_marker};
use siegelpost::upkeep::{self, DeletionList, Job, Occasion, Outcome, Upkeep};
use tempfile::TempDir;
use time::macros::{date, time};
use time::{Date, PrimitiveDateTime};
use tokio_util::sync::CancellationToken;

use crate::store::fixture::{self, DAY, Office, granted, office, write};
use crate::store::gate::run;
use crate::store::site::Site;

/// V-40b: closed on the one day, to be deleted on the other.
pub const CLOSED: Date = date!(2026 - 06 - 15);
pub const GONE: Date = date!(2029 - 06 - 16);

pub struct Stage {
    pub store: Store,
    pub office: Office,
    pub list: DeletionList,
    pub folder: TempDir,
    node: Node,
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    rows: i64,
}

#[derive(QueryableByName)]
struct SqliteStep {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[derive(QueryableByName)]
struct PostgresStep {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    detail: String,
}

impl Stage {
    pub fn on(site: &Site) -> Self {
        let store = site.open();
        let folder = tempfile::tempdir().unwrap();
        let list = DeletionList::at(folder.path().join("list"), folder.path().join("key"));
        Self { office: office(&store), store, list, folder, node: Node::random(&mut rng::os()) }
    }

    /// The program after a start of its own: it remembers nothing.
    pub fn started_again(&mut self) {
        self.list = DeletionList::at(self.folder.path().join("list"), self.folder.path().join("key"));
        self.node = Node::random(&mut rng::os());
    }

    /// A case of that number, closed on that day.
    pub fn closed(&self, n: u32, day: Date) -> CaseId {
        let id = self.open(n);
        self.closes(id, day);
        id
    }

    /// One that is in work.
    pub fn open(&self, n: u32) -> CaseId {
        let office = self.office;
        self.store.write_now("open", move |db| make(db, office, n, random())).unwrap().id()
    }

    /// As many closed cases, in one transaction.
    pub fn many_closed(&self, cases: u32, day: Date) {
        let office = self.office;
        let make = move |db: &mut WriteDb| {
            for n in 1000..1000 + cases {
                let case = make(db, office, n, random())?;
                case::set_state(db, case, CaseState::Closed, day)?;
            }
            Ok::<_, StoreError>(())
        };
        self.store.write_now("many", make).unwrap();
    }

    pub fn closes(&self, case: CaseId, day: Date) {
        self.moves(case, CaseState::InWork, CaseState::Closed, day);
    }

    pub fn reopens(&self, case: CaseId, day: Date) {
        self.moves(case, CaseState::Closed, CaseState::InWork, day);
    }

    fn moves(&self, case: CaseId, from: CaseState, to: CaseState, day: Date) {
        let (granted, anna) = (self.granted(case), self.office.anna);
        let change = move |db: &mut WriteDb| {
            case::set_state(db, granted, to, day)?;
            record(db, day, OfficeEvent::StateChanged { from, to }, OfficeSubject::Case(case), Some(anna))
        };
        self.store.write_now("move", change).unwrap();
    }

    /// A case as a backup has it: with the id that it had, closed on that day or open.
    pub fn brings_back(&self, n: u32, id: CaseId, closed: Option<Date>) {
        let office = self.office;
        self.store.write_now("bring back", move |db| make(db, office, n, id)).unwrap();
        if let Some(day) = closed {
            self.closes(id, day);
        }
    }

    /// The same, by its number.
    pub fn granted_of(&self, n: u32) -> Granted<CaseId> {
        granted(&self.store, n, self.office.anna).unwrap().0
    }

    /// Access to a case of Anna's.
    pub fn granted(&self, case: CaseId) -> Granted<CaseId> {
        let all = self.store.read_now("all", |db| case::all_for(db, self.office.anna)).unwrap();
        all.into_iter().map(|(granted, _)| granted).find(|granted| granted.id() == case).unwrap()
    }

    /// The job that deletes cases.
    pub fn job(&self) -> Arc<dyn Job> {
        upkeep::jobs(&self.list).into_iter().find(|job| job.name() == "expired-cases").unwrap()
    }

    /// Does what is to be done on that day.
    pub fn runs(&self, day: Date) -> Result<Outcome, StoreError> {
        self.runs_with(day, self.job())
    }

    pub fn runs_with(&self, day: Date, job: Arc<dyn Job>) -> Result<Outcome, StoreError> {
        let upkeep = self.upkeep(day, job);
        run(upkeep.run(&upkeep.jobs[0], Occasion::Request, &CancellationToken::new()))
    }

    /// How many cases would go.
    pub fn would_go(&self, day: Date) -> Option<usize> {
        let upkeep = self.upkeep(day, self.job());
        run(upkeep.count(&upkeep.jobs[0], Occasion::Request)).unwrap()
    }

    fn upkeep(&self, day: Date, job: Arc<dyn Job>) -> Upkeep {
        let clock = StoppedClock::at(PrimitiveDateTime::new(day, time!(10:00)).assume_utc());
        Upkeep { store: self.store.clone(), clock: Arc::new(clock), node: self.node, jobs: vec![job] }
    }

    /// How many cases, slots, parcels and read markers there are.
    pub fn rows(&self) -> [i64; 4] {
        ["case_file", "slot", "parcel", "seen"].map(|table| self.count(table))
    }

    pub fn cases(&self) -> i64 {
        self.count("case_file")
    }

    pub fn count(&self, rows: &str) -> i64 {
        let sql = format!("SELECT count(*) AS \"rows\" FROM {rows}");
        let count = |db: &mut _| count_rows(db, &sql);
        self.store.read_now("count", count).unwrap()
    }

    pub fn journal(&self) -> Vec<JournalEntry> {
        self.store.read_now("journal", |db| journal_entry::after(db, Book::Office, 0, 10_000)).unwrap()
    }

    /// How many cases are on the list; `None` where there is none.
    pub fn listed(&self) -> Option<usize> {
        let read = self.list.read().unwrap()?;
        assert_eq!(read.fault, None);
        Some(read.len())
    }

    pub fn is_whole(&self, today: Date) {
        let chain = self.store.read_now("verify", |db| verify(db, Book::Office, today)).unwrap();
        assert!(matches!(chain, ChainCheck::Whole(_)), "{chain:?}");
    }

    /// How the database finds what this asks for first. Nothing of it stays.
    pub fn plan_of(&self, change: fn(&mut WriteDb) -> Result<(), StoreError>) -> String {
        let explain = move |db: &mut WriteDb| {
            let log = Log::default();
            db.connection().set_instrumentation(log.clone());
            change(db)?;
            let sent = log.0.lock().unwrap().clone();
            let asked = sent.iter().find(|sql| sql.contains("closed_on") && sql.contains("LIMIT")).unwrap();
            let (sql, binds) = asked.split_once(" -- binds: ").unwrap();
            Err::<(), _>(StoreError::Beside(plan(db, sql, binds)?))
        };
        match self.store.write_now("explain", explain) {
            Err(StoreError::Beside(plan)) => plan,
            other => panic!("{other:?}"),
        }
    }
}

fn plan(db: &mut WriteDb, sql: &str, binds: &str) -> Result<String, StoreError> {
    if matches!(db.connection(), siegelpost::store::Db::Sqlite(_)) {
        let steps: Vec<SqliteStep> = sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(db.connection())?;
        return Ok(steps.into_iter().map(|step| step.detail + "\n").collect());
    }
    let values = binds.trim().trim_matches(['[', ']']).replace("AsText(", "").replace(')', "");
    let values = values.replace("Closed", "'closed'").replace("LegalHold", "'legal_hold'");
    let values =
        values.split(", ").map(|value| if value.starts_with("20") { format!("'{value}'") } else { value.to_owned() });
    let values = values.collect::<Vec<_>>().join(", ");
    // In an almost empty table, reading all of it is the best plan; whether another one is possible is asked here.
    db.connection().batch_execute("SET LOCAL enable_seqscan = off")?;
    db.connection().batch_execute(&format!("PREPARE asked AS {sql}"))?;
    let steps: Vec<PostgresStep> = sql_query(format!("EXPLAIN EXECUTE asked ({values})")).load(db.connection())?;
    db.connection().batch_execute("DEALLOCATE asked")?;
    Ok(steps.into_iter().map(|step| step.detail + "\n").collect())
}

fn count_rows(db: &mut siegelpost::store::ReadDb, sql: &str) -> Result<i64, StoreError> {
    Ok(sql_query(sql).get_result::<Count>(db.connection())?.rows)
}

/// A case in work, with three slots, two parcels, a read marker, and three entries in the journal.
fn make(db: &mut WriteDb, office: Office, n: u32, id: CaseId) -> Result<Granted<CaseId>, StoreError> {
    let case = fixture::case_of(db, id, office.channel, n, DAY, &[office.anna, office.ben])?;
    write(db, case, Side::Reporter, 1)?;
    write(db, case, Side::Office, 1)?;
    read_marker::advance(db, case, office.anna, std::num::NonZeroU32::MIN)?;
    case::set_state(db, case, CaseState::InWork, DAY)?;
    let subject = OfficeSubject::Case(case.id());
    journal::record(db, DAY, OfficeEvent::CaseReceived, subject, None)?;
    journal::record(db, DAY, OfficeEvent::ReplySent, subject, None)?;
    Ok(case)
}

fn random() -> CaseId {
    CaseId::random(DAY, &mut rng::os())
}

/// What passes over a connection.
#[derive(Clone, Default)]
struct Log(Arc<std::sync::Mutex<Vec<String>>>);

impl Instrumentation for Log {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        if let InstrumentationEvent::StartQuery { query, .. } = event {
            self.0.lock().unwrap().push(query.to_string());
        }
    }
}

/// Whether the case of this number is there for Anna.
pub fn is_there(stage: &Stage, n: u32) -> bool {
    granted(&stage.store, n, stage.office.anna).is_some()
}
