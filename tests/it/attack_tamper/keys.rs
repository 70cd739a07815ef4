//! Slots, the recipients beside a case, and what a case is found by.

use super::on_both;
use super::stage::{Stage, comes_back};
use super::told::Notice::{Altered, ByMemory, Gone, Warned};
use crate::harness::html::words;
use crate::harness::{Reporter, Visitor};

on_both!(
    slots,
    recipients,
    a_damaged_key_of_one_handler_stops_no_report,
    a_role_that_nobody_knows_grants_nothing_and_stops_nobody,
    what_a_case_is_found_by,
    an_altered_mailbox_takes_nothing_and_says_what_to_do
);

const SLOT: &str = "case_id = {A} AND staff_id";

fn slots(stage: &mut Stage) {
    let email = stage.handler.account["email"].as_str().unwrap();
    let me = format!("(SELECT id FROM staff WHERE email = '{email}')");
    let colleague = format!("(SELECT min(id) FROM staff WHERE email <> '{email}' AND recipient IS NOT NULL)");
    let (mine, colleagues) = (format!("{SLOT} = {me}"), format!("{SLOT} = {colleague}"));
    let reporters = format!("{SLOT} IS NULL");
    let of = |rows: &str| format!("(SELECT sealed FROM kept_slot WHERE {rows})");
    let set = |rows: &str, to: &str| format!("UPDATE slot SET sealed = {to} WHERE {rows}");
    let elsewhere = |rows: &str| of(&rows.replace("{A}", "{B}"));

    assert_eq!(stage.after(&format!("DELETE FROM slot WHERE {reporters}")), (Some(Altered), None));
    assert_eq!(stage.after(&format!("DELETE FROM slot WHERE {mine}")), (None, Some(Gone)));
    for other in [of(&mine), elsewhere(&reporters), stage.tables.literal(&[]), stage.tables.literal(&[7; 2704])] {
        assert_eq!(stage.after(&set(&reporters, &other)), (Some(Altered), None), "{other}");
    }
    for other in [of(&colleagues), of(&reporters), elsewhere(&mine), stage.tables.literal(&[7; 2704])] {
        assert_eq!(stage.after(&set(&mine, &other)), (None, Some(Altered)), "{other}");
    }
    // A slot of a later epoch goes before the true one.
    let later = "INSERT INTO slot (case_id, epoch, holder, staff_id, sealed) SELECT {A}, 2, holder, staff_id, sealed FROM slot WHERE case_id = {B}";
    assert_eq!(stage.after(later), (Some(Altered), Some(Altered)));
    let both = "UPDATE slot SET case_id = {A} + {B} - case_id, epoch = 900 WHERE case_id IN ({A}, {B})";
    assert_eq!(stage.after(both), (Some(Altered), Some(Gone)), "a number that is not the case's finds nothing");
    let away = "UPDATE slot SET number = NULL WHERE case_id IN ({A}, {B})";
    let with_numbers = "UPDATE slot SET number = (SELECT case_file.number FROM case_file WHERE case_file.id = slot.case_id) WHERE case_id IN ({A}, {B}) AND staff_id IS NOT NULL";
    assert_eq!(stage.after(&format!("{away}; {both}; {with_numbers}")), (Some(Altered), Some(Altered)));
}

