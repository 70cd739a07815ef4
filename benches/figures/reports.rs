//! A report under load: its CPU time and how many of them there are in a second, beside sealing and inserting alone.

use std::time::Duration;

use super::bare;
use super::book::{BARE_NUMBERS, Book, connect};
use super::instance::{Instance, Serving};
use super::load::{self, Load};
use super::machine;
use super::people::People;
use super::report;
use super::table::{Row, Table};
use super::{Outcome, milliseconds};

/// Connections that send reports at the same time.
pub const CONNECTIONS: usize = 64;
/// Rounds, of which the least disturbed counts, for the program and for the bare limit alike.
pub const ROUNDS: usize = 5;
/// Reports before the first round, so that connections, caches and statements are warm.
const WARM_UP: usize = 200;
/// Reports that one client sends, one after the other, in each of its rounds.
const ALONE: usize = 200;
/// Cores that everything else on the machine may have before the rates say little about the program.
const DISTURBANCE: f64 = 0.2;
/// Most CPU time of a report, as a multiple of sealing and inserting alone.
const CPU_TARGET: f64 = 1.35;
/// Least part of the bare throughput.
const RATE_TARGET: f64 = 0.70;

/// What was measured in one round.
struct Round {
    load: Load,
    /// Transactions the program needed; unknown for PostgreSQL.
    commits: Option<usize>,
    sealing: Duration,
    inserting: Duration,
    /// Reports per second, and the cores that everything else had.
    bare: (f64, f64),
}

/// Measures and adds the rows. The bare limit is written into `book`.
pub fn figures(
    table: &mut Table,
    instance: &Instance,
    serving: &Serving,
    book: &mut Book,
    people: &People,
    count: usize,
) -> Outcome<()> {
    let cases_before = cases(instance)?;
    let warm_up = forms(WARM_UP);
    let mut failures = load::run(serving.pid(), serving.address, CONNECTIONS, &warm_up)?.failures;
    let rounds = (0..ROUNDS).map(|_| round(instance, serving, people, book, count)).collect::<Outcome<Vec<_>>>()?;
    let alone = (0..ROUNDS).map(|_| alone(serving, people, book)).collect::<Outcome<Vec<_>>>()?;
    failures += rounds.iter().chain(&alone).map(|round| round.load.failures).sum::<usize>();
    let missing = WARM_UP + ROUNDS * (count + ALONE) - (cases(instance)? - cases_before);
    cpu_row(table, "CPU per report (2 KB, 3 handlers)", &rounds, Some(CPU_TARGET));
    cpu_row(table, "The same from a single client", &alone, None);
    mean_batch(table, &rounds);
    rate_row(table, &rounds, failures + missing);
    Ok(())
}

fn round(instance: &Instance, serving: &Serving, people: &People, book: &mut Book, count: usize) -> Outcome<Round> {
    let requests = forms(count);
    let (load, commits) = instance.commits_during(|| load::run(serving.pid(), serving.address, CONNECTIONS, &requests));
    let load = load?;
    let json = report::json()?;
    // At least as many reports to a transaction as the program had in the mean.
    let batch = batch(count, commits);
    let (sealing, inserting) = bare::cpu(people, &json, book, count, batch)?;
    let bare = bare::rate(people, &json, book, count)?;
    Ok(Round { load, commits, sealing, inserting, bare })
}

/// One client: each report has a transaction of its own, there and in the bare insert.
fn alone(serving: &Serving, people: &People, book: &mut Book) -> Outcome<Round> {
    let load = load::run(serving.pid(), serving.address, 1, &forms(ALONE))?;
    let (sealing, inserting) = bare::cpu(people, &report::json()?, book, ALONE, 1)?;
    Ok(Round { load, commits: Some(ALONE), sealing, inserting, bare: (0.0, 0.0) })
}

/// The reports that share a transaction, in the mean and rounded up; one if nobody knows.
pub fn batch(reports: usize, commits: Option<usize>) -> usize {
    commits.map_or(1, |commits| reports.div_ceil(commits.max(1)))
}

fn cpu_row(table: &mut Table, figure: &str, rounds: &[Round], target: Option<f64>) {
    let Some(best) = rounds.iter().min_by_key(|round| round.load.cpu()) else { return };
    let sealing = rounds.iter().map(|round| round.sealing).min().unwrap_or_default();
    let inserting = rounds.iter().map(|round| round.inserting).min().unwrap_or_default();
    let ratio = best.load.cpu().as_secs_f64() / (sealing + inserting).as_secs_f64();
    // A ratio alone would punish quicker sealing.
    let beyond = best.load.cpu().saturating_sub(sealing + inserting).as_micros();
    table.row(Row {
        figure: figure.to_owned(),
        measured: format!("{}, {ratio:.2} x bare, {beyond} us beyond it", milliseconds(best.load.cpu())),
        bare: format!(
            "{} = sealing {} + insert {}",
            milliseconds(sealing + inserting),
            milliseconds(sealing),
            milliseconds(inserting)
        ),
        target: target.map(|target| format!("at most {target} x bare")).unwrap_or_default(),
        met: target.map(|target| ratio <= target),
    });
}

fn mean_batch(table: &mut Table, rounds: &[Round]) {
    let Some(best) = rounds.iter().min_by_key(|round| round.load.cpu()) else { return };
    table.note(match best.commits {
        Some(commits) => {
            let mean = best.load.requests as f64 / commits as f64;
            format!("Reports to a transaction, in the mean: {mean:.1}; the bare insert has as many.")
        }
        None => "Reports to a transaction: unknown on PostgreSQL; the bare insert has one.".to_owned(),
    });
}

fn rate_row(table: &mut Table, rounds: &[Round], failures: usize) {
    let Some(best) = rounds.iter().max_by(|a, b| a.load.rate().total_cmp(&b.load.rate())) else { return };
    let Some((bare, bare_others)) = rounds.iter().map(|round| round.bare).max_by(|a, b| a.0.total_cmp(&b.0)) else {
        return;
    };
    let part = best.load.rate() / bare;
    let share = |spent: Duration| spent.as_secs_f64() / best.load.wall.as_secs_f64();
    let disturbed = if share(best.load.others).max(bare_others) > DISTURBANCE { " (disturbed)" } else { "" };
    table.row(Row {
        figure: format!("Reports over {CONNECTIONS} connections"),
        measured: format!("{:.0} /s = {:.0} %, {failures} failures", best.load.rate(), part * 100.0),
        bare: format!("{bare:.0} /s{disturbed}"),
        target: format!("at least {:.0} %, 0 failures", RATE_TARGET * 100.0),
        met: Some(part >= RATE_TARGET && failures == 0),
    });
    table.note(format!(
        "Under that load the program had {:.2} of {} cores, the load generator {:.2}, everything else {:.2} (while the \
         bare limit was taken, {bare_others:.2}). Half of the answers came within {}, 99 of 100 within {}.",
        share(best.load.server),
        machine::cores(),
        share(best.load.generator),
        share(best.load.others),
        milliseconds(best.load.wait(50)),
        milliseconds(best.load.wait(99)),
    ));
}

fn forms(count: usize) -> Vec<Vec<u8>> {
    (0..count).map(|_| report::form()).collect()
}

/// Cases in the database that the program stored: whether what was answered with success is there.
fn cases(instance: &Instance) -> Outcome<usize> {
    use diesel::prelude::*;
    use siegelpost::store::schema::case_file;
    let by_program = case_file::table.filter(case_file::number.not_like(BARE_NUMBERS));
    let count: i64 = by_program.count().get_result(connect(&instance.database())?.connection())?;
    Ok(usize::try_from(count)?)
}
