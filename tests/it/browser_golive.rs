//! The first set-up of an office in its own pages, in either browser: from the invitation that `siegelpost init` prints to the
//! opening. The acts of all people together are counted, and take no more than a quarter of an hour.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use crate::harness::{Tables, code_in};
use crate::node;
use crate::stories::commands;

/// Where the service is, which only the file says. The browser has no Tor: it comes to the listener that stands behind this address.
const SETTLED: (&str, &str) = (
    "url = \"http://127.0.0.1:8080\"",
    "url = \"http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion\"",
);

#[test]
fn browser_the_first_set_up_takes_a_quarter_of_an_hour_in_chromium() {
    first_set_up("chromium");
}

#[test]
fn browser_the_first_set_up_takes_a_quarter_of_an_hour_in_firefox() {
    first_set_up("firefox");
}

fn first_set_up(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let folder = tempfile::tempdir().unwrap();
    let link = commands::link_in(&commands::says(&commands::init(folder.path()), true));
    settle(&folder.path().join("siegelpost.toml"));
    let (_service, [public, office]) = commands::serve(folder.path());
    let code = code_in(&link);
    let shots = std::env::var_os("STORY_SCREENSHOTS");
    let mut arguments: Vec<&OsStr> =
        vec![public.as_ref(), office.as_ref(), code.as_ref(), folder.path().as_os_str(), browser.as_ref()];
    arguments.extend(shots.as_deref());
    node::run("first_setup.mjs", &arguments);

    let mut tables = Tables::of(folder.path());
    assert_eq!((tables.count("case_file"), tables.count("organisation WHERE open_since IS NULL")), (0, 0));
    let told = "SELECT event || ' ' || detail AS cell FROM office_journal
        WHERE event IN ('office_opened', 'cases_erased') ORDER BY id";
    assert_eq!(tables.column(told), ["office_opened ", "cases_erased 1 trial"]);
}

fn settle(file: &Path) {
    let text = fs::read_to_string(file).unwrap();
    let (local, onion) = SETTLED;
    assert!(text.contains(local), "{local}");
    let settled = text.replacen(local, onion, 1);
    fs::write(file, settled).unwrap();
}
