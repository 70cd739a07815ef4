//! The program among very many cases: its lists, a case, and its nightly upkeep.

use std::time::{Duration, Instant};

use siegelpost::store::{Migrate, Store, StoreError, case};

use super::Outcome;
use super::client::get;
use super::filler::{self, Template};
use super::instance::{Instance, Serving};
use super::people::People;
use super::table::{Row, Table};
use super::visits::Visited;
use super::{lists, long_case, milliseconds, nightly, sign_ins};

/// Pages about many cases, of somebody who sees none.
const OVERVIEWS: [&str; 3] = ["/compliance", "/journal", "/statistics"];
/// How often each is asked for.
const OVERVIEWS_ASKED: usize = 5;

/// Fills the database, measures, and adds the rows.
pub fn figures(
    table: &mut Table,
    instance: &Instance,
    people: &People,
    visited: &Visited,
    cases: usize,
) -> Outcome<()> {
    let [_, (handler, _), (colleague, _)] = &people.readers[..] else { return Err("three handlers are needed".into()) };
    let store = Store::open(&instance.database(), Migrate::No)?;
    let mailbox = visited.mailbox();
    let found = store.read_now::<_, StoreError>("bench.template", |db| case::by_mailbox(db, mailbox))?;
    let (granted, row) = found.ok_or("the case to copy is gone")?;
    drop(store);
    let template = Template { case: granted.id(), handler: *handler, colleague: *colleague };
    let begun = Instant::now();
    filler::fill(&instance.database(), &template, cases)?;
    table.note(format!("{cases} cases were copied in {:.0} s.", begun.elapsed().as_secs_f64()));

    filler::forget_jobs(&instance.database())?;
    let begun = Instant::now();
    let serving = instance.serve()?;
    nightly::nothing_due(table, instance, begun, cases)?;
    lists::figures(table, instance, &serving, &template, cases)?;
    overviews(table, &serving, cases)?;
    long_case::figures(table, instance, &serving, &template, &row.number)?;
    serving.stop()?;
    nightly::figures(table, instance, &template, cases)
}

/// The pages of somebody who sees no case, but what is kept of all of them.
fn overviews(table: &mut Table, serving: &Serving, cases: usize) -> Outcome<()> {
    let cookie = lists::signed_in_as(serving, &sign_ins::email(0))?;
    for path in OVERVIEWS {
        let taken = pages(serving, &get(path, &cookie), OVERVIEWS_ASKED)?;
        table.row(Row {
            figure: format!("Among {cases} cases: {path}"),
            measured: format!("p50 {}, longest {}", milliseconds(at(&taken, 50)), milliseconds(at(&taken, 100))),
            bare: String::new(),
            target: String::new(),
            met: None,
        });
    }
    Ok(())
}

/// How long each piece of work took, sorted.
pub fn waits(count: usize, mut work: impl FnMut() -> Outcome<()>) -> Outcome<Vec<Duration>> {
    let mut waits = Vec::with_capacity(count);
    for _ in 0..count {
        let begun = Instant::now();
        work()?;
        waits.push(begun.elapsed());
    }
    waits.sort_unstable();
    Ok(waits)
}

/// The wait that so many of a hundred did not exceed.
pub fn at(waits: &[Duration], percent: usize) -> Duration {
    waits.get((waits.len() * percent / 100).min(waits.len().saturating_sub(1))).copied().unwrap_or_default()
}

/// How long a page took, again and again, sorted.
pub fn pages(serving: &Serving, request: &[u8], count: usize) -> Outcome<Vec<Duration>> {
    let mut client = super::client::Client::of(serving.office);
    waits(count, || match client.ask(request)?.status {
        200 => Ok(()),
        status => Err(format!("a page was answered with {status}").into()),
    })
}
