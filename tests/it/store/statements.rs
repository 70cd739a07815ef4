//! Which statements reach the database: few, kept prepared, and served by indexes.

mod lists;

use std::sync::{Arc, Mutex};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::connection::{Instrumentation, InstrumentationEvent, SimpleConnection};
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl, sql_query};
use siegelpost::access::Role;
use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::{Horizon, Sort, View};
use siegelpost::journal::{self, OfficeEvent, OfficeSubject};
use siegelpost::sealing::Side;
use siegelpost::store::case_list::CaseList;
use siegelpost::store::listing::{Start, page};
use siegelpost::store::{Db, ReadDb, StaffId, StoreError, WriteDb, case_event, parcel, session, staff_role, undecided};
use time::macros::datetime;

use super::fixture::{DAY, case, office, open_session, write};
use super::site::Site;
use lists::list_of;

on_both! {
    a_report_is_stored_with_prepared_statements,
    who_is_signed_in_with_which_roles_takes_one_query,
    a_page_of_the_list_takes_the_same_few_queries_however_long_it_is,
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
    /// Begins to note what passes over this connection.
    fn on(connection: &mut Db) -> Self {
        let log = Self::default();
        connection.set_instrumentation(log.clone());
        log
    }

    /// The statements that were sent, and those that were prepared for later.
    fn passed(&self) -> (Vec<String>, Vec<String>) {
        let passed = self.0.lock().unwrap().clone();
        let of_kind = |wanted: fn(&Passed) -> Option<&String>| passed.iter().filter_map(wanted).cloned().collect();
        let started = of_kind(|passed| if let Passed::Started(sql) = passed { Some(sql) } else { None });
        (started, of_kind(|passed| if let Passed::Prepared(sql) = passed { Some(sql) } else { None }))
    }
}

fn a_report_is_stored_with_prepared_statements(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let measure = move |db: &mut WriteDb| {
        let report = |n| {
            move |db: &mut WriteDb| {
                let id = case(db, office.channel, n, DAY, &[office.anna, office.ben])?;
                let (side, sealed) = (Side::Reporter, &b"report"[..]);
                parcel::insert_first(
                    db,
                    &parcel::NewParcel {
                        case: id,
                        side,
                        seq: 1,
                        day: DAY,
                        sealed,
                        digest: [u8::try_from(n).unwrap(); 32],
                    },
                )?;
                journal::record(db, DAY, OfficeEvent::CaseReceived, OfficeSubject::Case(id.id()), None)
            }
        };
        let first = Log::on(db.connection());
        report(1)(db)?;
        let second = Log::on(db.connection());
        report(2)(db)?;
        Ok::<_, StoreError>((first.passed(), second.passed()))
    };
    let ((_, prepared), (sent, prepared_again)) = store.write_now("measure", measure).unwrap();
    // The reporter's slot and a handler's are two statements.
    for (table, expected) in [("case_file", 1), ("slot", 2), ("parcel", 1), ("office_journal", 1)] {
        let inserts =
            prepared.iter().filter(|sql| sql.starts_with(&format!("INSERT INTO {q}{table}{q}", q = quote(site))));
        assert_eq!(inserts.count(), expected, "{table} in {prepared:#?}");
    }
    // The second report prepares nothing: every statement of it is kept.
    assert_eq!(prepared_again, Vec::<String>::new());
    assert_eq!(sent.len(), 1 + 3 + 1 + 2, "{sent:#?}");
    assert_eq!(prepared.len(), 6, "{prepared:#?}");
}

fn quote(site: &Site) -> char {
    if site.is_postgres() { '"' } else { '`' }
}

