//! Stories in a stock Firefox ESR, alone and crossing over to Chromium; and the searches that both browsers' profiles
//! and lines are held against.

use std::ffi::OsStr;

use crate::harness::Instance;
use crate::node;

#[test]
fn a_reporter_in_firefox_without_scripts_and_an_office_in_chromium() {
    tell("crossing_story.mjs", &["firefox", "chromium"]);
}

#[test]
fn a_reporter_in_chromium_without_scripts_and_an_office_in_firefox() {
    tell("crossing_story.mjs", &["chromium", "firefox"]);
}

#[test]
fn what_firefox_sends_and_keeps_is_found_by_the_searches() {
    tell("control_story.mjs", &["firefox"]);
}

#[test]
fn what_chromium_sends_and_keeps_is_found_by_the_searches() {
    tell("control_story.mjs", &["chromium"]);
}

#[test]
fn what_pages_do_in_firefox_is_noticed() {
    check_browser("firefox");
}

#[test]
fn what_pages_do_in_chromium_is_noticed() {
    check_browser("chromium");
}

#[test]
fn the_searches_find_every_form_they_promise_to_find() {
    node::run("check_search.mjs", &[]);
}

fn check_browser(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let folder = tempfile::tempdir().unwrap();
    node::run("check_browsers.mjs", &[folder.path().as_os_str(), OsStr::new(browser)]);
}

/// Tells a story on a fresh instance with three handlers.
fn tell(story: &str, arguments: &[&str]) {
    node::require(&["chromium", "firefox-esr"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    let mut all = vec![record.as_os_str(), instance.folder().as_os_str()];
    all.extend(arguments.iter().map(OsStr::new));
    node::run(story, &all);
}
