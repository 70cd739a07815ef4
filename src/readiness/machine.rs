//! What the machine keeps: keys, room, and the list of what was deleted.

use super::{Facts, Finding, Key};
use crate::upkeep::ListCheck;

pub(super) fn cookie_key(facts: &Facts) -> Finding {
    match (&facts.cookie_key_problem, &facts.settings.secrets.cookie_key_file) {
        (Some(problem), _) => Finding::missing(Key::CookieKeyUnusable).at_the_machine(problem),
        (None, Some(_)) => Finding::ok(Key::CookieKey),
        (None, None) => Finding::warning(Key::CookieKeyTemporary),
    }
}

/// Whether somebody is told outside the program that something came.
pub(super) fn notices(facts: &Facts) -> Finding {
    match &facts.mailer {
        Some(Ok(server)) => Finding::ok(Key::Notices).at_the_machine(server),
        Some(Err(problem)) => Finding::missing(Key::NoticesUnusable).at_the_machine(problem),
        None => Finding::warning(Key::NoticesOff),
    }
}

/// Whether what was deleted goes again after a backup is restored. How many cases it were is on no page.
pub(super) fn deletions(check: &ListCheck) -> Finding {
    let finding = match check {
        ListCheck::NothingYet => return Finding::ok(Key::DeletionsNone),
        ListCheck::Whole { .. } => Finding::ok(Key::DeletionsWhole),
        ListCheck::Missing { .. } => Finding::missing(Key::DeletionsMissing),
        ListCheck::Short { .. } => Finding::missing(Key::DeletionsShort),
        ListCheck::Unusable(_) => Finding::missing(Key::DeletionsUnusable),
    };
    finding.at_the_machine(check)
}

/// Whether what reporters send still fits. Each report takes some of it: how much is left to the mebibyte is on no page.
pub(super) fn space(facts: &Facts) -> Option<Finding> {
    let floor = u64::from(facts.settings.storage.free_mebibytes.get());
    let free = facts.bytes_free? >> 20;
    let finding = match free {
        _ if free < floor / 4 => Finding::missing(Key::SpaceGone),
        _ if free < floor => Finding::warning(Key::SpaceShort),
        _ if free < 2 * floor => Finding::warning(Key::SpaceNear).with("floor", floor),
        _ => Finding::ok(Key::Space),
    };
    Some(finding.at_the_machine(format!("{free} MiB are free")))
}
