//! The reporter's elements in a real Chromium, against a fake server that knows no key and writes down what it is told.

use super::node;
use std::ffi::OsStr;

#[test]
fn a_reporter_seals_in_her_own_browser() {
    run("reporter_seal.mjs");
}

#[test]
fn a_reporter_opens_her_mailbox_in_her_own_browser() {
    run("reporter_mailbox.mjs");
}

#[test]
fn a_reporter_is_shown_what_could_give_her_away_before_it_is_sealed() {
    run("reporter_betrayal.mjs");
}

#[test]
fn her_browser_keeps_nothing_of_it_on_disk() {
    run("reporter_traces.mjs");
}

fn run(script: &str) {
    node::require(&["chromium"]);
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser");
    node::run(script, &[OsStr::new(sources), OsStr::new(env!("SIEGELPOST_NODE_MODULES"))]);
}
