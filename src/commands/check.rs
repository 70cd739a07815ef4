//! `siegelpost check`

mod facts;
mod findings;
#[cfg(test)]
mod tests;

use std::io::Write;

use super::{CliError, WithConfig, table};
use crate::clock::{Clock, SystemClock};
use crate::config::Settings;
use crate::config::content::Content;
use crate::memory::protect_process;
use crate::store::{Migrate, Store};
use facts::Facts;
use findings::{Finding, Severity, findings};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let settings = arguments.config.load()?;
    protect_process(settings.process.locked)?;
    let store = Store::open(&settings.database.url, Migrate::No);
    let content = Content::load(&settings);
    let found = findings(&Facts::gather(&settings, store.as_ref(), content.as_ref(), SystemClock.today()));
    let lines: String = found.iter().map(|finding| line(finding) + "\n").collect();
    std::io::stdout().write_all(lines.as_bytes())?;
    match missing(&found).count() {
        0 => Ok(()),
        1 => Err(CliError::new("one thing is missing")),
        more => Err(CliError::new(format!("{more} things are missing"))),
    }
}

/// Tells the person who starts the service what is missing for going live, one line each, or that nothing is.
pub(super) fn summarise(settings: &Settings, store: &Store, content: &Content) {
    let found = findings(&Facts::gather(settings, Ok(store), Ok(content), SystemClock.today()));
    let mut lines: String = missing(&found).map(|finding| format!("Missing: {}\n", finding.what)).collect();
    match lines.is_empty() {
        true => lines.push_str("Ready: `siegelpost check` finds nothing missing.\n"),
        false => lines.push_str("`siegelpost check` says what to do.\n"),
    }
    // Whoever started it may not read along: no reason not to serve.
    let _ = std::io::stderr().write_all(table::harmless_lines(&lines).as_bytes());
}

/// What has to be done before going live, one line each, as `siegelpost check` will say it.
pub(super) fn next_steps(settings: &Settings, store: &Store, content: &Content) -> Vec<String> {
    let found = findings(&Facts::gather(settings, Ok(store), Ok(content), SystemClock.today()));
    missing(&found).map(said).collect()
}

fn missing(found: &[Finding]) -> impl Iterator<Item = &Finding> {
    found.iter().filter(|finding| finding.level == Severity::Missing)
}

fn line(finding: &Finding) -> String {
    let level = match finding.level {
        Severity::Ok => "ok",
        Severity::Warning => "warning",
        Severity::Missing => "missing",
    };
    format!("{level:<8} {}", said(finding))
}

fn said(finding: &Finding) -> String {
    let what = table::harmless(&finding.what);
    match finding.remedy.is_empty() {
        true => what,
        false => format!("{what}: {}", table::harmless(&finding.remedy)),
    }
}