fn a_page_of_the_list_takes_the_same_few_queries_however_long_it_is(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let make = move |db: &mut WriteDb| {
        for n in 0..30 {
            let id = case(db, office.channel, n, DAY, &[office.anna])?;
            write(db, id, Side::Reporter, 1)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make cases", make).unwrap();
    for size in [1, 25, 50] {
        let count = |db: &mut ReadDb| {
            let log = Log::on(db.connection());
            page(db, &list_of(office.anna, View::Open, Sort::Due), &Start::First, size)?;
            Ok(log.passed())
        };
        let (sent, _) = store.read_now::<_, StoreError>("list", count).unwrap();
        // Five counts, the places, their cases, which of them are not for all, and their cards.
        assert_eq!(sent.len(), 9, "{sent:#?}");
    }
}

fn who_is_signed_in_with_which_roles_takes_one_query(site: &Site) {
    let store = site.open();
    let office = office(&store);
    let now = datetime!(2026-11-23 09:00 UTC);
    let make = move |db: &mut WriteDb| {
        staff_role::grant(db, office.anna, office.organisation, Role::Auditor.into())?;
        open_session(db, &[7; 32], office.anna, now + time::Duration::HOUR)
    };
    store.write_now("make", make).unwrap();
    let count = |db: &mut ReadDb| {
        let log = Log::on(db.connection());
        session::find(db, &[7; 32], now)?;
        Ok(log.passed())
    };
    let (sent, _) = store.read_now::<_, StoreError>("look", count).unwrap();
    assert_eq!(sent.len(), 1, "{sent:#?}");
}

#[derive(QueryableByName)]
struct Step {
    #[diesel(sql_type = Text)]
    detail: String,
}

#[test]
fn a_case_is_looked_up_among_the_handlers_own_slots() {
    for site in [Site::sqlite(), Site::postgres()] {
        let store = site.open();
        let office = office(&store);
        let explain = |db: &mut ReadDb| {
            let log = Log::on(db.connection());
            assert_eq!(super::fixture::granted_in(db, 1, office.anna)?, None);
            let (sent, _) = log.passed();
            let [statement] = &sent[..] else { panic!("one statement: {sent:#?}") };
            let (sql, _) = statement.split_once(" -- binds: ").unwrap();
            if !site.is_postgres() {
                let steps: Vec<Step> = sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(db.connection())?;
                return Ok(steps.into_iter().map(|step| step.detail).collect::<Vec<_>>());
            }
            db.connection().batch_execute("SET LOCAL enable_seqscan = off")?;
            db.connection().batch_execute(&format!("PREPARE asked AS {sql}"))?;
            let plan = sql_query(format!("EXPLAIN EXECUTE asked ({}, '2026-00001')", office.anna));
            let plan: Vec<Plan> = plan.load(db.connection())?;
            Ok::<_, StoreError>(plan.into_iter().map(|step| step.detail).collect())
        };
        let plan = store.read_now("explain", explain).unwrap().join("\n");
        assert!(plan.contains("slot_number"), "{plan}");
        assert!(!plan.contains("case_file_number") && !plan.contains("autoindex_case_file"), "{plan}");
    }
}

/// However many cases a handler has: those that wait for a decision are found first, and then their slots by key.
#[test]
fn who_waits_for_a_decision_is_found_without_going_through_all_cases() {
    for site in [Site::sqlite(), Site::postgres()] {
        let store = site.open();
        let office = office(&store);
        let (is_postgres, anna) = (site.is_postgres(), office.anna);
        let make = move |db: &mut WriteDb| {
            for n in 0..300 {
                let case = case(db, office.channel, n, DAY, &[anna])?;
                if n % 100 == 0 {
                    case_event::ask_for_decision(db, case, DAY)?;
                }
            }
            // PostgreSQL does this by itself; the program never asks SQLite for it.
            let look = if is_postgres { "ANALYZE case_file; ANALYZE slot" } else { "" };
            Ok::<_, StoreError>(db.connection().batch_execute(look)?)
        };
        store.write_now("make cases", make).unwrap();
        let explain = move |db: &mut ReadDb| {
            let log = Log::on(db.connection());
            assert_eq!(undecided::for_handler(db, anna, None, 20)?.len(), 3);
            let (sent, _) = log.passed();
            let [statement] = &sent[..] else { panic!("one statement: {sent:#?}") };
            let (sql, _) = statement.split_once(" -- binds: ").unwrap();
            if !is_postgres {
                let steps: Vec<Step> = sql_query(format!("EXPLAIN QUERY PLAN {sql}")).load(db.connection())?;
                return Ok(steps.into_iter().map(|step| step.detail).collect::<Vec<_>>());
            }
            // So few rows are quickest read as a whole; whether another plan is possible is asked here.
            for way in ["seqscan", "hashjoin", "mergejoin"] {
                db.connection().batch_execute(&format!("SET LOCAL enable_{way} = off"))?;
            }
            db.connection().batch_execute(&format!("PREPARE asked AS {sql}"))?;
            let plan: Vec<Plan> = sql_query(format!("EXPLAIN EXECUTE asked ({anna}, 20)")).load(db.connection())?;
            Ok::<_, StoreError>(plan.into_iter().map(|step| step.detail).collect())
        };
        let plan = store.read_now("explain", explain).unwrap().join("\n");
        let by_key = if is_postgres { "using slot_pkey" } else { "USING PRIMARY KEY (case_id=?)" };
        assert!(plan.contains("case_file_undecided") && plan.contains(by_key), "{plan}");
        assert!(!plan.contains("slot_listed") && !plan.contains("Seq Scan on slot"), "{plan}");
    }
}

#[derive(QueryableByName)]
struct Plan {
    #[diesel(sql_type = Text, column_name = "QUERY PLAN")]
    detail: String,
}
