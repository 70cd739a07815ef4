//! The lists of the office, each view and each of its ends, and the reporters' form while lists are reloaded.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use siegelpost::casework::calendar::Calendar;
use siegelpost::casework::desk::{Horizon, Sort, View};
use siegelpost::clock::{Clock, SystemClock};
use siegelpost::store::case_list::{CaseList, Key};
use siegelpost::store::listing::{self, Start};
use siegelpost::store::{Migrate, ReadDb, StaffId, Store};

use super::client::{Client, get, post};
use super::filler::Template;
use super::instance::{Instance, Serving};
use super::many_cases::{at, pages, waits};
use super::people::{People, SECRET};
use super::process::cpu_of;
use super::table::{Row, Table};
use super::{Outcome, milliseconds};

/// Requests of each kind.
const ASKED: usize = 100;
/// Lists that are reloaded at once.
const LISTS: usize = 4;
/// Cases on a page, as in the office.
const PAGE: u32 = 50;
/// Longest wait of 95 in 100 for a list.
const TARGET: Duration = Duration::from_millis(50);
/// Longest wait of 99 in 100 for the form beside the lists.
const FORM_TARGET: Duration = Duration::from_millis(10);
/// Cases before the place in the middle.
const LONG: u32 = 2000;

/// Measures and adds the rows: of each view the slowest page, and that of somebody who has next to nothing.
pub fn figures(
    table: &mut Table,
    instance: &Instance,
    serving: &Serving,
    template: &Template,
    cases: usize,
) -> Outcome<()> {
    let store = Store::open(&instance.database(), Migrate::No)?;
    let cookie = signed_in(serving, 1)?;
    for &view in View::ALL {
        for &sort in Sort::ALL {
            let figure = format!("Among {cases} cases: {view}, by {sort}");
            view_of(table, serving, &store, (&cookie, template.handler), (view, sort), &figure)?;
        }
    }
    let few = signed_in(serving, 2)?;
    let figure = format!("Among {cases} cases: closed, of a handler with 10");
    view_of(table, serving, &store, (&few, template.colleague), (View::Closed, Sort::Due), &figure)?;
    form_beside_lists(table, serving, &cookie, cases)
}

/// The first page of a view, and one in the middle of it.
fn view_of(
    table: &mut Table,
    serving: &Serving,
    store: &Store,
    (cookie, staff): (&str, StaffId),
    (view, sort): (View, Sort),
    figure: &str,
) -> Outcome<()> {
    let list =
        CaseList { staff, view, sort, horizon: Horizon::of(SystemClock.today(), &Calendar::nationwide()), bound: None };
    let middle = middle_of(store, &list)?;
    let mut slowest = (Duration::ZERO, String::new());
    let mut bare = Duration::ZERO;
    let mut cpu = Duration::ZERO;
    let places = [("first", None), ("middle", middle.as_deref())];
    for (place, cursor) in places.into_iter().filter(|(place, cursor)| *place == "first" || cursor.is_some()) {
        let after = cursor.map_or(String::new(), |cursor| format!("&after={cursor}"));
        let before = cpu_of(serving.pid())?;
        let waited = pages(serving, &get(&format!("/cases?view={view}&sort={sort}{after}"), cookie), ASKED)?;
        cpu = cpu.max((cpu_of(serving.pid())? - before).div_f64(ASKED as f64));
        if at(&waited, 95) >= slowest.0 {
            let told =
                format!("{place} page p50 {}, p95 {}", milliseconds(at(&waited, 50)), milliseconds(at(&waited, 95)));
            slowest = (at(&waited, 95), told);
        }
        let start = Start::<Key>::read(cursor, None);
        let alone =
            waits(ASKED, || Ok(store.read_now("bench.list", |db| listing::page(db, &list, &start, PAGE).map(drop))?))?;
        bare = bare.max(at(&alone, 95));
    }
    table.row(Row {
        figure: figure.to_owned(),
        measured: format!("{}; CPU {}", slowest.1, milliseconds(cpu)),
        bare: format!("p95 {}: its queries", milliseconds(bare)),
        target: format!("p95 at most {}", milliseconds(TARGET)),
        met: Some(slowest.0 <= TARGET),
    });
    Ok(())
}

/// The place after a long page, as the program writes it; `None` if the list is shorter.
fn middle_of(store: &Store, list: &CaseList) -> Outcome<Option<String>> {
    let long = |db: &mut ReadDb| listing::page(db, list, &Start::First, LONG);
    Ok(store.read_now("bench.middle", long)?.next.map(|cursor| cursor.to_string()))
}

fn form_beside_lists(table: &mut Table, serving: &Serving, cookie: &str, cases: usize) -> Outcome<()> {
    let form = get("/report", "");
    let public = |count: usize| -> Outcome<Vec<Duration>> {
        let mut client = Client::of(serving.address);
        waits(count, || match client.ask(&form)?.status {
            200 => Ok(()),
            status => Err(format!("the form was answered with {status}").into()),
        })
    };
    let alone = public(ASKED)?;
    let done = AtomicBool::new(false);
    let (beside, lists) = thread::scope(|scope| {
        let reload = || {
            let (list, mut count) = (get("/cases", cookie), 0_usize);
            while !done.load(Ordering::Relaxed) {
                pages(serving, &list, 1).map_err(|error| error.to_string())?;
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
    signed_in_as(serving, People::email(handler))
}

/// The cookie of a session of whoever has this address.
pub fn signed_in_as(serving: &Serving, email: &str) -> Outcome<String> {
    let form = post("/sign-in", &[("email", email), ("password", SECRET)]);
    let answer = Client::of(serving.office).ask(&form)?;
    Ok(answer.cookie("session").ok_or("somebody was not signed in")?.to_owned())
}
