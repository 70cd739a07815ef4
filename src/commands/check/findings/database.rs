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
    }
    if database.readers == 1 {
        found.push(Finding::missing(
            "only one handler has a key: nobody can be left out of a report, and nobody steps in",
            "invite another (HinSchG § 15(1) wants independence, and who is biased needs somebody to step in)",
        ));
    }
    if !database.without_key.is_empty() {
        found.push(Finding::warning(
            format!("no key yet: {}", database.without_key.join(", ")),
            "what arrives before their first sign-in they will never read",
        ));
    }
    found.extend(database.gaps.iter().map(|(email, what)| {
        Finding::warning(
            format!("nobody has written down about {email}: {what}"),
            "the administrator does so on the page of people (docs/administrators-guide.md)",
        )
    }));
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
