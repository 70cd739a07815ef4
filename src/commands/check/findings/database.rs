//! What is in the database, as far as going live depends on it: who reads what.

use super::Finding;
use crate::commands::check::facts::{ChannelFacts, DatabaseFacts, Facts};
use crate::store::StoreError;

/// Judges channels and people.
pub(super) fn people(database: &DatabaseFacts, facts: &Facts) -> Vec<Finding> {
    let mut found = vec![Finding::ok("the database is up to date")];
    if database.channels.is_empty() {
        found.push(Finding::missing("there is no channel", "run `siegelpost channel add`"));
    }
    for channel in &database.channels {
        found.extend(no_questionnaire(channel, facts));
        found.push(readers(channel, &facts.settings.office.url));
        found.extend(alone(channel));
    }
    if database.readers == 1 {
        found.push(Finding::warning(
            "only one handler has a key: nobody can be left out of a report, and nobody steps in",
            "add another with `siegelpost staff add`",
        ));
    }
    if !database.without_key.is_empty() {
        found.push(Finding::warning(
            format!("no key yet: {}", database.without_key.join(", ")),
            "what arrives before their first sign-in they will never read",
        ));
    }
    found
}

fn no_questionnaire(channel: &ChannelFacts, facts: &Facts) -> Option<Finding> {
    // A content file that cannot be used is a finding of its own.
    let known = &facts.content.as_ref().ok()?.questionnaires;
    let ChannelFacts { slug, questionnaire, .. } = channel;
    let what = format!("the channel {slug} asks the questionnaire {questionnaire}, which is not there");
    let remedy = "name its file under `questionnaires` in [content]";
    (!known.contains(questionnaire)).then(|| Finding::missing(what, remedy))
}

fn readers(channel: &ChannelFacts, office: &str) -> Finding {
    let slug = &channel.slug;
    match channel.readers {
        0 => Finding::missing(
            format!("nobody who handles the channel {slug} has a key: no report can come in"),
            format!("let its handlers sign in at {office} and make their keys"),
        ),
        1 => Finding::ok(format!("new reports of the channel {slug} are sealed to one handler")),
        readers => Finding::ok(format!("new reports of the channel {slug} are sealed to {readers} handlers")),
    }
}

/// Whether somebody always is there: time limits go on (HinSchG § 17).
fn alone(channel: &ChannelFacts) -> Option<Finding> {
    let (slug, day) = (&channel.slug, channel.alone_from?);
    Some(Finding::missing(
        format!("from {day} on, all who can open cases of the channel {slug} are away"),
        "move an absence, or add a substitute with `siegelpost staff add --role substitute`",
    ))
}

/// Judges why there is nothing to look at.
pub(super) fn failed(error: &StoreError, migrates: bool) -> Finding {
    match error {
        StoreError::OlderSchema { .. } if migrates => Finding::warning(
            "the database is older than this program",
            "make a backup; the next start brings it up to date",
        ),
        StoreError::OlderSchema { .. } => {
            Finding::missing("the database is older than this program", "make a backup, then run `siegelpost migrate`")
        }
        other => Finding::missing("the database cannot be used", other.to_string()),
    }
}
