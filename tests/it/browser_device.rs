//! Sealing on the reporter's own device, in Chromium and in a stock Firefox ESR, crossing over with browsers that run
//! no scripts. Over a recorded line, with the profile folder searched.

use std::ffi::OsStr;

use crate::harness::Instance;
use crate::node;

#[test]
fn sent_with_scripts_read_without_answered_with_in_chromium() {
    tell("chromium", "sent-with");
}

#[test]
fn sent_with_scripts_read_without_answered_with_in_firefox() {
    tell("firefox", "sent-with");
}

#[test]
fn sent_without_scripts_read_with_answered_without_in_chromium() {
    tell("chromium", "sent-without");
}

#[test]
fn sent_without_scripts_read_with_answered_without_in_firefox() {
    tell("firefox", "sent-without");
}

#[test]
fn firefox_seals_without_its_jit_and_says_so_meanwhile() {
    tell("firefox", "safer");
}

fn tell(browser: &str, mode: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    let packages = env!("SIEGELPOST_NODE_MODULES");
    let arguments = [packages, browser, mode].map(OsStr::new);
    node::run("device_story.mjs", &[&[record.as_os_str(), instance.folder().as_os_str()][..], &arguments].concat());
}
