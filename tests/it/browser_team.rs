//! A small team over a week, in a real browser: a case is handed over, two write at once, one is away and the substitute steps
//! in by herself, one is biased. The service's clock stands still until the story sets it.

use std::ffi::OsStr;
use std::path::PathBuf;

use serde_json::{Value, json};
use siegelpost::access::Role;
use time::macros::{datetime, format_description};
use time::{OffsetDateTime, PrimitiveDateTime};

use crate::harness::{StoppedOffice, Tables};
use crate::node;

const BEFORE: OffsetDateTime = datetime!(2026-03-02 08:00 UTC);

// H-20
#[test]
fn browser_a_team_hands_over_writes_at_once_and_steps_in_for_each_other() {
    node::require(&["chromium"]);
    let office = StoppedOffice::at(BEFORE)
        .joined_by("J. Lindqvist", "j.lindqvist@haus.example", Role::Handler)
        .joined_by("C. Sommer", "c.sommer@haus.example", Role::Substitute);
    let (record, shots) = (office.record(), std::env::var_os("STORY_SCREENSHOTS").map(PathBuf::from));
    let mut arguments = vec![record.as_os_str()];
    arguments.extend(shots.as_deref().map(|shots| shots.as_os_str() as &OsStr));
    node::converse("team_story.mjs", &arguments, |asked| answer(&office, asked).to_string());

    let mut tables = Tables::of(&office.folder());
    assert_eq!(tables.count("recusal"), 1);
    assert_eq!(tables.count("slot WHERE staff_id IS NOT NULL"), 2, "of three, one was biased");
    let told = "SELECT event AS cell FROM office_journal WHERE event IN ('case_taken', 'case_handed_over', 'recused') ORDER BY id";
    assert_eq!(tables.column(told), ["case_taken", "case_handed_over", "case_taken", "recused"]);
}

fn answer(office: &StoppedOffice, asked: &str) -> Value {
    let Some(moment) = asked.strip_prefix("at ") else { panic!("the story says: {asked}") };
    let format = format_description!("[year]-[month]-[day] [hour]:[minute]");
    office.sets(PrimitiveDateTime::parse(moment, format).unwrap().assume_utc());
    json!({})
}
