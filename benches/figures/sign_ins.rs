//! Many people who sign in at once, and the reports that come in meanwhile.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use secrecy::SecretString;
use siegelpost::access::Role;
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::rng;
use siegelpost::staff::{self, NewAccount};
use siegelpost::store::{self, Migrate, Store};

use super::client::{Client, post};
use super::instance::{Instance, Serving};
use super::many_cases::{at, waits};
use super::people::SECRET;
use super::table::{Row, Table};
use super::{Outcome, milliseconds, report};

/// People who sign in at once.
const PEOPLE: usize = 50;
/// Connections over which reports come in.
const REPORTERS: usize = 4;
/// Reports over each of them while nobody signs in, for comparison.
const ALONE: usize = 50;
/// Longest wait of 95 in 100 reports meanwhile.
const TARGET: Duration = Duration::from_millis(250);
/// Whoever is told to wait tries again after so long, as a person would.
const AGAIN: Duration = Duration::from_secs(2);

/// Adds accounts that read no case. Only while the instance is not running.
pub fn prepare(instance: &Instance) -> Outcome<()> {
    let store = Store::open(&instance.database(), Migrate::No)?;
    let (secret, today) = (SecretString::from(SECRET), SystemClock.today());
    for n in 0..PEOPLE {
        let (email, name) = (email(n), format!("Auditor {n}"));
        let roles = Role::Auditor.into();
        let new = NewAccount { name: &name, function: "", email: &email, roles, channels: &[] };
        let id = staff::add(&store, &new, &secret, today, &mut rng::os())?;
        store.write_now("bench.password", move |db| store::staff::keep_password(db, id))?;
    }
    Ok(())
}

/// The address of one of those who sign in and read no case.
pub fn email(n: usize) -> String {
    format!("auditor-{n}@bench.example")
}

/// Measures and adds the row.
pub fn figures(table: &mut Table, serving: &Serving) -> Outcome<()> {
    let mut alone = Vec::new();
    for _ in 0..REPORTERS {
        alone.extend(reports(serving, |sent| sent < ALONE)?);
    }
    alone.sort_unstable();
    let done = AtomicBool::new(false);
    let (beside, signed_in) = thread::scope(|scope| -> Result<_, String> {
        let meanwhile = || reports(serving, |_| !done.load(Ordering::Relaxed)).map_err(|error| error.to_string());
        let reporters = [(); REPORTERS].map(|()| scope.spawn(meanwhile));
        let people: Vec<_> = (0..PEOPLE).map(|n| scope.spawn(move || sign_in(serving, n))).collect();
        let signed_in: Result<Vec<_>, String> =
            people.into_iter().map(|person| person.join().unwrap_or(Err("a person's thread ended".into()))).collect();
        done.store(true, Ordering::Relaxed);
        let mut beside = Vec::new();
        for reporter in reporters {
            beside.extend(reporter.join().map_err(|_| "a reporter's thread ended")??);
        }
        Ok((beside, signed_in?))
    })?;
    let (mut beside, mut signed_in) = (beside, signed_in);
    beside.sort_unstable();
    signed_in.sort_unstable();
    table.row(Row {
        figure: format!("Reports while {PEOPLE} people sign in at once"),
        measured: format!(
            "{}: p50 {}, p95 {}; all signed in after {:.1} s",
            beside.len(),
            milliseconds(at(&beside, 50)),
            milliseconds(at(&beside, 95)),
            signed_in.last().copied().unwrap_or_default().as_secs_f64(),
        ),
        bare: format!("p95 {}: nobody signs in", milliseconds(at(&alone, 95))),
        target: format!("p95 at most {}", milliseconds(TARGET)),
        met: Some(at(&beside, 95) <= TARGET),
    });
    Ok(())
}

/// Reports over one connection, for as long as there are to be more: how long each took.
fn reports(serving: &Serving, mut is_going_on: impl FnMut(usize) -> bool) -> Outcome<Vec<Duration>> {
    let (mut client, mut taken) = (Client::of(serving.address), Vec::new());
    while is_going_on(taken.len()) {
        let form = report::form();
        taken.extend(waits(1, || match client.ask(&form)?.status {
            ..400 => Ok(()),
            status => Err(format!("a report was answered with {status}").into()),
        })?);
    }
    Ok(taken)
}

/// How long one person takes until they are in.
fn sign_in(serving: &Serving, n: usize) -> Result<Duration, String> {
    let form = post("/sign-in", &[("email", &email(n)), ("password", SECRET)]);
    let begun = Instant::now();
    loop {
        match Client::of(serving.office).ask(&form).map_err(|error| error.to_string())?.status {
            303 => return Ok(begun.elapsed()),
            429 => thread::sleep(AGAIN),
            status => return Err(format!("signing in was answered with {status}")),
        }
    }
}
