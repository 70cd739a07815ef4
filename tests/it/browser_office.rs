//! The office's elements in a real Chromium, against a fake office that holds the case's keys and so can check what
//! the browser seals.

use super::node;
use std::ffi::OsStr;

#[test]
fn a_handler_enrols_reads_answers_and_locks() {
    node::require(&["chromium"]);
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser");
    node::run("office_elements.mjs", &[OsStr::new(sources), OsStr::new(env!("SIEGELPOST_NODE_MODULES"))]);
}
