//! A works council verifies, in a real browser: from the invitation to the difference of what runs and what was signed. The
//! service's clock stands still until the story sets it.

use std::ffi::OsStr;
use std::path::PathBuf;

use serde_json::{Value, json};
use siegelpost::access::Role;
use siegelpost::config::Bounded;
use siegelpost::journal::{self, OfficeEvent, OfficeSubject};
use siegelpost::store::{StaffId, WriteDb};
use time::macros::{date, datetime};

use crate::harness::{StoppedOffice, Tables};
use crate::node;

const REPORTS: [&str; 3] = [
    "In der Gruppe der Wohngruppe Kiefernweg lesen Ehemalige mit.",
    "Wundbilder gehen an alle im Spätdienst, auch an die Aushilfe.",
    "Ein Betreuer schreibt nachts privat mit einer Jugendlichen.",
];

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
    let mut office = StoppedOffice::at(datetime!(2026-03-02 08:00 UTC))
        .joined_by("J. Lindqvist", "j.lindqvist@haus.example", Role::Handler)
        .joined_by("K. Amt", "k.amt@haus.example", Role::OrganisationAdministrator);
    let took_a_key = |db: &mut WriteDb| {
        let first = StaffId::from_number(1);
        journal::record(db, date!(2026 - 03 - 02), OfficeEvent::StaffEnrolled, OfficeSubject::Staff(first), Some(first))
    };
    office.store().write_now("take a key", took_a_key).unwrap();
    for report in REPORTS {
        office.reporter().reports(report).expect(200);
    }
    // A month has ended, and what happens in the next one makes its head.
    office.sets(datetime!(2026-04-10 08:00 UTC));
    let mut tables = Tables::of(&office.folder());
    let numbers = tables.case_numbers();
    let (record, folder) = (office.record(), tempfile::tempdir().unwrap());
    let shots = std::env::var_os("STORY_SCREENSHOTS").map(PathBuf::from);
    let mut arguments = vec![record.as_os_str(), folder.path().as_os_str(), OsStr::new(browser)];
    arguments.extend(shots.as_deref().map(|shots| shots.as_os_str() as &OsStr));
    node::converse("council_story.mjs", &arguments, |asked| {
        let answer = match asked {
            "longer sessions" => {
                office.sets(datetime!(2026-04-13 08:00 UTC));
                Value::from(office.answers_with(|settings| settings.office.idle_minutes = Bounded::of::<480>()))
            }
            "cases" => json!({"numbers": numbers, "words": REPORTS}),
            other => panic!("the story says: {other}"),
        };
        answer.to_string()
    });
    assert_eq!(tables.count("office_journal WHERE event = 'agreement_recorded'"), 1);
    assert_eq!(tables.column("SELECT signed_on AS cell FROM signed_agreement"), ["2026-04-09"]);
}