fn recipients(stage: &mut Stage) {
    let set = |column: &str, to: &str| format!("UPDATE case_file SET {column} = {to} WHERE id = {{A}}");
    let of_other = |column: &str| format!("(SELECT {column} FROM kept_case_file WHERE id = {{B}})");
    for to in [of_other("case_recipient"), "''".to_owned(), "'age1pq1'".to_owned()] {
        assert_eq!(stage.after(&set("case_recipient", &to)), (Some(Altered), Some(Altered)), "{to}");
    }
    assert_eq!(stage.after(&set("file_recipient", &of_other("file_recipient"))), (None, Some(Altered)));
    assert_eq!(stage.after(&set("reporter_recipient", "'age1pq1'")), (Some(Altered), None));
    // New reports are sealed to these; cases that are there have their slots.
    assert_eq!(stage.after("UPDATE staff SET recipient = 'age1pq1' WHERE recipient IS NOT NULL"), (None, None));
    // All of another case's rows are theirs, and none of this reporter's.
    let all = "UPDATE parcel SET case_id = {A}, seq = seq + 900, position = position + 900 WHERE case_id = {B};"
        .to_owned()
        + "DELETE FROM parcel WHERE case_id = {A} AND seq < 900;"
        + "UPDATE parcel SET seq = seq - 900, position = position - 900 WHERE case_id = {A};"
        + "DELETE FROM slot WHERE case_id = {A}; UPDATE slot SET case_id = {A} WHERE case_id = {B};"
        + "UPDATE slot SET number = (SELECT number FROM case_file WHERE id = {A}) WHERE case_id = {A} AND holder > 0;"
        + &set("case_recipient", &of_other("case_recipient"))
        + ";"
        + &set("file_recipient", &of_other("file_recipient"));
    assert_eq!(stage.after(&all), (Some(Altered), Some(ByMemory)));
}

/// Nothing can be sealed to them any more, no form names them, and the others get it.
fn a_damaged_key_of_one_handler_stops_no_report(stage: &mut Stage) {
    let email = stage.handler.account["email"].as_str().unwrap().to_owned();
    stage.tables.execute(&format!("UPDATE staff SET recipient = 'age1pq1' WHERE email = '{email}'"));
    let before = stage.tables.count("case_file");
    let mut reporter = Reporter::of(Visitor::of(stage.public()));
    let name = stage.handler.account["name"].as_str().unwrap().to_owned();
    assert!(!reporter.browser.get("/report").expect(200).body.contains(&name));
    reporter.reports("Trotzdem.").expect(200);
    assert_eq!(stage.tables.count("case_file"), before + 1);
    let slots = format!(
        "slot WHERE case_id NOT IN (SELECT id FROM kept_case_file) AND staff_id = (SELECT id FROM staff WHERE email = '{email}')"
    );
    assert_eq!(stage.tables.count(&slots), 0);
    assert_eq!(stage.both_look("a damaged key"), (None, None));
}

/// No new report is sealed to them, and their pages say no without failing; everybody else works on.
fn a_role_that_nobody_knows_grants_nothing_and_stops_nobody(stage: &mut Stage) {
    let email = stage.handler.account["email"].as_str().unwrap().to_owned();
    let (name, me) = (stage.handler.account["name"].as_str().unwrap(), format!("WHERE email = '{email}'"));
    let role =
        |word: &str| format!("UPDATE staff_role SET role = '{word}' WHERE staff_id = (SELECT id FROM staff {me})");
    let form = |stage: &Stage| Visitor::of(stage.public()).get("/report").expect(200).body;
    assert!(form(stage).contains(name));
    for word in ["overlord", "", "Handler", "handler,auditor"] {
        stage.tables.execute(&role(word));
        assert!(!form(stage).contains(name), "{word:?}");
        for (page, expected) in
            [("/", 200), ("/cases", 403), ("/enrol", 403), (&format!("/cases/{}", stage.number), 403)]
        {
            let answer = stage.handler.browser.get(page);
            assert_eq!(answer.status, expected, "{word:?} on {page}");
            assert!(!answer.body.contains(&stage.number), "{word:?} on {page}");
        }
        Reporter::of(Visitor::of(stage.public())).reports("Trotzdem.").expect(200);
        let slots = format!(
            "slot WHERE case_id = (SELECT subject_id FROM office_journal WHERE event = 'case_received' ORDER BY id DESC LIMIT 1) AND staff_id = (SELECT id FROM staff {me})"
        );
        assert_eq!(stage.tables.count(&slots), 0, "{word:?}");
    }
    stage.tables.execute(&role("handler"));
    assert!(form(stage).contains(name));
    assert_eq!(stage.both_look("a role that was away"), (None, None));
}

