//! What is ready and what is missing, judged from facts alone.

use time::{Date, Duration};

use super::{Facts, Finding, Key, addresses, agreement, legal, machine, people};
use crate::casework::OfficeDuty;
use crate::config::content::ContentSummary;

/// After so long somebody should look again whether an external office is where the list says.
const OFFICES_GOOD_FOR: Duration = Duration::days(365);

/// Judges everything, in the order in which an operator sets it up.
pub fn findings(facts: &Facts) -> Vec<Finding> {
    let mut found = vec![addresses::public(facts), addresses::office(facts), addresses::onion(facts)];
    found.extend(legal::pages(&facts.settings, facts.today));
    found.extend([office_duty(facts), working_days(facts), machine::cookie_key(facts), machine::notices(facts)]);
    match &facts.content {
        Ok(content) => found.extend([content_files(content), offices(content, facts.today)]),
        Err(problem) => found.push(Finding::missing(Key::ContentUnusable).at_the_machine(problem)),
    }
    if !facts.unusable.is_empty() {
        found.push(Finding::warning(Key::StoredUnusable).with("names", facts.unusable.join(", ")));
    }
    found.extend(machine::space(facts));
    found.extend(facts.deletions.as_ref().map(machine::deletions));
    match &facts.database {
        Ok(database) if !database.is_set_up => found.push(Finding::missing(Key::DatabaseEmpty)),
        Ok(database) => {
            found.extend(people::of(database, facts));
            found.extend(agreement::of(database));
        }
        Err(error) => found.push(people::failed(error, facts.settings.database.migrate)),
    }
    found
}

/// HinSchG §§ 12(2), 14(2).
fn office_duty(facts: &Facts) -> Finding {
    let employed = facts.settings.organisation.employed;
    let key = match OfficeDuty::of(employed) {
        _ if employed == 0 => return Finding::warning(Key::DutyUnknown).with("from", OfficeDuty::FROM),
        OfficeDuty::Voluntary => Key::DutyVoluntary,
        OfficeDuty::Shareable => Key::DutyShareable,
        OfficeDuty::Own => Key::DutyOwn,
    };
    Finding::ok(key).with("employed", employed)
}

fn working_days(facts: &Facts) -> Finding {
    match facts.settings.organisation.land {
        Some(land) => Finding::ok(Key::WorkingDays).with("land", land.to_string()),
        None => Finding::warning(Key::NoLand),
    }
}

fn content_files(content: &ContentSummary) -> Finding {
    let ContentSummary { questionnaires, offices, texts, units, .. } = content;
    Finding::ok(Key::Content)
        .with("questionnaires", questionnaires.join(", "))
        .with("offices", offices.len())
        .with("texts", *texts)
        .with("units", *units)
}

fn offices(content: &ContentSummary, today: Date) -> Finding {
    let is_stale = |checked: Option<Date>| checked.is_none_or(|day| today - day > OFFICES_GOOD_FOR);
    let stale: Vec<&str> =
        content.offices.iter().filter(|it| is_stale(it.last_checked)).map(|it| it.id.as_str()).collect();
    match stale.is_empty() {
        true => Finding::ok(Key::ExternalOffices),
        false => Finding::warning(Key::ExternalOfficesUnchecked).with("offices", stale.join(", ")),
    }
}
