//! The office's elements in a real Chromium, against a fake office that holds the case's keys and so can check what
//! the browser seals.

use super::node;
use super::pages::every::rendered;
use std::ffi::OsStr;
use std::fs;

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
fn a_handler_reads_a_long_case() {
    run("office_long.mjs");
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

#[test]
fn a_handler_fills_in_a_form() {
    with_page("office_form.mjs", "office-case-talk-de");
}

#[test]
fn a_handler_works_through_a_case() {
    with_page("office_case.mjs", "office-case-talk-de");
}

#[test]
fn a_handler_searches() {
    with_page("office_search.mjs", "office-search-ready-de");
}

#[test]
fn a_handler_is_asked_before_something_is_sent() {
    with_page("office_check.mjs", "office-case-talk-de");
}

/// Runs a script with a page as the server renders it.
fn with_page(script: &str, name: &str) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    let pages = rendered("/style.css");
    let page = pages.iter().find(|page| page.name == name).expect("a page of this name");
    fs::write(&file, &page.html).unwrap();
    run_with(script, &[file.as_os_str()]);
}

fn run(script: &str) {
    run_with(script, &[]);
}

fn run_with(script: &str, more: &[&OsStr]) {
    node::require(&["chromium"]);
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser");
    let arguments = [OsStr::new(sources), OsStr::new(env!("SIEGELPOST_NODE_MODULES"))];
    node::run(script, &[&arguments[..], more].concat());
}
