//! A works council verifies, in a real browser: from the invitation to the difference of what runs and what was signed.

use std::ffi::OsStr;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::harness::{Instance, Tables};
use crate::node;

// H-03, H-23, B.11
#[test]
fn browser_a_works_council_verifies_in_chromium_and_reads_no_word_of_a_case() {
    tell("chromium");
}

#[test]
fn browser_a_works_council_verifies_in_firefox_and_reads_no_word_of_a_case() {
    tell("firefox");
}

fn tell(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let instance = Instance::demo().served_with(&[]);
    let administrator = json!({"email": "amt@haus.example", "password": "sieben graue Steine"});
    let add = ["staff", "add", "--name", "K. Amt", "--email", "amt@haus.example"];
    let add = [&add[..], &["--role", "organisation_administrator", "--password-stdin"]].concat();
    instance.command(&add, "sieben graue Steine\n");
    // The password is one that they have chosen.
    let mut tables = Tables::of(&instance.data());
    tables.execute("UPDATE staff SET password_is_first = 0 WHERE email = 'amt@haus.example'");
    let mut told = instance.record.clone();
    told["administrator"] = administrator;
    let record = instance.folder().join("council.json");
    std::fs::write(&record, told.to_string()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let shots = std::env::var_os("STORY_SCREENSHOTS").map(PathBuf::from);
    let mut arguments = vec![record.as_os_str(), folder.path().as_os_str(), OsStr::new(browser)];
    arguments.extend(shots.as_deref().map(|shots| shots.as_os_str() as &OsStr));
    let mut running = Some(instance);
    node::converse("council_story.mjs", &arguments, |asked| {
        let answer = match asked {
            "longer sessions" => {
                let again = running.take().unwrap().served_with(&[("office.idle_minutes", "480")]);
                let office = again.office().to_owned();
                running = Some(again);
                Value::from(office)
            }
            "cases" => json!({"numbers": tables.case_numbers(), "words": words()}),
            other => panic!("the story says: {other}"),
        };
        answer.to_string()
    });
    assert_eq!(tables.count("office_journal WHERE event = 'agreement_recorded'"), 1);
    assert_eq!(tables.column("SELECT DISTINCT fingerprint AS cell FROM signed_agreement").len(), 1);
}

/// How each report of the demo begins.
fn words() -> Vec<String> {
    let reports: toml::Table = toml::from_str(include_str!("../../config/demo_reports.toml")).unwrap();
    let texts = reports["report"].as_array().unwrap().iter().map(|report| report["text"].as_str().unwrap());
    texts.map(|text| text.chars().take_while(|sign| !"\"'&<>".contains(*sign)).take(40).collect()).collect()
}