fn what_a_case_is_found_by(stage: &mut Stage) {
    assert_eq!(
        stage.after("DELETE FROM seen; DELETE FROM parcel; DELETE FROM slot; DELETE FROM case_file"),
        (Some(Gone), Some(Gone))
    );
    let away = stage.tables.literal(&[9; 32]);
    let swapped = |column: &str, away: &str| {
        let of = |case: &str| format!("(SELECT {column} FROM kept_case_file WHERE id = {case})");
        format!(
            "UPDATE case_file SET {column} = {away} WHERE id = {{A}}; UPDATE case_file SET {column} = {} WHERE id = {{B}}; \
             UPDATE case_file SET {column} = {} WHERE id = {{A}}",
            of("{A}"),
            of("{B}")
        )
    };
    assert_eq!(stage.after(&format!("UPDATE case_file SET mailbox_id = {away} WHERE id = {{A}}")), (Some(Gone), None));
    assert_eq!(stage.after(&swapped("mailbox_id", &away)), (Some(Altered), None));
    assert_eq!(stage.after(&swapped("number", "'-'")), (None, Some(Gone)), "the slots have another number");
    let in_slots = "UPDATE slot SET number = NULL WHERE case_id IN ({A}, {B}); \
        UPDATE slot SET number = (SELECT case_file.number FROM case_file WHERE case_file.id = slot.case_id) WHERE case_id IN ({A}, {B}) AND staff_id IS NOT NULL";
    assert_eq!(stage.after(&format!("{}; {in_slots}", swapped("number", "'-'"))), (None, Some(ByMemory)));
    for table in ["case_file", "slot"] {
        let id = if table == "slot" { "staff_id IS NOT NULL AND case_id" } else { "id" };
        let other = format!("UPDATE {table} SET number = '2000-00000' WHERE {id} = {{A}}");
        assert_eq!(stage.after(&other), (None, Some(Gone)), "{table}");
    }
}

fn an_altered_mailbox_takes_nothing_and_says_what_to_do(stage: &mut Stage) {
    let page = comes_back(&mut stage.reporter).body;
    let seq = crate::harness::html::field(&page, "seq").unwrap();
    let alter = stage.sql("UPDATE case_file SET case_recipient = file_recipient WHERE id = {A}");
    stage.tables.execute(&alter);
    let sent = stage.reporter.browser.post("/mailbox/message", &[("seq", &seq), ("message", "Nicht für jeden.")]);
    let sent = stage.reporter.browser.follow(sent).expect(409);
    let said = words(&sent.body);
    for part in ["Dieses Postfach wurde verändert", "Behalten Sie Ihren Zugangscode", "externe Stelle"] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(sent.body.contains("href=\"/offices\""));
    let parcels = stage.sql("parcel WHERE case_id = {A}");
    assert_eq!(stage.tables.count(&parcels), 6, "nothing was stored");
    stage.put_back("kept");

    // Where only an entry is altered, one can go on; what is written says what was seen.
    let alter = stage.sql("DELETE FROM parcel WHERE case_id = {A} AND position = 2");
    stage.tables.execute(&alter);
    stage.reporter.comes_back().expect(200);
    let mailbox = words(&stage.reporter.writes("Vor meiner Nachricht fehlt etwas.").expect(200).body);
    assert!(
        mailbox.contains("Vor meiner Nachricht fehlt etwas.")
            && mailbox.contains("Vor diesem Eintrag fehlt ein anderer")
    );
    let reading = stage.handler.looks_at(&stage.number);
    let last = reading.entries.last().unwrap();
    assert!(last.text() == Some("Vor meiner Nachricht fehlt etwas.") && last.verdict.is_fine());
    assert_eq!(stage.both_look("after a message into a broken chain"), (Some(Warned), Some(Warned)));
}
