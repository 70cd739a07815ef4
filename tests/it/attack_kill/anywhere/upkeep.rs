//! Upkeep that is killed between and within its batches, and gone on with.

use std::thread;
use std::time::Duration;

use rand::RngExt;
use rand::rngs::StdRng;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::journal::{LOOKS_ARE_KEPT, record_look};
use siegelpost::store::{Migrate, Store, StoreError, WriteDb, case, staff};

use super::rows;
use super::sender::Tally;
use crate::harness::{Instance, Tables};

/// Looks whose time is over, and sessions that are.
const LOOKS: usize = 1000;
const SESSIONS: usize = 20_000;
/// How long a kill waits, at most, once the job has begun.
const LATER: Duration = Duration::from_millis(40);
const DROPPED: &str = "office_journal WHERE dropped IS NOT NULL";
const OVER: &str = "session WHERE expires_at < '2026'";

/// Looks of long ago that are not dropped.
const LOOKED_AT: &str = "office_journal WHERE class = 'look' AND dropped IS NULL AND day < date('now', '-100 days')";

/// Kills `siegelpost upkeep` so many times, on the database of a program that is not running. Returns how many rows went,
/// and how often some were left.
pub fn killed(instance: &Instance, kills: usize, rng: &mut StdRng) -> Tally {
    let mut tables = Tables::of(&instance.data());
    let mut tally = Tally::default();
    for kill in 0..kills {
        let (job, rows) = [("expired-looks", LOOKED_AT), ("expired-sessions", OVER)][kill % 2];
        fill(instance, &mut tables, job);
        let (before, dropped) = (tables.count(rows), tables.count(DROPPED));
        // Before it began, too, but mostly once it has.
        let begun = if kill % 8 < 2 { 0 } else { 1 };
        kill_at(instance, job, rng, || before - tables.count(rows) >= begun);
        let left = tables.count(rows);
        tally.acknowledged += before - left;
        tally.cut_off += usize::from((1..before).contains(&left));
        let gone = if rows == LOOKED_AT { before - left } else { 0 };
        assert_eq!(tables.count(DROPPED), dropped + gone, "of a look, a tombstone stays");
        rows::are_whole(&mut tables);
        rows::is_unbroken(&instance.database());
        tables.execute("UPDATE job SET lease_until = '2020-01-01 00:00:00.0' WHERE lease_until IS NOT NULL");
    }
    println!("upkeep: {kills} kills, {} rows removed, {} times some were left", tally.acknowledged, tally.cut_off);
    for (job, rows) in [("expired-looks", LOOKED_AT), ("expired-sessions", OVER)] {
        let rest = tables.count(rows);
        assert_eq!(instance.command(&["upkeep", "--job", job], ""), format!("{job}: {rest} removed\n"));
        assert_eq!(tables.count(rows), 0);
    }
    tally
}

/// Starts a job, waits until it has begun, and kills it a little later.
fn kill_at(instance: &Instance, job: &str, rng: &mut StdRng, mut has_begun: impl FnMut() -> bool) {
    let mut upkeep = instance.starts(&["upkeep", "--job", job]);
    while !has_begun() && upkeep.try_wait().unwrap().is_none() {
        thread::yield_now();
    }
    // Any point in time will do, and this is how one is chosen.
    thread::sleep(rng.random_range(Duration::ZERO..LATER));
    // It may have ended already.
    let _ = upkeep.kill();
    upkeep.wait().unwrap();
}

/// So that there is something to do.
fn fill(instance: &Instance, tables: &mut Tables, job: &str) {
    if job == "expired-sessions" {
        let there = tables.count(OVER);
        return tables.execute(&format!(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {SESSIONS} - {there})
             INSERT INTO session (token_hash, staff_id, expires_at, opened_on, browser)
             SELECT randomblob(32), (SELECT min(id) FROM staff), '2020-01-01 00:00:00.0', '2020-01-01', '' FROM n WHERE i > 1"
        ));
    }
    let there = tables.count(LOOKED_AT);
    let email = instance.record["staff"][0]["email"].as_str().unwrap().to_owned();
    let store = Store::open(&instance.database(), Migrate::No).unwrap();
    let make = move |db: &mut WriteDb| {
        let handler = staff::by_email(db, &email)?.unwrap().id;
        let cases = case::all_for(db, handler)?;
        let first = SystemClock.today() - LOOKS_ARE_KEPT * 2;
        for n in there..LOOKS {
            let day = first - time::Duration::days(i64::try_from(n / cases.len()).unwrap());
            record_look(db, cases[n % cases.len()].0.id(), handler, day)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("fill", make).unwrap();
}
