//! Choosing what a report is about, in real browsers, as wide as a telephone.

use std::ffi::OsStr;

use crate::harness::{Instance, Tables};
use crate::node;

fn reports(browser: &str, way: &str, languages: &[&str]) {
    node::require(&["chromium", "firefox-esr"]);
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let cases = tables.count("case_file");
    let words = [OsStr::new(instance.public()), instance.folder().as_os_str(), OsStr::new(browser), OsStr::new(way)];
    let languages: Vec<&OsStr> = languages.iter().map(OsStr::new).collect();
    node::run("topic_story.mjs", &[&words[..], &languages].concat());
    assert_eq!(tables.count("case_file"), cases + languages.len());
}

#[test]
fn a_topic_leads_to_a_report_in_chromium_without_scripts() {
    reports("chromium", "plain", &["de", "de-simple", "en"]);
}

#[test]
fn a_topic_leads_to_a_report_in_chromium_with_scripts() {
    reports("chromium", "scripts", &["de", "de-simple", "en"]);
}

#[test]
fn a_topic_leads_to_a_report_in_firefox_without_scripts() {
    reports("firefox", "plain", &["de-simple", "en"]);
}

#[test]
fn a_topic_leads_to_a_report_in_firefox_with_scripts() {
    reports("firefox", "scripts", &["de-simple"]);
}
