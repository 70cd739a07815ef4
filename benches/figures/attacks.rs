//! The program with the limits it is shipped with, while somebody attacks it: does an honest report get through, does the
//! office answer, and how much memory does it take? The attackers share the machine; how much of it they take is said.

use std::fs;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::client::{Client, get, post};
use super::instance::{Instance, Serving};
use super::people::{People, SECRET};
use super::process::own_cpu;
use super::table::{Row, Table};
use super::{Outcome, machine, milliseconds};

/// Honest reports under each flood.
const REPORTS: usize = 20;
/// Sign-ins of a handler while others guess.
const SIGN_INS: usize = 20;
/// Threads that guess passwords.
const GUESSERS: usize = 60;
/// Bytes of stack of an attacker's thread.
const STACK: usize = 256 * 1024;
/// The longest that an honest report may take, from asking for the form to the answer that it is stored.
const REPORT_TARGET: Duration = Duration::from_secs(10);
/// Longest wait of 95 in 100 for the list of cases.
const OFFICE_TARGET: Duration = Duration::from_millis(250);
/// Most memory beside the idle size.
const MEMORY_TARGET: u64 = 128 << 20;
/// The longest that a handler's sign-in may take.
const SIGN_IN_TARGET: Duration = Duration::from_secs(2);

/// What the attackers do, again and again.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flood {
    /// They send reports without asking for a form.
    Reports,
    /// They ask for a form for each report.
    Forms,
    /// They ask for forms and send nothing.
    Pages,
}

/// What honest people met meanwhile, sorted.
#[derive(Default)]
struct Met {
    reports: Vec<Duration>,
    refused: usize,
    lists: Vec<Duration>,
}

/// Attacks, measures and adds the rows.
pub fn figures(table: &mut Table, instance: &Instance) -> Outcome<()> {
    for (flood, what) in [
        (Flood::Reports, "send junk without forms"),
        (Flood::Forms, "send junk, a form for each"),
        (Flood::Pages, "ask for forms"),
    ] {
        for attackers in [1, 50, 200, 600] {
            eprintln!("figures: {attackers} {what}");
            table.row(under(instance, flood, what, attackers)?);
        }
    }
    table.row(sign_ins(instance)?);
    Ok(())
}

fn under(instance: &Instance, flood: Flood, what: &str, attackers: usize) -> Outcome<Row> {
    let serving = instance.serve_as_shipped()?;
    let cookie = signed_in(&serving, 1)?;
    let idle = peak_from_now(&serving)?;
    let (over, rounds) = (AtomicBool::new(false), AtomicUsize::new(0));
    let (begun, cpu) = (Instant::now(), own_cpu()?);
    let met = thread::scope(|scope| -> Outcome<Met> {
        for _ in 0..attackers {
            let attack = || {
                while !over.load(Ordering::Relaxed) {
                    // What is not answered is tried again.
                    if flood.round(serving.address).is_ok() {
                        rounds.fetch_add(1, Ordering::Relaxed);
                    }
                }
            };
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, attack)?;
        }
        thread::sleep(Duration::from_secs(1));
        let met = honest(&serving, &cookie);
        over.store(true, Ordering::Relaxed);
        met
    })?;
    let share = (own_cpu()? - cpu).div_duration_f64(begun.elapsed() * u32::try_from(machine::cores())?);
    let per_second = rounds.into_inner() as f64 / begun.elapsed().as_secs_f64();
    let grown = peak(&serving)?.saturating_sub(idle);
    serving.stop()?;
    let is_stored = met.refused == 0 && at(&met.reports, 100) <= REPORT_TARGET;
    Ok(Row {
        figure: format!("{attackers} {what}"),
        measured: format!(
            "{} of {REPORTS} at the first try, p50 {}, p95 {}; office p95 {}; {:.0} MB",
            met.reports.len(),
            milliseconds(at(&met.reports, 50)),
            milliseconds(at(&met.reports, 95)),
            milliseconds(at(&met.lists, 95)),
            grown as f64 / 1e6
        ),
        bare: format!("{per_second:.0} rounds/s; {:.0} % of the machine", share * 100.0),
        target: "all within 10 s; office p95 250 ms; 128 MB".to_owned(),
        met: Some(is_stored && at(&met.lists, 95) <= OFFICE_TARGET && grown <= MEMORY_TARGET),
    })
}

impl Flood {
    fn round(self, address: SocketAddr) -> Outcome<()> {
        let mut client = Client::of(address);
        let ticket = match self {
            Self::Reports => String::new(),
            Self::Forms | Self::Pages => field(&client.ask(&get("/report", ""))?.body, "ticket"),
        };
        if self != Self::Pages {
            client.ask(&post("/report", &[("ticket", &ticket), ("F14", "Nichts als Lärm.")]))?;
        }
        Ok(())
    }
}

