//! What the binary can be told to do. Arguments are parsed here; each command is a file of its own.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "commands speak to the person at the terminal")]

mod agreement;
mod channel;
mod check;
mod confirm;
mod deadlines;
mod demo;
mod go_live;
mod init;
mod log;
mod migrate;
mod notices;
mod open;
mod outcome;
mod password;
mod register;
mod replay;
mod retention;
mod serve;
mod staff;
mod statistics;
mod table;
mod upkeep;
mod verify;
mod version;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::config::{Configuration, Settings};

pub use outcome::CliError;

/// Anonymous whistleblowing: sealed reports, a two-way anonymous mailbox, and the case work that follows.
#[derive(Parser)]
#[command(name = "siegelpost", about, max_term_width = 100)]
#[command(arg_required_else_help = true, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(flatten)]
    version: version::Version,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Answer reporters and case handlers until told to stop (Ctrl-C or SIGTERM).
    ///
    /// Two listeners: one for reporters, one for case handlers. Addresses and everything else are in the configuration.
    Serve(serve::Arguments),
    /// Try everything out: a real instance with an invented organisation, three handlers and twelve reports.
    ///
    /// Everything is real but the people. Ctrl-C ends it; a temporary folder is removed then, a given one is kept and
    /// carries on the next time.
    Demo(demo::Arguments),
    /// Set up an instance: write a starter configuration, the database and the first account.
    ///
    /// Nothing that exists is overwritten.
    Init(init::Arguments),
    /// Say what is ready and what is missing for going live, and what to do about it.
    ///
    /// One line each: ok, warning, or missing. Fails if something is missing. Nothing is changed.
    Check(check::Arguments),
    /// Open the office: from then on what comes in is a report, and what was sent to try it out is deleted.
    ///
    /// Until then every page for reporters says that the office is in preparation. It cannot be taken back. The page Readiness
    /// in the office does the same.
    GoLive(go_live::Arguments),
    /// Bring the schema of the database up to date.
    ///
    /// Run this before `serve` when the configuration says `migrate = false`. Make a backup first.
    Migrate(migrate::Arguments),
    /// Add and list the people who work on cases.
    ///
    /// Accounts are made here, by somebody with access to the machine. An account alone reads nothing: a handler's key is
    /// made at the first sign-in, in the handler's own browser.
    Staff(staff::Arguments),
    /// Add and list channels: addresses at which different things are reported to different people.
    Channel(channel::Arguments),
    /// Print cases with nothing but a recovery file and the database: the way in when the office is down.
    ///
    /// Everything is opened on this machine with the key in the recovery file; nothing is changed, nothing is sent.
    /// The output is what nobody else may read: do not leave it lying about.
    Open(open::Arguments),
    /// Check whether somebody has rewritten the journal or the parcels in the database.
    ///
    /// Prints what it finds, and fails if that is anything. Nothing is changed. Note the heads it prints: with --noted, a
    /// later run also tells whether the journal was set back or rewritten as a whole since. With --statement it checks
    /// what a reporter shows as proof of having reported.
    Verify(verify::Arguments),
    /// Try whether notices to handlers go out.
    Notices(notices::Arguments),
    /// Compute the days of a case: confirm receipt, feedback, deletion, and when to be reminded of them.
    ///
    /// Says nothing about a case that is stored: it needs neither a configuration nor a database.
    Deadlines(deadlines::Arguments),
    /// Do now what the service does by itself once a day: remove what has had its time.
    ///
    /// Does the jobs that are due, or the one that is named, and prints what was done. It may run beside the service:
    /// of several programs one does a job.
    Upkeep(upkeep::Arguments),
    /// Delete the cases whose time is over, as the service does by itself once a day, or say which there are.
    ///
    /// A case goes three years after it was closed (HinSchG § 11(5)), unless its deletion was set aside or a case about
    /// retaliation is open. Prints numbers alone: how many went, how many are held.
    Retention(retention::Arguments),
    /// Print the figures of a past year, as the page for it does.
    ///
    /// Counts of 1 to 4 are not printed, nor what they could be computed from. The figures of a year are final in April
    /// of the next one, once no feedback can become in time any more, and stay when the cases are deleted.
    Statistics(statistics::Arguments),
    /// Print the agreement with the staff's representatives, made from the settings in force.
    ///
    /// As Markdown, clause by clause, each with the names and values of its settings, and with the fingerprint of all of them at the
    /// end. It is a model to be checked and signed on paper. The page /agreement shows the same, and where what runs is
    /// not what was signed; so does `check`.
    Agreement(agreement::Arguments),
    /// Look at what the register of data processing knows of messengers: verdicts, letters to vendors, digests of files.
    ///
    /// Says nothing about an organisation: it needs neither a configuration nor a database.
    Register(register::Arguments),
}

/// The configuration every command but `demo`, `deadlines` and `register` works with.
#[derive(clap::Args)]
struct WithConfig {
    /// The configuration file. Every setting in it can be overridden by SIEGELPOST_SECTION_KEY in the environment.
    #[arg(long, global = true, value_name = "FILE", default_value = "siegelpost.toml")]
    config: PathBuf,
}

impl WithConfig {
    /// What file and environment say.
    fn load(&self) -> Result<Settings, CliError> {
        Ok(self.configuration()?.settings)
    }

    /// The same, and which of the organisation's settings that leaves to what is stored.
    fn configuration(&self) -> Result<Configuration, CliError> {
        Ok(crate::config::load_configuration(Some(&self.config), std::env::vars())?)
    }
}

/// Parses the command line and does what it says.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    let Some(command) = arguments.command else {
        version::print(&arguments.version);
        return ExitCode::SUCCESS;
    };
    let done = match command {
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::GoLive(arguments) => go_live::run(&arguments),
        Command::Migrate(arguments) => migrate::run(&arguments),
        Command::Staff(arguments) => staff::run(&arguments),
        Command::Channel(arguments) => channel::run(&arguments),
        Command::Open(arguments) => open::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Notices(arguments) => notices::run(&arguments),
        Command::Deadlines(arguments) => deadlines::run(&arguments),
        Command::Upkeep(arguments) => upkeep::run(&arguments),
        Command::Retention(arguments) => retention::run(&arguments),
        Command::Statistics(arguments) => statistics::run(&arguments),
        Command::Agreement(arguments) => agreement::run(&arguments),
        Command::Register(arguments) => register::run(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("siegelpost: {failure}");
            ExitCode::FAILURE
        }
    }
}
