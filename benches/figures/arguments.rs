//! The few words this benchmark understands.

use super::Outcome;

/// Reports in each of the rounds under load.
const REPORTS: usize = 2000;
/// Cases among which the office's pages are measured.
const CASES: usize = 100_000;

pub struct Arguments {
    /// Print a Markdown table.
    pub markdown: bool,
    /// Reports in each round.
    pub reports: usize,
    /// Cases among which the office's pages are measured; 0 leaves that out.
    pub cases: usize,
    /// Measure nothing but the program among many cases.
    pub only_cases: bool,
    /// Measure under attack, too.
    pub attacks: bool,
    /// An empty PostgreSQL database to use instead of SQLite.
    pub postgres: Option<String>,
}

impl Arguments {
    pub fn read(mut words: impl Iterator<Item = String>) -> Outcome<Self> {
        let mut arguments =
            Self { markdown: false, reports: REPORTS, cases: CASES, only_cases: false, attacks: false, postgres: None };
        words.next();
        while let Some(word) = words.next() {
            match word.as_str() {
                // Cargo says this to every benchmark.
                "--bench" => {}
                "--markdown" => arguments.markdown = true,
                "--reports" => arguments.reports = words.next().ok_or("--reports needs a number")?.parse()?,
                "--cases" => arguments.cases = words.next().ok_or("--cases needs a number")?.parse()?,
                "--only-cases" => arguments.only_cases = true,
                "--attacks" => arguments.attacks = true,
                "--postgres" => {
                    arguments.postgres = Some(words.next().ok_or("--postgres needs the address of an empty database")?);
                }
                other => {
                    return Err(format!(
                        "{other:?} is none of --markdown, --reports N, --cases N, --only-cases, --attacks, --postgres URL"
                    )
                    .into());
                }
            }
        }
        Ok(arguments)
    }
}
