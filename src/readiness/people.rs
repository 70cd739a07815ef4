//! What is in the database, as far as going live depends on it: who reads what.

use super::{ChannelFacts, DatabaseFacts, Facts, Finding, Key};
use crate::store::StoreError;

/// Judges channels and people.
pub(super) fn of(database: &DatabaseFacts, facts: &Facts) -> Vec<Finding> {
    let mut found = vec![Finding::ok(Key::Database)];
    found.push(match database.open_since {
        Some(day) => Finding::ok(Key::Open).with("day", day),
        None => Finding::warning(Key::InPreparation),
    });
    if database.channels.iter().all(|channel| channel.is_closed) {
        found.push(Finding::missing(Key::NoChannel));
    }
    for channel in &database.channels {
        found.extend(no_questionnaire(channel, database, facts));
        // Its cases go on, and their time limits; who reads new reports is no matter.
        if !channel.is_closed {
            found.push(readers(channel, &facts.settings.office.url));
        }
        found.extend(alone(channel));
    }
    if database.readers == 1 {
        found.push(Finding::missing(Key::OneHandler));
    }
    if !database.without_key.is_empty() {
        found.push(Finding::warning(Key::WithoutKey).with("people", database.without_key.join(", ")));
    }
    if !database.with_gaps.is_empty() {
        found.push(Finding::warning(Key::RecordsIncomplete).with("people", database.with_gaps.join(", ")));
    }
    found
}

fn no_questionnaire(channel: &ChannelFacts, database: &DatabaseFacts, facts: &Facts) -> Option<Finding> {
    // A content file that cannot be used is a finding of its own.
    let known = &facts.content.as_ref().ok()?.questionnaires;
    let ChannelFacts { slug, questionnaire, .. } = channel;
    let finding =
        || Finding::missing(Key::NoQuestionnaire).with("channel", &**slug).with("questionnaire", &**questionnaire);
    (!known.contains(questionnaire) && !database.stored.contains(questionnaire)).then(finding)
}

fn readers(channel: &ChannelFacts, office: &str) -> Finding {
    let finding = match channel.readers {
        0 => Finding::missing(Key::NoReader).with("url", office),
        1 => Finding::ok(Key::OneReader),
        readers => Finding::ok(Key::Readers).with("readers", readers),
    };
    finding.with("channel", &*channel.slug)
}

/// Whether somebody always is there: time limits go on (HinSchG § 17).
fn alone(channel: &ChannelFacts) -> Option<Finding> {
    let day = channel.alone_from?;
    Some(Finding::missing(Key::NobodyThere).with("channel", &*channel.slug).with("day", day))
}

/// Judges why there is nothing to look at.
pub(super) fn failed(error: &StoreError, migrates: bool) -> Finding {
    match error {
        StoreError::OlderSchema { .. } if migrates => Finding::warning(Key::DatabaseOlderMigrates),
        StoreError::OlderSchema { .. } => Finding::missing(Key::DatabaseOlder),
        other => Finding::missing(Key::DatabaseUnusable).at_the_machine(other),
    }
}
