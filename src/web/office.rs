//! The office's listener: one file for each feature, with its routes, what it does, its pages and their samples.

mod agreed;
mod changes;
mod known_device;
mod openers;

use super::route::features;

features! {
    /// Every feature of the office.
    FEATURES: home, cases, saved_views, search, case, export, keys, people, absence, team, readiness, organisation, channels, questionnaires, notices, verify, compliance, journal, agreement, statistics, register, enrol, account, own_notices, calendar_feed, invitation, sign_in, tab_key
}
