//! The office's elements in a real Chromium, against a fake office that holds the case's keys and so can check what
//! the browser seals.

use super::node;
use std::ffi::OsStr;

#[test]
fn a_handler_enrols() {
    run("office_enrol.mjs");
}

#[test]
fn a_handler_reads_and_locks() {
    run("office_read.mjs");
}

#[test]
fn a_handler_is_warned() {
    run("office_tamper.mjs");
}

#[test]
fn a_handler_answers() {
    run("office_answer.mjs");
}

#[test]
fn a_handler_opens_what_was_sealed_beforehand() {
    run("office_enclosure.mjs");
}

#[test]
fn a_handler_changes_their_passphrase() {
    run("office_account.mjs");
}

fn run(script: &str) {
    node::require(&["chromium"]);
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser");
    node::run(script, &[OsStr::new(sources), OsStr::new(env!("SIEGELPOST_NODE_MODULES"))]);
}
