//! All or nothing, each for itself, and nobody hears of a success that did not happen.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use diesel::connection::{SimpleConnection, TransactionManager};
use diesel::sql_types::BigInt;
use diesel::{QueryableByName, RunQueryDsl, sql_query};
use siegelpost::store::{Db, ReadDb, Store, StoreError, WriteDb, organisation};

use super::gate::{Gate, ask, run};
use super::site::Site;

on_both! {
    an_error_takes_back_that_job_alone,
    a_panic_takes_back_that_job_alone,
    an_open_transaction_takes_back_that_job_alone,
    a_swallowed_error_is_no_success,
    a_failed_commit_is_nobodys_success,
    a_job_may_nest_transactions,
    a_read_cannot_write,
    a_read_sees_one_state,
    a_job_runs_even_if_nobody_waits_for_it,
    the_last_store_may_be_dropped_by_a_job,
}

type Transactions = <Db as diesel::Connection>::TransactionManager;

fn add(name: &'static str) -> impl FnMut(&mut WriteDb) -> Result<(), StoreError> + Send + 'static {
    move |db| organisation::create(db, name).map(|_| ())
}

#[derive(QueryableByName)]
struct Name {
    #[diesel(sql_type = diesel::sql_types::Text)]
    name: String,
}

fn names(store: &Store) -> Vec<String> {
    let read = |db: &mut ReadDb| {
        let rows: Vec<Name> = sql_query("SELECT name FROM organisation ORDER BY id").load(db.connection())?;
        Ok::<_, StoreError>(rows.into_iter().map(|row| row.name).collect())
    };
    store.read_now("read names", read).unwrap()
}

/// Runs `job` between two good ones, all three in one transaction, and returns what became of it.
fn between_good_ones(
    store: &Store,
    job: impl FnMut(&mut WriteDb) -> Result<(), StoreError> + Send + 'static,
) -> Result<(), StoreError> {
    let outcome = run(async {
        let gate = Gate::before(store);
        let (first, middle, last) = (ask(store, add("first")), ask(store, job), ask(store, add("last")));
        gate.open().await;
        first.await.unwrap();
        last.await.unwrap();
        middle.await
    });
    assert_eq!(names(store), ["first", "last"]);
    outcome
}

fn an_error_takes_back_that_job_alone(site: &Site) {
    let outcome = between_good_ones(&site.open(), |db| {
        organisation::create(db, "middle")?;
        Err(StoreError::Taken)
    });
    assert_eq!(outcome, Err(StoreError::Taken));
}

fn a_panic_takes_back_that_job_alone(site: &Site) {
    let outcome = between_good_ones(&site.open(), |db| {
        Transactions::begin_transaction(db.connection())?;
        organisation::create(db, "middle")?;
        std::panic::resume_unwind(Box::new("a fault"))
    });
    assert_eq!(outcome, Err(StoreError::Panicked("test")));
}

fn an_open_transaction_takes_back_that_job_alone(site: &Site) {
    let outcome = between_good_ones(&site.open(), |db| {
        Transactions::begin_transaction(db.connection())?;
        organisation::create(db, "middle").map(|_| ())
    });
    assert!(matches!(outcome, Err(StoreError::Database(_))), "{outcome:?}");
}

fn a_swallowed_error_is_no_success(site: &Site) {
    let store = site.open();
    let swallow = |db: &mut WriteDb| {
        organisation::create(db, "swallowed")?;
        let _ = db.connection().batch_execute("INSERT INTO no_such_table VALUES (1)");
        Ok::<_, StoreError>(())
    };
    let outcome = store.write_now("swallow", swallow);
    // SQLite goes on after an error, PostgreSQL does not: what is told must be what was done.
    let expected: &[&str] = if outcome.is_ok() { &["swallowed"] } else { &[] };
    assert_eq!(names(&store), expected);
    assert_eq!(outcome.is_err(), site.is_postgres());
}

fn a_failed_commit_is_nobodys_success(site: &Site) {
    let store = site.open();
    let table = "CREATE TABLE promise
        (organisation_id INTEGER REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED)";
    store.write_now("make a table", move |db| Ok::<_, StoreError>(db.connection().batch_execute(table)?)).unwrap();
    run(async {
        let gate = Gate::before(&store);
        let good = ask(&store, add("good"));
        let refused = ask(&store, |_| Err::<(), _>(StoreError::Taken));
        let broken = ask(&store, |db| Ok(db.connection().batch_execute("INSERT INTO promise VALUES (4711)")?));
        gate.open().await;
        for answer in [good, refused, broken] {
            let outcome = answer.await;
            assert!(matches!(&outcome, Err(StoreError::Database(why)) if why.contains("commit")), "{outcome:?}");
        }
    });
    assert_eq!(names(&store), Vec::<String>::new());
    store.write_now("go on", add("after")).unwrap();
    assert_eq!(names(&store), ["after"]);
}

fn a_job_may_nest_transactions(site: &Site) {
    let store = site.open();
    let nest = |db: &mut WriteDb| {
        organisation::create(db, "outer")?;
        Transactions::begin_transaction(db.connection())?;
        organisation::create(db, "inner")?;
        Transactions::rollback_transaction(db.connection())?;
        organisation::create(db, "outer again")
    };
    store.write_now("nest", nest).unwrap();
    assert_eq!(names(&store), ["outer", "outer again"]);
}

fn a_read_cannot_write(site: &Site) {
    let store = site.open();
    // No noun writes with what a read is given; a statement of our own gets as far as the database.
    let write = |db: &mut ReadDb| {
        let insert = "INSERT INTO organisation (name) VALUES ('from a reader')";
        Ok::<_, StoreError>(db.connection().batch_execute(insert)?)
    };
    let outcome = store.read_now("write", write);
    assert!(matches!(outcome, Err(StoreError::Database(_))), "{outcome:?}");
    assert_eq!(names(&store), Vec::<String>::new());
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

fn a_read_sees_one_state(site: &Site) {
    let store = site.open();
    let writing = store.clone();
    let count =
        |db: &mut ReadDb| sql_query("SELECT count(*) AS count FROM organisation").get_result::<Count>(db.connection());
    let look = |db: &mut ReadDb| {
        let before = count(db)?.count;
        writing.write_now("add", add("meanwhile"))?;
        Ok::<_, StoreError>((before, count(db)?.count))
    };
    assert_eq!(store.read_now("look twice", look), Ok((0, 0)));
    assert_eq!(names(&store), ["meanwhile"]);
}

fn a_job_runs_even_if_nobody_waits_for_it(site: &Site) {
    let store = site.open();
    let runs = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&runs);
    run(async {
        let gate = Gate::before(&store);
        drop(ask(&store, move |db| {
            counted.fetch_add(1, Ordering::Relaxed);
            organisation::create(db, "left alone").map(|_| ())
        }));
        gate.open().await;
        store.write("wait for it", add("after")).await.unwrap();
    });
    assert_eq!(runs.load(Ordering::Relaxed), 1);
    assert_eq!(names(&store), ["left alone", "after"]);
}

fn the_last_store_may_be_dropped_by_a_job(site: &Site) {
    let store = site.open();
    let gate = Gate::before(&store);
    let mut last = Some(store.clone());
    drop(ask(&store, move |db| {
        drop(last.take());
        organisation::create(db, "the last").map(|_| ())
    }));
    drop(store);
    gate.open_and_leave();
    let store = site.open();
    let stored = (0..500).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(10));
        names(&store) == ["the last"]
    });
    assert!(stored);
}

#[test]
fn a_full_disk_is_told_to_whom_it_concerns() {
    let site = Site::sqlite();
    let store = site.open();
    let outcomes = run(async {
        let gate = Gate::before(&store);
        let first = ask(&store, add("first"));
        let too_big = ask(&store, |db| {
            db.connection().batch_execute("PRAGMA max_page_count = 1")?;
            let fill = "INSERT INTO organisation (name) SELECT hex(zeroblob(10000000))";
            Ok(db.connection().batch_execute(fill)?)
        });
        gate.open().await;
        (first.await, too_big.await)
    });
    let (first, too_big) = outcomes;
    assert!(too_big.is_err());
    assert_eq!(names(&store).len(), usize::from(first.is_ok()));
    let more = "PRAGMA max_page_count = 100000";
    store.write_now("make room", move |db| Ok::<_, StoreError>(db.connection().batch_execute(more)?)).unwrap();
    store.write_now("add", add("after")).unwrap();
    assert_eq!(names(&store).last().map(|it| &**it), Some("after"));
}
