//! The stories in a real browser: the reporter's runs no JavaScript, the handler's opens what is sealed.

use std::ffi::OsStr;

use crate::harness::{Instance, Tables, code_in};
use crate::node;
use crate::stories::commands;

#[test]
fn the_main_story_leaves_nothing_in_the_reporters_browser() {
    node::require(&["chromium"]);
    let instance = Instance::fresh_demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("main_story.mjs", &[record.as_os_str(), instance.folder().as_os_str()]);
}

/// What was counted for the figures of the year, as `question=answer`.
fn counted(instance: &Instance) -> Vec<String> {
    Tables::of(&instance.data()).column("SELECT question || '=' || answer AS cell FROM closing_tally")
}

/// H-05, H-25, H-26, H-29, H-32, H-41; V-23, V-26, V-32.
#[test]
fn a_case_is_led_from_its_receipt_to_its_closing_and_back() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("casework_story.mjs", &[record.as_os_str()]);
    let counted = counted(&instance);
    for stated in ["reason=confirmed", "scope=internal", "breach=yes", "anonymous=yes", "measure_training=no"] {
        assert!(counted.contains(&stated.to_owned()), "{stated}: {counted:?}");
    }
    assert!(!counted.contains(&"scope=data_protection".to_owned()), "what was proposed and not taken");
}

/// H-07, H-13, H-24, H-38.
#[test]
fn what_is_asked_for_in_the_mailbox_is_answered_with_scripts_and_without() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("asking_story.mjs", &[record.as_os_str()]);
}

#[test]
fn two_handlers_remove_an_entry_and_everybody_sees_that_it_was_them() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("removal_story.mjs", &[record.as_os_str()]);
}

/// H-06: nothing that can tell who reported goes to others before that is in the register; V-65.
#[test]
fn a_case_is_blackened_and_exported_in_the_tab_and_every_export_is_noted() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("export_story.mjs", &[record.as_os_str()]);
}

/// V-28, H-10.
#[test]
fn reports_that_are_none_are_closed_together_each_with_its_own_record() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("junk_story.mjs", &[record.as_os_str()]);
    assert!(counted(&instance).contains(&"reason=no_report".to_owned()));
}

/// § 17(1) no. 1, by hand: it is no way through menus.
#[test]
fn from_sign_in_to_a_sent_acknowledgement_there_are_five_acts() {
    node::require(&["chromium"]);
    let instance = Instance::demo().served_with(&[("office.acknowledgement", "by-hand")]);
    // It answers at other addresses than the demo did.
    let record = instance.folder().join("by-hand.json");
    std::fs::write(&record, instance.record.to_string()).unwrap();
    node::run("acts_story.mjs", &[record.as_os_str()]);
}

/// H-40.
#[test]
fn the_list_is_unlocked_where_it_is_and_shows_what_each_case_is_called() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("list_story.mjs", &[record.as_os_str()]);
}

/// H-40.
#[test]
fn among_five_hundred_cases_what_is_overdue_is_seen_without_scrolling() {
    node::require(&["chromium"]);
    let instance = Instance::demo_to_look_at();
    let mut tables = Tables::of(&instance.data());
    // One that is not overdue, five hundred times more.
    let later = "(SELECT id FROM case_file WHERE closed_on IS NULL AND due_on > date('now', '+20 days') LIMIT 1)";
    for (table, id, unique) in [
        (
            "case_file",
            "id",
            &["id = id + n", "number = substr(number, 1, 5) || (10000 + n)", "mailbox_id = randomblob(32)"][..],
        ),
        ("slot", "case_id", &["case_id = case_id + n", "number = substr(number, 1, 5) || (10000 + n)"][..]),
    ] {
        let columns = tables.column(&format!("SELECT name AS cell FROM pragma_table_info('{table}')"));
        let value = |column: &String| {
            let made = unique.iter().find_map(|rule| rule.strip_prefix(&format!("{column} = ")));
            made.map_or_else(|| column.clone(), |made| format!("CASE WHEN {column} IS NULL THEN NULL ELSE {made} END"))
        };
        let values: Vec<String> = columns.iter().map(value).collect();
        tables.execute(&format!(
            "WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 500)
             INSERT INTO {table} ({}) SELECT {} FROM {table}, counted WHERE {id} = {later}",
            columns.join(", "),
            values.join(", ")
        ));
    }
    assert_eq!(tables.count("case_file WHERE number LIKE '____-1____'") / 500, 1, "they are there");
    let record = instance.folder().join("demo/demo.json");
    let shots = std::env::var_os("STORY_SCREENSHOTS");
    let arguments: Vec<&OsStr> = [Some(record.as_os_str()), shots.as_deref()].into_iter().flatten().collect();
    node::run("check_overdue.mjs", &arguments);
}

#[test]
fn what_a_handler_looks_for_is_found_in_the_tab_and_asked_for_nowhere() {
    node::require(&["chromium"]);
    let instance = Instance::demo_to_look_at();
    let record = instance.folder().join("demo/demo.json");
    node::run("search_story.mjs", &[record.as_os_str()]);
}

#[test]
fn the_text_field_stands_on_the_first_screen_of_a_telephone() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    node::run("check_first_screen.mjs", &[OsStr::new(instance.public())]);
}

#[test]
fn there_are_at_most_two_thirds_of_the_words_that_there_once_were() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    node::run("check_page_words.mjs", &[OsStr::new(instance.public())]);
}

#[test]
fn the_note_without_the_code_is_all_that_is_printed() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    node::run("check_pocket_card.mjs", &[OsStr::new(instance.public())]);
}

#[test]
fn the_proof_of_having_reported_is_shown_printed_and_saved_with_scripts_and_without() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    node::run("check_statement.mjs", &[OsStr::new(instance.public())]);
}

#[test]
fn on_the_first_day_a_handler_makes_a_key_and_reads_the_first_report() {
    node::require(&["chromium"]);
    let folder = tempfile::tempdir().unwrap();
    let link = commands::link_in(&commands::says(&commands::init(folder.path()), true));
    let (_service, [public, office]) = commands::serve(folder.path());
    let code = code_in(&link);
    let arguments = [public.as_ref(), office.as_ref(), code.as_ref(), folder.path().as_os_str()];
    node::run("first_day.mjs", &arguments);
}

#[test]
fn a_case_set_back_between_two_sessions_is_noticed_in_chromium() {
    set_back_between_two_sessions("chromium");
}

#[test]
fn a_case_set_back_between_two_sessions_is_noticed_in_firefox() {
    set_back_between_two_sessions("firefox");
}

fn set_back_between_two_sessions(browser: &str) {
    node::require(&["chromium", "firefox-esr"]);
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Seit wann?").expect(201);
    let (record, profile) = (instance.folder().join("demo/demo.json"), instance.folder().join("desk-profile"));
    let tell = |when: &str| {
        let words = [browser, when, &number].map(OsStr::new);
        node::run("set_back_story.mjs", &[&[record.as_os_str(), profile.as_os_str()][..], &words].concat());
    };
    tell("before");
    let case = format!("(SELECT id FROM case_file WHERE number = '{number}')");
    let newest = format!("(SELECT max(position) FROM parcel WHERE case_id = {case})");
    Tables::of(&instance.data()).execute(&format!("DELETE FROM parcel WHERE case_id = {case} AND position = {newest}"));
    tell("after");
}
