//! What is ready and what is missing, judged from facts alone.

mod database;
mod legal;

use time::{Date, Duration};

use super::facts::{ContentFacts, Facts};
use crate::casework::OfficeDuty;
use crate::config::{HttpUrl, OnionUrl};
use crate::upkeep::ListCheck;

/// After so long somebody should look again whether an external office is where the list says.
const OFFICES_GOOD_FOR: Duration = Duration::days(365);

/// How a finding counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Severity {
    Ok,
    /// It works, and something should be done.
    Warning,
    /// Not fit for real reports.
    Missing,
}

/// One thing that was looked at.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub level: Severity,
    pub what: String,
    /// What to do; empty if there is nothing to do.
    pub remedy: String,
}

impl Finding {
    fn ok(what: impl Into<String>) -> Self {
        Self { level: Severity::Ok, what: what.into(), remedy: String::new() }
    }

    fn warning(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { level: Severity::Warning, what: what.into(), remedy: remedy.into() }
    }

    fn missing(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { level: Severity::Missing, what: what.into(), remedy: remedy.into() }
    }
}

/// Judges everything, in the order in which an operator sets it up.
pub(super) fn findings(facts: &Facts) -> Vec<Finding> {
    let mut found = vec![public_address(facts), office_address(facts), onion(facts)];
    found.extend(legal::pages(&facts.settings));
    found.extend([office_duty(facts), working_days(facts), cookie_key(facts)]);
    match &facts.content {
        Ok(content) => found.extend([content_files(content), offices(content, facts.today)]),
        Err(problem) => found.push(Finding::missing("a content file cannot be used", problem)),
    }
    found.extend(space(facts));
    found.extend(facts.deletions.as_ref().map(deletions));
    match &facts.database {
        Ok(database) if !database.is_set_up => {
            found.push(Finding::missing("the database is empty", "run `siegelpost init`"));
        }
        Ok(database) => found.extend(database::people(database, facts)),
        Err(error) => found.push(database::failed(error, facts.settings.database.migrate)),
    }
    found
}

fn public_address(facts: &Facts) -> Finding {
    let url = &facts.settings.public.url;
    let remedy = "set `url` in [public] to what reporters type, with https:// or an onion address";
    match address_problem(url) {
        Some(problem) => Finding::missing(format!("the address on the poster, {}, {problem}", &**url), remedy),
        None => Finding::ok(format!("reporters come to {}", &**url)),
    }
}

fn office_address(facts: &Facts) -> Finding {
    let url = &facts.settings.office.url;
    let remedy = "set `url` in [office] to what handlers type, with https:// or an onion address";
    match address_problem(url) {
        Some(problem) => Finding::warning(format!("the office's address, {}, {problem}", &**url), remedy),
        None => Finding::ok(format!("handlers come to {}", &**url)),
    }
}

fn address_problem(url: &HttpUrl) -> Option<&'static str> {
    if url.is_loopback() {
        Some("leads nowhere but to this machine")
    } else if url.host().ends_with(".onion") && OnionUrl::try_from(url.to_string()).is_err() {
        Some("is not the onion address that Tor has written: a character of it is wrong")
    } else if !url.is_protected() {
        Some("is plain http, so anybody on the way reads along")
    } else {
        None
    }
}

fn onion(facts: &Facts) -> Finding {
    let public = &facts.settings.public;
    match &public.onion {
        Some(onion) => Finding::ok(format!("onion address {}", &**onion)),
        None if public.url.ends_with(".onion") => Finding::ok("the address is an onion address"),
        None => Finding::warning("there is no onion address", "set `onion` in [public]: it hides who reports"),
    }
}

/// HinSchG §§ 12(2), 14(2).
fn office_duty(facts: &Facts) -> Finding {
    let employed = facts.settings.organisation.employed;
    Finding::ok(match OfficeDuty::of(employed) {
        _ if employed == 0 => {
            return Finding::warning(
                "it is not said how many people are employed",
                format!(
                    "set `employed` in [organisation]: from {} on, the office is a duty (§ 12(2) HinSchG)",
                    OfficeDuty::FROM
                ),
            );
        }
        OfficeDuty::Voluntary => format!("the office is a choice, with {employed} employed (§ 12(2) HinSchG)"),
        OfficeDuty::Shareable => format!(
            "the office is a duty, with {employed} employed; private employers of this size may share one, and each remedies \
             and gives feedback itself (§§ 12(2), 14(2) HinSchG)"
        ),
        OfficeDuty::Own => format!("the office is a duty, with {employed} employed (§ 12(2) HinSchG)"),
    })
}

fn working_days(facts: &Facts) -> Finding {
    match facts.settings.organisation.land {
        Some(land) => Finding::ok(format!("working days are those of {land}")),
        None => Finding::warning(
            "the office is reminded of deadlines on holidays of its Land, for it does not say in which it is",
            "set `land` in [organisation]",
        ),
    }
}

fn cookie_key(facts: &Facts) -> Finding {
    match (&facts.cookie_key_problem, &facts.settings.secrets.cookie_key_file) {
        (Some(problem), _) => Finding::missing("the cookie key cannot be used", problem),
        (None, Some(_)) => Finding::ok("the cookie key is kept"),
        (None, None) => Finding::warning(
            "the cookie key is temporary: after a restart handlers' browsers are strangers, and wait among those who guess",
            "set `cookie_key_file` in [secrets]",
        ),
    }
}

/// Whether what was deleted goes again after a backup is restored.
fn deletions(check: &ListCheck) -> Finding {
    match check.holds() {
        true => Finding::ok(check.to_string()),
        false => Finding::missing(
            format!("{check}; a restored backup would bring deleted cases back"),
            "put the newest copy of the list and of its key where they were (docs/operators-guide.md, \"Backup\")",
        ),
    }
}

/// Whether what reporters send still fits.
fn space(facts: &Facts) -> Option<Finding> {
    let floor = u64::from(facts.settings.storage.free_mebibytes.get());
    let free = facts.bytes_free? >> 20;
    let what = format!("{free} MiB are free for the database");
    let remedy = "make room, or lower `free_mebibytes` in [storage]";
    Some(match free {
        _ if free < floor / 4 => Finding::missing(format!("{what}: no report is taken"), remedy),
        _ if free < floor => Finding::warning(format!("{what}: only short reports are taken"), remedy),
        _ if free < 2 * floor => Finding::warning(format!("{what}, and the floor is {floor}"), remedy),
        _ => Finding::ok(what),
    })
}

fn content_files(content: &ContentFacts) -> Finding {
    let ContentFacts { questionnaires, offices, texts, units } = content;
    Finding::ok(format!(
        "content: questionnaires {}; {} external offices; {texts} files of texts; {units} names of units",
        questionnaires.join(", "),
        offices.len()
    ))
}

fn offices(content: &ContentFacts, today: Date) -> Finding {
    let is_stale = |checked: Option<Date>| checked.is_none_or(|day| today - day > OFFICES_GOOD_FOR);
    let stale: Vec<&str> =
        content.offices.iter().filter(|it| is_stale(it.last_checked)).map(|it| it.id.as_str()).collect();
    if stale.is_empty() {
        return Finding::ok("all external offices were looked at within a year");
    }
    Finding::warning(
        format!("nobody has looked at these external offices for a year: {}", stale.join(", ")),
        "compare them with their own pages, and write the day into external_offices.toml as `last_checked`",
    )
}
