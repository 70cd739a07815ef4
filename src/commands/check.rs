//! `siegelpost check`

use std::io::Write;

use super::{CliError, WithConfig, table};
use crate::clock::{Clock, SystemClock};
use crate::config::Configuration;
use crate::config::content::Content;
use crate::language::{Languages, MissingMessage};
use crate::memory::protect_process;
use crate::readiness::{Facts, Finding, Severity, findings};
use crate::store::{Migrate, Store};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let configuration = arguments.config.configuration()?;
    let settings = &configuration.settings;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No);
    let content = Content::load(settings);
    let found = findings(&Facts::gather(&configuration, store.as_ref(), content.as_ref(), SystemClock.today()));
    let lines = found.iter().map(|finding| Ok(line(finding)? + "\n")).collect::<Result<String, MissingMessage>>()?;
    std::io::stdout().write_all(lines.as_bytes())?;
    match missing(&found).count() {
        0 => Ok(()),
        1 => Err(CliError::new("one thing is missing")),
        more => Err(CliError::new(format!("{more} things are missing"))),
    }
}

/// Tells the person who starts the service what is missing for going live, one line each, or that nothing is.
pub(super) fn summarise(configuration: &Configuration, store: &Store, content: &Content) -> Result<(), CliError> {
    let found = findings(&Facts::gather(configuration, Ok(store), Ok(content), SystemClock.today()));
    let language = Languages::built_in().of_commands();
    let mut lines = String::new();
    for finding in missing(&found) {
        lines += &format!("Missing: {}\n", finding.what(language)?);
    }
    match lines.is_empty() {
        true => lines.push_str("Ready: `siegelpost check` finds nothing missing.\n"),
        false => lines.push_str("`siegelpost check` says what to do.\n"),
    }
    // Whoever started it may not read along: no reason not to serve.
    let _ = std::io::stderr().write_all(table::harmless_lines(&lines).as_bytes());
    Ok(())
}

/// What has to be done before going live, one line each, as `siegelpost check` will say it.
pub(super) fn next_steps(
    configuration: &Configuration,
    store: &Store,
    content: &Content,
) -> Result<Vec<String>, CliError> {
    let found = findings(&Facts::gather(configuration, Ok(store), Ok(content), SystemClock.today()));
    Ok(missing(&found).map(said).collect::<Result<_, _>>()?)
}

fn missing(found: &[Finding]) -> impl Iterator<Item = &Finding> {
    found.iter().filter(|finding| finding.level == Severity::Missing)
}

fn line(finding: &Finding) -> Result<String, MissingMessage> {
    let level = match finding.level {
        Severity::Ok => "ok",
        Severity::Warning => "warning",
        Severity::Missing => "missing",
    };
    Ok(format!("{level:<8} {}", said(finding)?))
}

/// What there is or is not, more of it in brackets, and what to do.
fn said(finding: &Finding) -> Result<String, MissingMessage> {
    let language = Languages::built_in().of_commands();
    let mut said = table::harmless(&finding.what(language)?);
    if let Some(detail) = finding.detail() {
        said += &format!(" ({})", table::harmless(detail));
    }
    if let Some(remedy) = finding.remedy(language)? {
        said += &format!(": {}", table::harmless(&remedy));
    }
    Ok(said)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::StoreError;

    #[test]
    fn a_line_says_the_level_what_there_is_and_what_to_do() {
        let configuration = Configuration::default();
        let error = StoreError::OlderSchema { found: "0005".to_owned(), known: "0010".to_owned() };
        let mut facts =
            Facts::gather(&configuration, Err(&error), Ok(&Content::built_in().unwrap()), SystemClock.today());
        let last = |facts: &Facts| line(findings(facts).last().unwrap()).unwrap();
        facts.settings.database.migrate = false;
        assert_eq!(
            last(&facts),
            "missing  the database is older than this program: make a backup, then run `siegelpost migrate`"
        );
        facts.database = Err(StoreError::Unavailable("no such file".to_owned()));
        let said = last(&facts);
        assert!(said.starts_with("missing  the database cannot be used (") && said.contains("no such file"), "{said}");
    }
}