/// Reports without scripts, one after the other, each at the first try; and the list of cases before each.
fn honest(serving: &Serving, cookie: &str) -> Outcome<Met> {
    let mut met = Met::default();
    for _ in 0..REPORTS {
        let begun = Instant::now();
        if Client::of(serving.office).ask(&get("/cases", cookie))?.status == 200 {
            met.lists.push(begun.elapsed());
        }
        let begun = Instant::now();
        let mut client = Client::of(serving.address);
        let form = client.ask(&get("/report", ""))?.body;
        let [case_key, ticket] = ["case_key", "ticket"].map(|name| field(&form, name));
        let fields = [("case_key", case_key.as_str()), ("ticket", &ticket), ("F14", "Die Gruppe besteht noch.")];
        match client.ask(&post("/report", &fields))?.status {
            303 => met.reports.push(begun.elapsed()),
            _ => met.refused += 1,
        }
    }
    met.reports.sort_unstable();
    met.lists.sort_unstable();
    Ok(met)
}

/// A handler signs in from a browser that is known, while others guess.
fn sign_ins(instance: &Instance) -> Outcome<Row> {
    eprintln!("figures: {GUESSERS} guess passwords");
    let serving = instance.serve_as_shipped()?;
    let sign_in = |email: &str, password: &str| post("/sign-in", &[("email", email), ("password", password)]);
    let first = Client::of(serving.office).ask(&sign_in(People::email(1), SECRET))?;
    let device = first.cookie("device").ok_or("the browser is not known afterwards")?.to_owned();
    let known = with_cookie(&sign_in(People::email(1), SECRET), &device)?;
    let over = AtomicBool::new(false);
    let waits = thread::scope(|scope| -> Outcome<Vec<Duration>> {
        for number in 0..GUESSERS {
            let (over, serving, sign_in) = (&over, &serving, &sign_in);
            let guess = move || {
                let unknown = format!("{number}@nowhere.example");
                let email = if number % 2 == 0 { People::email(1) } else { &unknown };
                while !over.load(Ordering::Relaxed) {
                    let _ = Client::of(serving.office).ask(&sign_in(email, "not the password"));
                }
            };
            thread::Builder::new().stack_size(STACK).spawn_scoped(scope, guess)?;
        }
        thread::sleep(Duration::from_secs(1));
        let mut waits = Vec::new();
        for _ in 0..SIGN_INS {
            let begun = Instant::now();
            if Client::of(serving.office).ask(&known)?.status == 303 {
                waits.push(begun.elapsed());
            }
        }
        over.store(true, Ordering::Relaxed);
        waits.sort_unstable();
        Ok(waits)
    })?;
    serving.stop()?;
    Ok(Row {
        figure: format!("{GUESSERS} guess passwords"),
        measured: format!(
            "{} of {SIGN_INS} sign-ins of a handler at the first try, p50 {}, longest {}",
            waits.len(),
            milliseconds(at(&waits, 50)),
            milliseconds(at(&waits, 100))
        ),
        bare: String::new(),
        target: "all within 2 s".to_owned(),
        met: Some(waits.len() == SIGN_INS && at(&waits, 100) <= SIGN_IN_TARGET),
    })
}

fn signed_in(serving: &Serving, handler: usize) -> Outcome<String> {
    let form = post("/sign-in", &[("email", People::email(handler)), ("password", SECRET)]);
    let answer = Client::of(serving.office).ask(&form)?;
    Ok(answer.cookie("session").ok_or("a handler was not signed in")?.to_owned())
}

/// The same request from a browser that has this cookie, too.
fn with_cookie(request: &[u8], cookie: &str) -> Outcome<Vec<u8>> {
    Ok(String::from_utf8(request.to_vec())?.replacen("cookie: here=1", &format!("cookie: {cookie}"), 1).into_bytes())
}

/// The value of a hidden field.
fn field(page: &[u8], name: &str) -> String {
    let page = String::from_utf8_lossy(page);
    let value = page.split_once(&format!("name=\"{name}\" value=\"")).and_then(|(_, rest)| rest.split('"').next());
    value.unwrap_or_default().to_owned()
}

/// Forgets how much memory a process once needed, and says how much it needs.
fn peak_from_now(serving: &Serving) -> Outcome<u64> {
    fs::write(format!("/proc/{}/clear_refs", serving.pid()), "5")?;
    peak(serving)
}

/// The most memory it needed since.
fn peak(serving: &Serving) -> Outcome<u64> {
    let status = fs::read_to_string(format!("/proc/{}/status", serving.pid()))?;
    let line =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("/proc/PID/status has another form")?;
    Ok(line.trim().trim_end_matches(" kB").parse::<u64>()? * 1024)
}

/// The wait that so many of a hundred did not exceed.
fn at(waits: &[Duration], percent: usize) -> Duration {
    let last = waits.len().saturating_sub(1);
    waits.get((waits.len() * percent / 100).min(last)).copied().unwrap_or_default()
}
