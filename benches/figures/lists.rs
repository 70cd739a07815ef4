//! The office among very many cases: lists, a case, and the reporters' form while lists are reloaded.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use siegelpost::store::{Migrate, Store, StoreError, case};

use super::client::{Client, get, post};
use super::filler::{self, Template};
use super::instance::{Instance, Serving};
use super::people::{People, SECRET};
use super::table::{Row, Table};
use super::visits::Visited;
use super::{Outcome, milliseconds};

/// Requests of each kind.
const ASKED: usize = 200;
/// Lists that are reloaded at once.
const LISTS: usize = 4;
/// Longest wait of 95 in 100 for a list, and for a case.
const LIST_TARGET: Duration = Duration::from_millis(50);
const CASE_TARGET: Duration = Duration::from_millis(10);
/// Longest wait of 99 in 100 for the form beside the lists.
const FORM_TARGET: Duration = Duration::from_millis(10);
/// A place beyond the oldest case, as the program writes it: `[1721426,1]`, the first day of the calendar.
const BEYOND: &str = "WzE3MjE0MjYsMV0";

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

    let serving = instance.serve()?;
    let [busy, other] = [signed_in(&serving, 1)?, signed_in(&serving, 2)?];
    let deepest = format!("/cases?state=closed&before={BEYOND}");
    for (figure, path, cookie, target) in [
        ("list of open cases", "/cases".to_owned(), &busy, LIST_TARGET),
        ("closed cases, first page", "/cases?state=closed".to_owned(), &busy, LIST_TARGET),
        ("closed cases, last page", deepest, &busy, LIST_TARGET),
        ("list of a handler with 10 old cases", "/cases?state=closed".to_owned(), &other, LIST_TARGET),
        ("a case", format!("/cases/{}", row.number), &busy, CASE_TARGET),
    ] {
        let waits = waits(&serving, &get(&path, cookie), ASKED)?;
        table.row(Row {
            figure: format!("Among {cases} cases: {figure}"),
            measured: format!("p50 {}, p95 {}", milliseconds(at(&waits, 50)), milliseconds(at(&waits, 95))),
            bare: String::new(),
            target: format!("p95 at most {}", milliseconds(target)),
            met: Some(at(&waits, 95) <= target),
        });
    }
    form_beside_lists(table, &serving, &busy, cases)?;
    serving.stop()
}

fn form_beside_lists(table: &mut Table, serving: &Serving, cookie: &str, cases: usize) -> Outcome<()> {
    let form = get("/report", "");
    let public = |count: usize| -> Outcome<Vec<Duration>> { ask(&mut Client::of(serving.address), &form, count) };
    let alone = public(ASKED)?;
    let done = AtomicBool::new(false);
    let (beside, lists) = thread::scope(|scope| {
        let reload = || {
            let (mut client, list, mut count) = (Client::of(serving.office), get("/cases", cookie), 0_usize);
            while !done.load(Ordering::Relaxed) {
                ask(&mut client, &list, 1).map_err(|error| error.to_string())?;
                count += 1;
            }
            Ok::<_, String>(count)
        };
        let threads = [(); LISTS].map(|()| scope.spawn(reload));
        let beside = public(ASKED * 5).map_err(|error| error.to_string());
        done.store(true, Ordering::Relaxed);
        let lists = threads.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err("a list ended".to_owned())));
        let lists: usize = lists.sum::<Result<_, _>>()?;
        Ok::<_, String>((beside?, lists))
    })?;
    table.note(format!("{lists} lists were reloaded while the form page was asked for {} times.", beside.len()));
    table.row(Row {
        figure: format!("Form page while {LISTS} lists of {cases} cases are reloaded"),
        measured: format!("p50 {}, p99 {}", milliseconds(at(&beside, 50)), milliseconds(at(&beside, 99))),
        bare: format!("alone p99 {}", milliseconds(at(&alone, 99))),
        target: format!("p99 at most {}", milliseconds(FORM_TARGET)),
        met: Some(at(&beside, 99) <= FORM_TARGET),
    });
    Ok(())
}

/// The cookie of a handler's session.
pub fn signed_in(serving: &Serving, handler: usize) -> Outcome<String> {
    let form = post("/sign-in", &[("email", People::email(handler)), ("password", SECRET)]);
    let answer = Client::of(serving.office).ask(&form)?;
    Ok(answer.cookie("session").ok_or("a handler was not signed in")?.to_owned())
}

/// How long answers to this request took, sorted.
pub fn waits(serving: &Serving, request: &[u8], count: usize) -> Outcome<Vec<Duration>> {
    ask(&mut Client::of(serving.office), request, count)
}

/// How long each answer took, sorted.
fn ask(client: &mut Client, request: &[u8], count: usize) -> Outcome<Vec<Duration>> {
    let mut waits = Vec::with_capacity(count);
    for _ in 0..count {
        let begun = Instant::now();
        let status = client.ask(request)?.status;
        waits.push(begun.elapsed());
        if status != 200 {
            return Err(format!("a page was answered with {status}").into());
        }
    }
    waits.sort_unstable();
    Ok(waits)
}

/// The wait that so many of a hundred did not exceed.
pub fn at(waits: &[Duration], percent: usize) -> Duration {
    waits.get(waits.len() * percent / 100).copied().unwrap_or_default()
}
