//! Several threads, several programs at one database, and a database that goes away.

use std::thread;

use diesel::connection::SimpleConnection;
use diesel::sql_types::Integer;
use diesel::{QueryableByName, RunQueryDsl, sql_query};
use siegelpost::store::{ReadDb, Store, StoreError, WriteDb};

use super::site::Site;

on_both! {
    threads_lose_no_update,
    programs_lose_no_update,
}

#[derive(QueryableByName)]
struct Counter {
    #[diesel(sql_type = Integer)]
    value: i32,
}

fn value(db: &mut ReadDb) -> Result<i32, StoreError> {
    Ok(sql_query("SELECT value FROM counter").get_result::<Counter>(db.connection())?.value)
}

fn count_up(db: &mut WriteDb) -> Result<(), StoreError> {
    let next = value(db)? + 1;
    Ok(db.connection().batch_execute(&format!("UPDATE counter SET value = {next}"))?)
}

fn with_counter(site: &Site) -> Store {
    let store = site.open();
    let table = "CREATE TABLE counter (value INTEGER NOT NULL); INSERT INTO counter VALUES (0);";
    store.write_now("make a counter", move |db| Ok::<_, StoreError>(db.connection().batch_execute(table)?)).unwrap();
    store
}

fn count_in_threads(stores: &[Store; 4]) {
    thread::scope(|scope| {
        for store in stores {
            scope.spawn(move || {
                for _ in 0..50 {
                    store.write_now("count", count_up).unwrap();
                }
            });
        }
    });
    assert_eq!(stores[0].read_now("read", value), Ok(200));
}

fn threads_lose_no_update(site: &Site) {
    let store = with_counter(site);
    count_in_threads(&[store.clone(), store.clone(), store.clone(), store]);
}

fn programs_lose_no_update(site: &Site) {
    let store = with_counter(site);
    count_in_threads(&[store, site.open(), site.open(), site.open()]);
}

/// Ends every other connection to the database, as a restart of the server would.
const CUT_OFF: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

#[test]
fn a_lost_connection_to_postgres_is_replaced() {
    let site = Site::postgres();
    let store = with_counter(&site);
    store.read_now("read", value).unwrap();
    let other = site.open();
    other.write_now("cut off", |db| Ok::<_, StoreError>(db.connection().batch_execute(CUT_OFF)?)).unwrap();
    store.write_now("count", count_up).unwrap();
    assert_eq!(store.read_now("read", value), Ok(1));
}

#[test]
fn a_connection_lost_while_a_job_runs_costs_a_second_run() {
    let site = Site::postgres();
    let store = with_counter(&site);
    let mut runs = 0;
    let lose = move |db: &mut WriteDb| {
        runs += 1;
        count_up(db)?;
        if runs == 1 {
            db.connection().batch_execute("SELECT pg_terminate_backend(pg_backend_pid())")?;
        }
        Ok::<_, StoreError>(runs)
    };
    assert_eq!(store.write_now("lose the connection", lose), Ok(2));
    assert_eq!(store.read_now("read", value), Ok(1));
}

#[test]
fn a_job_that_always_loses_the_connection_is_given_up() {
    let site = Site::postgres();
    let store = with_counter(&site);
    let lose = |db: &mut WriteDb| {
        count_up(db)?;
        Ok::<_, StoreError>(db.connection().batch_execute("SELECT pg_terminate_backend(pg_backend_pid())")?)
    };
    let outcome = store.write_now("lose the connection", lose);
    assert!(matches!(outcome, Err(StoreError::Unavailable(_))), "{outcome:?}");
    store.write_now("count", count_up).unwrap();
    assert_eq!(store.read_now("read", value), Ok(1));
}

#[test]
fn a_conflict_is_met_even_by_a_job_that_swallows_it() {
    let site = Site::postgres();
    let (store, other) = (with_counter(&site), site.open());
    let mut runs = 0;
    let swallow = move |db: &mut WriteDb| {
        runs += 1;
        let seen = value(db)?;
        if runs == 1 {
            other.write_now("get in the way", count_up)?;
        }
        // In the first run this fails: the row is no longer what this transaction saw.
        let _ = db.connection().batch_execute(&format!("UPDATE counter SET value = {seen} + 10"));
        Ok::<_, StoreError>(runs)
    };
    assert_eq!(store.write_now("swallow", swallow), Ok(2));
    assert_eq!(store.read_now("read", value), Ok(11));
}
