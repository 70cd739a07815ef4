//! What the program does by itself once a day, among very many cases, and the reports that come in meanwhile.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use siegelpost::casework::retention::last_closing_due;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::store::{Migrate, Store, StoreError, erasure, lease};
use siegelpost::upkeep::{self, DeletionList};

use super::client::Client;
use super::filler::{self, ONE_IS_DUE_OF, Template};
use super::instance::{Instance, Serving};
use super::many_cases::at;
use super::process::cpu_of;
use super::table::{Row, Table};
use super::{Outcome, milliseconds, report};

/// Longest time until everything is done.
const TARGET: Duration = Duration::from_secs(60);
/// Longest wait of 95 in 100 reports meanwhile.
const REPORT_TARGET: Duration = Duration::from_millis(250);
/// Connections over which reports come in.
const REPORTERS: usize = 4;
/// How often to look whether it is done.
const BETWEEN_LOOKS: Duration = Duration::from_millis(20);
/// No bench waits longer.
const PATIENCE: Duration = Duration::from_secs(1800);
/// Cases that are deleted with nothing around it, for comparison; in one transaction.
const BARE: usize = 200;

/// Adds the row for a night on which nothing is due, of a program that was started at `begun`.
pub fn nothing_due(table: &mut Table, instance: &Instance, begun: Instant, cases: usize) -> Outcome<()> {
    let store = Store::open(&instance.database(), Migrate::No)?;
    until_done(&store)?;
    let took = begun.elapsed();
    table.row(Row {
        figure: format!("Nightly upkeep of {cases} cases, nothing due"),
        measured: format!("{}, start included", milliseconds(took)),
        bare: String::new(),
        target: format!("at most {} s", TARGET.as_secs()),
        met: Some(took <= TARGET),
    });
    Ok(())
}

/// Adds the rows for a night on which one case in a hundred is due. Only while the instance is not running.
pub fn figures(table: &mut Table, instance: &Instance, template: &Template, cases: usize) -> Outcome<()> {
    let due = cases / ONE_IS_DUE_OF;
    filler::make_due(&instance.database(), template)?;
    let store = Store::open(&instance.database(), Migrate::No)?;
    let bare = bare(&store, due)?;
    filler::forget_jobs(&instance.database())?;
    let begun = Instant::now();
    let serving = instance.serve()?;
    let (waits, failures) = reports_until_done(&serving, &store)?;
    let (took, cpu) = (begun.elapsed(), cpu_of(serving.pid())?);
    serving.stop()?;
    let left = left(&store)?;
    let deleted = due.saturating_sub(BARE.min(due / 2));
    table.row(Row {
        figure: format!("Nightly upkeep of {cases} cases, {deleted} due, reports coming in"),
        measured: format!(
            "{:.1} s, {left} left over; CPU {:.1} s, the reports' included",
            took.as_secs_f64(),
            cpu.as_secs_f64()
        ),
        bare: format!("{:.1} s: the same rows deleted, {BARE} at once", bare.mul_f64(deleted as f64).as_secs_f64()),
        target: format!("at most {} s, 0 left over", TARGET.as_secs()),
        met: Some(took <= TARGET && left == 0),
    });
    table.row(Row {
        figure: "Reports over 4 connections meanwhile".to_owned(),
        measured: format!(
            "{}: p50 {}, p95 {}, longest {}, {failures} failures",
            waits.len(),
            milliseconds(at(&waits, 50)),
            milliseconds(at(&waits, 95)),
            milliseconds(waits.last().copied().unwrap_or_default()),
        ),
        bare: String::new(),
        target: format!("p95 at most {}, 0 failures", milliseconds(REPORT_TARGET)),
        met: Some(at(&waits, 95) <= REPORT_TARGET && failures == 0),
    });
    Ok(())
}

/// How long the rows of one case take to delete, where nobody else writes and no journal is kept.
fn bare(store: &Store, due: usize) -> Outcome<Duration> {
    let (today, cases) = (SystemClock.today(), BARE.min(due / 2));
    let begun = Instant::now();
    let delete = move |db: &mut _| {
        erasure::condemn(db, last_closing_due(today), today, cases)?;
        let condemned = erasure::condemned(db, cases)?;
        erasure::erase(db, &condemned).map(drop)
    };
    store.write_now::<_, StoreError>("bench.erase", delete)?;
    Ok(begun.elapsed().div_f64(cases.max(1) as f64))
}

/// Cases that are still due.
fn left(store: &Store) -> Outcome<usize> {
    let today = SystemClock.today();
    let counts = store.read_now("bench.left", |db| erasure::count(db, last_closing_due(today), today))?;
    Ok(counts.due)
}

/// Sends reports until every job is done: how long each took, sorted, and how many were not stored.
fn reports_until_done(serving: &Serving, store: &Store) -> Outcome<(Vec<Duration>, usize)> {
    let done = AtomicBool::new(false);
    let report = || {
        let (mut client, mut waits, mut failures) = (Client::of(serving.address), Vec::new(), 0);
        while !done.load(Ordering::Relaxed) {
            let form = report::form();
            let begun = Instant::now();
            failures += usize::from(!client.ask(&form).is_ok_and(|answer| answer.status < 400));
            waits.push(begun.elapsed());
        }
        (waits, failures)
    };
    thread::scope(|scope| {
        let reporters = [(); REPORTERS].map(|()| scope.spawn(report));
        let waited = until_done(store).map_err(|error| error.to_string());
        done.store(true, Ordering::Relaxed);
        let (mut waits, mut failures) = (Vec::new(), 0);
        for reporter in reporters {
            let (some, failed) = reporter.join().map_err(|_| "a reporter's thread panicked")?;
            waits.extend(some);
            failures += failed;
        }
        waits.sort_unstable();
        waited?;
        Ok((waits, failures))
    })
}

/// Waits until every job was finished today.
fn until_done(store: &Store) -> Outcome<()> {
    let jobs = upkeep::jobs(&DeletionList::at("", ""));
    let begun = Instant::now();
    for job in &jobs {
        while store.read_now("bench.job", |db| lease::finished_on(db, job.name()))?.is_none() {
            if begun.elapsed() > PATIENCE {
                return Err(format!("the job {} does not end", job.name()).into());
            }
            thread::sleep(BETWEEN_LOOKS);
        }
    }
    Ok(())
}
