//! The figures the README quotes: the program as it is shipped, beside what the same work costs without it.
//!
//! `cargo bench --bench figures -- [--markdown] [--reports N] [--cases N] [--only-cases] [--attacks] [--postgres URL]`
//!
//! The real binary is started on 127.0.0.1 with a configuration of its own in a temporary folder, three enrolled
//! handlers, and limits so high that they limit nothing. The bare limit of a figure is measured in the same run, in
//! this process: the same sealing calls, the same rows, no HTTP. What sealing takes a reporter's browser is measured in
//! the browsers that are installed, and its bare limit in the same browser. It always ends with success: `met` and
//! `not met` stand in the table, because a busy machine is no fault of the program.
#![expect(
    clippy::disallowed_methods,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark takes real time, real chance, and speaks to the person at the terminal"
)]

mod arguments;
mod attacks;
mod bare;
mod book;
mod browsers;
mod client;
mod filler;
mod form_page;
mod instance;
mod lists;
mod load;
mod long_case;
mod machine;
mod many_cases;
mod memory;
mod nightly;
mod people;
mod process;
mod report;
mod reports;
mod sealed_reports;
mod sign_ins;
mod start;
mod table;
mod very_long_case;
mod visits;

use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use arguments::Arguments;
use book::Book;
use instance::Instance;
use people::People;
use table::Table;
use tokio::runtime::Builder;
use visits::Visited;

/// How long the program is left alone before its memory is looked at.
const SETTLING: Duration = Duration::from_secs(1);

/// What can go wrong here is only ever shown to the person at the terminal.
type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> ExitCode {
    match Arguments::read(std::env::args()).and_then(|arguments| measure(&arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("figures: {error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(arguments: &Arguments) -> Outcome<()> {
    let load_before = machine::load_average();
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let instance = Instance::prepare(arguments.postgres.as_deref())?;
    let people = People::enrolled(&instance, &runtime)?;
    let visited = Visited::prepare(&instance, &people, &runtime)?;
    sign_ins::prepare(&instance)?;
    let mut table = Table::default();
    if !arguments.only_cases {
        reporters(&mut table, arguments, &instance, &people, &visited)?;
    }
    if arguments.cases > 0 {
        eprintln!("figures: the office among {} cases", arguments.cases);
        many_cases::figures(&mut table, &instance, &people, &visited, arguments.cases)?;
    }
    eprintln!("figures: a long case");
    very_long_case::figures(&mut table, &instance, &visited)?;
    table.note(
        "Settings as shipped, but for limits so high that they limit nothing. Bare: the same calls and rows, no HTTP.",
    );
    table.note(machine::description());
    table.note(format!("Load average {load_before} before, {} after.", machine::load_average()));
    println!("{}", if arguments.markdown { table.markdown() } else { table.plain() });
    if arguments.attacks {
        let mut under_attack = Table::default();
        // Last: what the attackers send stays in the database.
        attacks::figures(&mut under_attack, &instance)?;
        under_attack
            .note("Settings as shipped. The attackers run on the same machine; their share is what they took of it.");
        println!("\n{}", if arguments.markdown { under_attack.markdown() } else { under_attack.plain() });
    }
    Ok(())
}

/// What reporters cost and wait for, and what the program takes for itself.
fn reporters(
    table: &mut Table,
    arguments: &Arguments,
    instance: &Instance,
    people: &People,
    visited: &Visited,
) -> Outcome<()> {
    let mut book = Book::open(&instance.another_database()?, people.channel)?;
    let serving = instance.serve()?;
    std::thread::sleep(SETTLING);
    let idle = memory::look(&serving)?;
    eprintln!("figures: reports under load");
    reports::figures(table, instance, &serving, &mut book, people, arguments.reports)?;
    sealed_reports::figures(table, instance, &serving, &mut book, people, arguments.reports)?;
    eprintln!("figures: mailbox visits and form pages");
    visits::receipt(table, instance, &serving)?;
    visits::figures(table, instance, &serving, visited)?;
    form_page::figures(table, &serving)?;
    eprintln!("figures: sign-ins");
    sign_ins::figures(table, &serving)?;
    std::thread::sleep(SETTLING);
    let loaded = memory::look(&serving)?;
    eprintln!("figures: browsers");
    browsers::figures(table, &serving);
    serving.stop()?;

    eprintln!("figures: starts");
    start::figures(table, instance)?;
    memory::figures(table, &idle, &loaded);
    Ok(())
}

/// "1.23 ms"
fn milliseconds(duration: Duration) -> String {
    format!("{:.2} ms", duration.as_secs_f64() * 1e3)
}
