//! A case over all its days, from the report to the proof that it is gone, in a real browser. The service's clock stands still
//! and is set from one day of the story to the next; the machine's own day has no part in it.

use std::ffi::OsStr;
use std::path::PathBuf;
use std::process::Command;

use serde_json::{Value, json};
use siegelpost::journal::{Book, ChainCheck, verify};
use siegelpost::sealing::CaseKey;
use time::macros::{date, datetime, format_description};
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::harness::{StoppedOffice, Tables};
use crate::node;

/// Before the story begins: the office is there, and has no case.
const BEFORE: OffsetDateTime = datetime!(2026-03-01 09:00 UTC);

/// H-14, H-20, H-25, H-26, H-28, H-29, H-30, H-32, H-34, H-38; V-40, V-49.
#[test]
fn a_case_lives_from_its_report_to_its_deletion_in_chromium() {
    tell_in("chromium");
}

/// The same: its many sign-ins take Firefox twice as long.
#[test]
fn long_a_case_lives_from_its_report_to_its_deletion_in_firefox() {
    tell_in("firefox");
}

fn tell_in(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let office = StoppedOffice::at(BEFORE);
    let (record, folder) = (office.record(), office.folder());
    let mut arguments = vec![record.as_os_str(), folder.as_os_str(), OsStr::new(browser)];
    let shots = std::env::var_os("STORY_SCREENSHOTS").map(|shots| PathBuf::from(shots).join(browser));
    if let Some(shots) = &shots {
        std::fs::create_dir_all(shots).unwrap();
        arguments.push(shots.as_os_str());
    }
    node::converse("days_story.mjs", &arguments, |asked| answer(&office, asked).to_string());

    let mut tables = Tables::of(&folder);
    for table in ["case_file", "slot", "parcel", "seen", "case_hold", "condemned_case"] {
        assert_eq!(tables.count(table), 0, "{table}");
    }
    let of_the_end =
        "SELECT event || ' ' || detail || ' ' || day AS cell FROM office_journal WHERE event = 'cases_erased'";
    assert_eq!(tables.column(of_the_end), ["cases_erased 1 time_is_over 2029-06-16"]);
    let chain = office.store().read_now("verify", |db| verify(db, Book::Office, date!(2029 - 06 - 16))).unwrap();
    assert!(matches!(chain, ChainCheck::Whole(_)), "{chain:?}");
}

/// What the story asks for, between what its people do.
fn answer(office: &StoppedOffice, asked: &str) -> Value {
    let (what, rest) = asked.split_once(' ').unwrap_or((asked, ""));
    match what {
        // As a clock in Greenwich has it.
        "at" => {
            let format = format_description!("[year]-[month]-[day] [hour]:[minute]");
            office.sets(PrimitiveDateTime::parse(rest, format).unwrap().assume_utc());
            json!({})
        }
        "upkeep" => office.upkeep(),
        "deadlines" => deadlines(rest),
        "unknown-key" => json!(CaseKey::random(&mut siegelpost::rng::os()).display().to_string()),
        _ => panic!("the story says: {asked}"),
    }
}

/// What the program says about days, by their names.
fn deadlines(arguments: &str) -> Value {
    let mut program = Command::new(env!("CARGO_BIN_EXE_siegelpost"));
    let output = program.env_clear().args(["deadlines", "--json"]).args(arguments.split(' ')).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    let days = told["days"].as_array().unwrap().iter();
    days.map(|row| (row["name"].as_str().unwrap().to_owned(), row["day"].clone())).collect()
}
