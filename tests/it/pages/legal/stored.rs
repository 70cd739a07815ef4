//! What the page about data protection says is stored, held against every column that there is.

use std::collections::{BTreeMap, BTreeSet};

use super::pages;
use crate::harness::{Instance, Tables};

/// Columns of tables, and by which part of the list on the page each is covered. A new column fails the test below until
/// somebody has decided: if it can hold anything about a reporter, the page has to say so, in every language.
const COVERED: [(&str, &str, &[&str]); 29] = [
    ("case_file", "case", &["id", "number", "channel_id"]),
    ("case_file", "days", &["received_on", "state", "acknowledged_on", "acknowledged_automatically", "closed_on"]),
    ("case_file", "days", &["answered_on", "feedback_on", "feedback_withheld_on"]),
    ("case_file", "days", &["clocks_from", "clocks_acknowledged_on", "undecided_since"]),
    ("case_file", "days", &["due_on", "turn", "turn_since", "held_until"]),
    ("case_file", "readers", &["case_recipient", "file_recipient"]),
    ("case_file", "mailbox", &["mailbox_id", "reporter_recipient"]),
    ("case_file", "left", &["reporter_left_on"]),
    ("case_file", "trial", &["trial"]),
    ("case_file", "assigned", &["assigned_to", "handover_note"]),
    ("slot", "readers", &["epoch", "holder", "staff_id", "sealed"]),
    ("slot", "case", &["case_id", "number"]),
    ("slot", "assigned", &["mine"]),
    ("recusal", "assigned", &["case_id", "staff_id"]),
    ("slot", "days", &["received_on", "state", "closed", "due_on", "turn", "held_until"]),
    ("slot", "seen", &["news"]),
    ("case_hold", "days", &["case_id", "kind", "held_until", "staff_id"]),
    ("removal", "removals", &["case_id", "side", "seq", "staff_id", "day", "announced", "withdrawn"]),
    ("condemned_case", "case", &["case_id"]),
    ("parcel", "words", &["sealed"]),
    ("case_card", "words", &["case_id", "sealed"]),
    ("saved_view", "words", &["staff_id", "view", "sort", "name", "is_first"]),
    ("parcel", "order", &["case_id", "side", "seq", "position", "day", "digest"]),
    ("seen", "seen", &["case_id", "staff_id", "position"]),
    ("notice", "notices", &["staff_id", "day", "hour", "state", "attempts", "next_attempt", "fault"]),
    ("closing_tally", "figures", &["organisation_id", "year", "question", "answer", "cases"]),
    ("annual_report", "figures", &["organisation_id", "year", "figures"]),
    ("office_journal", "journal", &["id", "version", "class", "day", "event", "detail", "subject_kind", "subject_id"]),
    (
        "office_journal",
        "journal",
        &["first_case", "actor", "salt", "dropped", "case_tag", "body", "previous", "digest"],
    ),
];

/// Tables that hold nothing of a reporter's, and why.
const NOTHING: [(&str, &str); 27] = [
    ("organisation", "the organisation's name, and since when its office is open"),
    ("stored_setting", "what the organisation says about itself"),
    ("channel", "the ways in"),
    ("staff", "accounts of the office"),
    ("staff_role", "what they may do"),
    ("stored_questionnaire", "what reporters are and were asked; which case by which version is sealed"),
    ("channel_handler", "who handles which channel"),
    ("absence", "on which days somebody of the office is away"),
    ("handler_record", "what is on paper about those who work on cases"),
    ("expertise", "what they have learnt for it"),
    ("conflict_rule", "who steps in for them"),
    ("closed_count", "how many closed cases each handler has"),
    ("notice_choice", "at which hours somebody of the office is told to sign in"),
    ("calendar_address", "who of the office has a calendar"),
    ("session", "where somebody of the office is signed in"),
    ("register_journal", "the register's own book, which knows nothing of cases"),
    ("register_record", "what the organisation does with personal data, without any case"),
    ("register_version", "the same, in its versions"),
    ("register_author", "who of the office has written them"),
    ("register_link", "what they refer to"),
    ("invitation", "who of the office has not chosen a password yet"),
    ("second_factor", "by which members of the office prove who they are"),
    ("recovery_code", "in the place of such a proof"),
    ("job", "when upkeep was last done"),
    ("signed_agreement", "what was agreed on with the staff's representatives"),
    ("statement_key", "one key of the service, made before anybody reports"),
    ("__diesel_schema_migrations", "which migrations were run"),
];

/// What is in the tables, by the part of the page that covers it; and what is covered by none.
fn uncovered(columns: &BTreeSet<String>) -> Vec<&String> {
    let covered: BTreeSet<String> =
        COVERED.iter().flat_map(|(table, _, names)| names.iter().map(move |name| format!("{table}.{name}"))).collect();
    let is_nothing = |column: &str| NOTHING.iter().any(|(table, _)| column.split('.').next() == Some(table));
    columns.iter().filter(|column| !covered.contains(*column) && !is_nothing(column)).collect()
}

fn columns() -> BTreeSet<String> {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let of = |table: &String| format!("SELECT '{table}.' || name AS cell FROM pragma_table_info('{table}')");
    let names = tables.names();
    names.iter().flat_map(|table| tables.column(&of(table))).collect()
}

#[test]
fn every_column_that_can_hold_something_of_a_reporter_is_named_on_the_page() {
    let columns = columns();
    assert_eq!(uncovered(&columns), Vec::<&String>::new(), "say here what of a reporter these hold");
    let decided = COVERED.iter().flat_map(|(table, _, names)| names.iter().map(move |name| format!("{table}.{name}")));
    let gone: Vec<String> = decided.filter(|column| !columns.contains(column)).collect();
    assert_eq!(gone, Vec::<String>::new(), "columns that are not there any more");
    for (table, _) in NOTHING {
        assert!(columns.iter().any(|column| column.split('.').next() == Some(table)), "{table} is not there");
    }
}

#[test]
fn a_new_column_is_noticed() {
    let mut columns = columns();
    columns.extend(["case_file.reporter_name", "diary.text", "parcel.sealed"].map(str::to_owned));
    assert_eq!(uncovered(&columns), ["case_file.reporter_name", "diary.text"]);
}

#[test]
fn the_page_lists_what_covers_the_columns_and_nothing_else() {
    let parts: BTreeSet<&str> = COVERED.iter().map(|(_, part, _)| *part).collect();
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for state in ["filled", "blank", "elsewhere", "kdg", "dsg-ekd"] {
        for page in pages(&format!("reporter-privacy-{state}-")) {
            let items = page.html.split("<li id=\"stored-").skip(1).map(|rest| rest.split_once("\">").unwrap());
            let items: BTreeMap<&str, &str> =
                items.map(|(part, rest)| (part, rest.split("</li>").next().unwrap())).collect();
            assert_eq!(items.keys().copied().collect::<BTreeSet<_>>(), parts, "{}", page.name);
            for (part, text) in items {
                assert!(text.starts_with("<strong>") && text.len() > 60, "{}: {part}", page.name);
                said.entry(page.language.tag().to_owned()).or_default().insert(text.to_owned());
            }
        }
    }
    assert!(said.values().all(|texts| texts.len() == parts.len()), "each part has words of its own");
}
