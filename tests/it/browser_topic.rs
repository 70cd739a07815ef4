//! Choosing what a report is about, in real browsers.

use std::ffi::OsStr;

use crate::harness::{Instance, Tables};
use crate::node;

fn reports(browser: &str, way: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let words = [OsStr::new(instance.public()), instance.folder().as_os_str(), OsStr::new(browser), OsStr::new(way)];
    node::run("topic_story.mjs", &words);
    assert_eq!(tables.count("case_file"), cases + 1);
}

#[test]
fn a_topic_leads_to_a_report_in_chromium_without_scripts() {
    reports("chromium", "plain");
}

#[test]
fn a_topic_leads_to_a_report_in_chromium_with_scripts() {
    reports("chromium", "scripts");
}

#[test]
fn a_topic_leads_to_a_report_in_firefox_without_scripts() {
    reports("firefox", "plain");
}

#[test]
fn a_topic_leads_to_a_report_in_firefox_with_scripts() {
    reports("firefox", "scripts");
}
