//! A week of three handlers with forty cases, in a real browser. The service's clock stands still until the story sets it; reports
//! and reporters' answers come over HTTP, as from a browser without scripts.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::PathBuf;

use serde_json::{Value, json};
use siegelpost::access::Role;
use time::macros::{datetime, format_description};
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::harness::{Reporter, StoppedOffice, Tables, Visitor};
use crate::node;

const BEFORE: OffsetDateTime = datetime!(2025-12-01 08:00 UTC);

/// H-20, H-25, H-40.
#[test]
fn browser_three_handlers_share_forty_cases_for_a_week_in_chromium() {
    tell_in("chromium");
}

/// The same: its many sign-ins take Firefox twice as long.
#[test]
fn long_three_handlers_share_forty_cases_for_a_week_in_firefox() {
    tell_in("firefox");
}

fn tell_in(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let office = StoppedOffice::at(BEFORE)
        .joined_by("J. Lindqvist", "j.lindqvist@haus.example", Role::Handler)
        .joined_by("D. Yilmaz", "d.yilmaz@haus.example", Role::Handler)
        .joined_by("C. Sommer", "c.sommer@haus.example", Role::Substitute);
    let mut week = Week::of(&office);
    let (record, folder) = (office.record(), office.folder());
    let mut arguments = vec![record.as_os_str(), folder.as_os_str(), OsStr::new(browser)];
    let shots = std::env::var_os("STORY_SCREENSHOTS").map(|shots| PathBuf::from(shots).join(browser));
    if let Some(shots) = &shots {
        std::fs::create_dir_all(shots).unwrap();
        arguments.push(shots.as_os_str());
    }
    node::converse("week_story.mjs", &arguments, |asked| week.answer(asked).to_string());

    let mut tables = Tables::of(&folder);
    assert_eq!(tables.count("case_file"), 40);
    assert_eq!(tables.count("case_file WHERE closed_on IS NOT NULL"), 3, "what was no report");
    let kept =
        tables.column("SELECT view || '/' || sort || ' ' || length(name) || ' ' || is_first AS cell FROM saved_view");
    assert_eq!(kept, ["our-turn/number 188 1"], "its name is sealed");
}

struct Week<'a> {
    office: &'a StoppedOffice,
    public: String,
    reporters: BTreeMap<String, Reporter>,
}

impl<'a> Week<'a> {
    fn of(office: &'a StoppedOffice) -> Self {
        let record: Value = serde_json::from_slice(&std::fs::read(office.record()).unwrap()).unwrap();
        let public = record["public_url"].as_str().unwrap().to_owned();
        Self { office, public, reporters: BTreeMap::new() }
    }

    /// What the story asks for, between what its people do.
    fn answer(&mut self, asked: &str) -> Value {
        let (what, rest) = asked.split_once(' ').unwrap();
        match what {
            "at" => {
                let format = format_description!("[year]-[month]-[day] [hour]:[minute]");
                self.office.sets(PrimitiveDateTime::parse(rest, format).unwrap().assume_utc());
                json!({})
            }
            "report" => (0..rest.parse().unwrap()).map(|_| self.reports()).collect(),
            "answer" => {
                let reporter = self.reporters.get_mut(rest).unwrap();
                reporter.comes_back().expect(200);
                reporter.writes("Ja, es gibt sie noch.").expect(200);
                json!({})
            }
            _ => panic!("the story says: {asked}"),
        }
    }

    /// The number of the new case.
    fn reports(&mut self) -> String {
        let mut reporter = Reporter::of(Visitor::of(&self.public));
        reporter.reports("In der Gruppe stehen Fotos von der Station.");
        let numbers = Tables::of(&self.office.folder()).column("SELECT number AS cell FROM case_file");
        let number = numbers.into_iter().find(|number| !self.reporters.contains_key(number)).unwrap();
        self.reporters.insert(number.clone(), reporter);
        number
    }
}
