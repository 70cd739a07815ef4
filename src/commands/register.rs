//! `siegelpost register`

mod verdicts;

use std::path::PathBuf;

use clap::Subcommand;
use time::Date;

use super::CliError;
use super::table::harmless_lines;
use crate::assessment::catalogue::Catalogue;
use crate::assessment::letter::{Letter, LetterWords};
use crate::assessment::services::Services;
use crate::assessment::sign_off::digest_of;
use crate::clock::{Clock, SystemClock};
use crate::german_time::months_after;
use crate::language::{Language, Languages};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the verdict on each messenger for each class of data, with the criteria that decide it.
    ///
    /// M1: data of staff; M2: client data without special need of protection; M3: specially protected data. The verdicts are for
    /// a typical organisation and propose: they do not take the place of looking at the single case.
    Verdicts(verdicts::Arguments),
    /// Print a letter to the vendor of a messenger that asks for what is open.
    Letter(LetterArguments),
    /// Print the digest that signs off a file about a messenger.
    Digest(DigestArguments),
}

#[derive(clap::Args)]
struct LetterArguments {
    /// Its id, as `register verdicts --json` prints it: teamwire, for example.
    #[arg(value_name = "SERVICE")]
    service: String,
    /// The tag of the language. Without it, the one in which we speak to most readers.
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
}

#[derive(clap::Args)]
struct DigestArguments {
    /// The file.
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    match &arguments.command {
        Command::Verdicts(arguments) => verdicts::run(arguments),
        Command::Letter(arguments) => letter(arguments, SystemClock.today()),
        Command::Digest(arguments) => digest(arguments),
    }
}

fn letter(arguments: &LetterArguments, today: Date) -> Result<(), CliError> {
    let services = Services::built_in();
    let known = || services.all().iter().map(|service| service.id.as_str()).collect::<Vec<_>>().join(", ");
    let service = services
        .get(&arguments.service)
        .ok_or_else(|| CliError::new(format!("no such messenger; there are {}", known())))?;
    let language = arguments.language.unwrap_or_else(|| Languages::built_in().default_language());
    let days = (today, months_after(today, 1));
    let letter = Letter::of(LetterWords::built_in(), Catalogue::built_in(), service, days, language);
    match letter {
        Some(letter) => print!("{}", harmless_lines(&letter.to_text())),
        None => println!("Nothing about {} is open.", service.name),
    }
    Ok(())
}

fn digest(arguments: &DigestArguments) -> Result<(), CliError> {
    let text = std::fs::read_to_string(&arguments.file)
        .map_err(|error| CliError::new(format!("{} cannot be read: {}", arguments.file.display(), error.kind())))?;
    println!("{}", digest_of(&text));
    Ok(())
}

fn language(tag: &str) -> Result<Language, String> {
    let known = Languages::built_in();
    let tags = || known.all().iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ");
    known.from_tag(tag).ok_or_else(|| format!("there are {}", tags()))
}
