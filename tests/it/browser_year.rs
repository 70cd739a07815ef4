//! The figures of a year, in a real browser: final on their day, the same on the page and in the file, and told once. The service's
//! clock stands still until the story sets it.

use std::ffi::OsStr;
use std::path::PathBuf;

use serde_json::{Value, json};
use siegelpost::access::Role;
use siegelpost::casework::CaseState;
use siegelpost::casework::statistics::Card;
use siegelpost::sealing::Side;
use siegelpost::store::{StoreError, WriteDb, case, case_event, case_facts, channel, closing_tally, staff};
use time::macros::{date, datetime, format_description};
use time::{Date, Duration, OffsetDateTime, PrimitiveDateTime};

use crate::harness::StoppedOffice;
use crate::node;
use crate::store::fixture;

const BEFORE: OffsetDateTime = datetime!(2026-03-01 08:00 UTC);
const RECEIVED: Date = date!(2026 - 03 - 02);
/// The fields of work, and in how many cases each was stated. V-83
const FIELDS: [(&str, u32); 3] = [("jugendhilfe", 7), ("pflege", 3), ("beratung", 12)];
/// So many were acknowledged in the second week.
const LATE: u32 = 3;

#[test]
fn browser_the_figures_of_a_year_are_told_once_in_chromium() {
    tell_in("chromium");
}

/// The same.
#[test]
fn browser_the_figures_of_a_year_are_told_once_in_firefox() {
    tell_in("firefox");
}

// H-03, V-83, V-86, V-89
fn tell_in(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let office = StoppedOffice::at(BEFORE).joined_by("G. Leitung", "g.leitung@haus.example", Role::Management);
    pass_the_year(&office);
    let (record, folder) = (office.record(), tempfile::tempdir().unwrap());
    let model = folder.path().join("model.json");
    std::fs::write(&model, the_model().to_string()).unwrap();
    let mut arguments = vec![record.as_os_str(), model.as_os_str(), OsStr::new(browser), folder.path().as_os_str()];
    let shots = std::env::var_os("STORY_SCREENSHOTS").map(|shots| PathBuf::from(shots).join(browser));
    if let Some(shots) = &shots {
        std::fs::create_dir_all(shots).unwrap();
        arguments.push(shots.as_os_str());
    }
    node::converse("year_story.mjs", &arguments, |asked| answer(&office, asked));
}

fn answer(office: &StoppedOffice, asked: &str) -> String {
    match asked.split_once(' ').unwrap_or((asked, "")) {
        ("at", moment) => {
            let format = format_description!("[year]-[month]-[day] [hour]:[minute]");
            office.sets(PrimitiveDateTime::parse(moment, format).unwrap().assume_utc());
            json!({}).to_string()
        }
        ("upkeep", _) => office.upkeep().to_string(),
        ("late", _) => {
            closes(office, 100, date!(2026 - 12 - 30), date!(2026 - 12 - 31), "pflege");
            json!({}).to_string()
        }
        _ => panic!("the story says: {asked}"),
    }
}

/// Which field each case is of.
fn fields() -> impl Iterator<Item = (u32, &'static str)> {
    (0..).zip(FIELDS.into_iter().flat_map(|(field, cases)| std::iter::repeat_n(field, cases as usize)))
}

/// Closed after so many days.
fn days(n: u32) -> i64 {
    20 + 3 * i64::from(n)
}

fn pass_the_year(office: &StoppedOffice) {
    for (n, field) in fields() {
        closes(office, n, RECEIVED, RECEIVED + Duration::days(days(n)), field);
    }
}

/// A case of the only handler, from its first day to its last.
fn closes(office: &StoppedOffice, n: u32, received: Date, closed: Date, field: &'static str) {
    let live = move |db: &mut WriteDb| {
        let handler = staff::by_email(db, "a.berger@haus.example")?.unwrap().id;
        let channel = channel::list(db)?.remove(0).id;
        let case = fixture::case(db, channel, n, received, &[handler])?;
        fixture::write(db, case, Side::Reporter, 1)?;
        let after = if n < LATE { 10 } else { 2 };
        case_event::acknowledge(db, case, received + Duration::days(after))?;
        case::set_state(db, case, CaseState::Closed, closed)?;
        let organisation = case_facts::counted_for(db, case)?.unwrap();
        closing_tally::count(db, organisation, closed.year(), &Card::parse([("field", field)]).unwrap())
    };
    office.store().write_now::<_, StoreError>("a case", live).unwrap();
}

/// What may be printed, by hand: of one small figure another one has to go, too.
fn the_model() -> Value {
    let cases: u32 = FIELDS.iter().map(|(_, cases)| cases).sum();
    json!({
        "received": cases,
        "closed": cases,
        // Of 22, between the eleventh and the twelfth.
        "median": (days(10) + days(11)) / 2,
        "acknowledged": ["nicht gezeigt", "unter 5", "0", "22"],
        "field": {
            "Jugendhilfe": "nicht gezeigt", "Eingliederungshilfe, Werkstatt": "0", "Pflege": "unter 5", "Beratung": "12",
            "Kita, Schule": "0", "Verwaltung, Leitung, IT": "0", "Anderes": "0", "keine Angabe": "0", "Zusammen": "22",
        },
    })
}
