//! Which statements reach the database: few, kept prepared, and served by indexes.

use std::sync::{Arc, Mutex};

use diesel::connection::{Instrumentation, InstrumentationEvent};
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl, sql_query};
use siegelpost::access::Role;
use siegelpost::casework::CaseState;
use siegelpost::journal::{self, OfficeEvent, OfficeSubject};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::{Filter, page_for};
use siegelpost::store::{Db, StoreError, session, staff_role};
use time::macros::datetime;

use super::fixture::{DAY, case, office, write};
use super::site::Site;

on_both! {
    a_report_is_stored_with_prepared_statements,
    a_page_of_the_list_takes_two_queries,
    who_is_signed_in_with_which_roles_takes_one_query,
}

/// What passed over a connection.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<Passed>>>);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Passed {
    Started(String),
    Prepared(String),
}

impl Instrumentation for Log {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        let passed = match event {
            InstrumentationEvent::StartQuery { query, .. } => Passed::Started(query.to_string()),
            InstrumentationEvent::CacheQuery { sql, .. } => Passed::Prepared(sql.to_owned()),
            _ => return,
        };
        self.0.lock().unwrap().push(passed);
    }
}

impl Log {
    /// Runs `work` and returns the statements it sent and those it prepared for later.
    fn of<T>(db: &mut Db, work: impl FnOnce(&mut Db) -> Result<T, StoreError>) -> (Vec<String>, Vec<String>) {
        let log = Self::default();
        db.set_instrumentation(log.clone());
        work(db).unwrap();
        let passed = log.0.lock().unwrap().clone();
        let of_kind = |wanted: fn(&Passed) -> Option<&String>| passed.iter().filter_map(wanted).cloned().collect();
        let started = of_kind(|passed| if let Passed::Started(sql) = passed { Some(sql) } else { None });
        (started, of_kind(|passed| if let Passed::Prepared(sql) = passed { Some(sql) } else { None }))
    }
}

fn a_report_is_stored_with_prepared_statements(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let measure = move |db: &mut Db| {
        let report = |n| {
            move |db: &mut Db| {
                let id = case(db, office.channel, n, DAY, &[office.anna, office.ben])?;
                write(db, id, Side::Reporter, 1)?;
                journal::record(db, DAY, OfficeEvent::CaseReceived, OfficeSubject::Case(id), None)
            }
        };
        let first = Log::of(db, report(1));
        Ok::<_, StoreError>((first, Log::of(db, report(2))))
    };
    let ((_, prepared), (sent, prepared_again)) = store.write_now("measure", measure).unwrap();
    for table in ["case_file", "slot", "parcel", "office_journal"] {
        let inserts =
            prepared.iter().filter(|sql| sql.starts_with(&format!("INSERT INTO {q}{table}{q}", q = quote(site))));
        assert_eq!(inserts.count(), 1, "{table} in {prepared:#?}");
    }
    // The second report prepares nothing: every statement of it is kept.
    assert_eq!(prepared_again, Vec::<String>::new());
    assert_eq!(sent.len(), 1 + 3 + 3 + 2, "{sent:#?}");
    assert_eq!(prepared.len(), 7, "{prepared:#?}");
}

fn quote(site: &Site) -> char {
    if site.is_postgres() { '"' } else { '`' }
}

fn a_page_of_the_list_takes_two_queries(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut Db| {
        for n in 0..30 {
            let id = case(db, office.channel, n, DAY, &[office.anna])?;
            write(db, id, Side::Reporter, 1)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make cases", make).unwrap();
    for size in [1, 25] {
        let count = |db: &mut Db| Ok(Log::of(db, |db| page_for(db, office.anna, Filter::Open, size, 1)));
        let (sent, _) = store.read_now::<_, StoreError>("list", count).unwrap();
        assert_eq!(sent.len(), 2, "{sent:#?}");
    }
}

fn who_is_signed_in_with_which_roles_takes_one_query(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let now = datetime!(2026-11-23 09:00 UTC);
    let make = move |db: &mut Db| {
        staff_role::grant(db, office.anna, office.organisation, Role::Auditor.into())?;
        session::create(db, &[7; 32], office.anna, now + time::Duration::HOUR)
    };
    store.write_now("make", make).unwrap();
    let count = |db: &mut Db| Ok(Log::of(db, |db| session::find(db, &[7; 32], now)));
    let (sent, _) = store.read_now::<_, StoreError>("look", count).unwrap();
    assert_eq!(sent.len(), 1, "{sent:#?}");
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[test]
fn sqlite_finds_a_page_without_sorting_or_scanning() {
    let site = Site::sqlite();
    let store = site.open();
    let office = office(&store);
    for filter in [Filter::All, Filter::Open, Filter::In(CaseState::New)] {
        let explain = |db: &mut Db| {
            let (sent, _) = Log::of(db, |db| page_for(db, office.anna, filter, 25, 1));
            let mut plans = Vec::new();
            for statement in sent {
                let sql = statement.split(" -- binds").next().unwrap();
                let steps: Vec<Step> = sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(db)?;
                plans.push(steps.into_iter().map(|step| step.detail).collect::<Vec<_>>());
            }
            Ok::<_, StoreError>(plans)
        };
        for step in store.read_now("explain", explain).unwrap().concat() {
            assert!(!step.contains("TEMP B-TREE"), "{filter:?} sorts: {step}");
            assert!(!step.starts_with("SCAN") || step.contains("USING"), "{filter:?} reads a whole table: {step}");
            assert!(!step.contains(" slot ") || step.contains("COVERING"), "{filter:?} reads sealed slots: {step}");
        }
    }
}
