//! The way in when the office is down.

use std::process::Command;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use siegelpost::sealing::Side;

use crate::harness::{Instance, Tables};
use crate::node;

/// Runs `siegelpost open` with the first handler's identity.
fn open(instance: &Instance, more: &[&str]) -> (bool, String) {
    let file = instance.folder().join("recovery.txt");
    let identity = instance.record["staff"][0]["identity"].as_str().unwrap();
    std::fs::write(&file, format!("# kept offline\n{identity}\n")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_siegelpost"))
        .args(["open", "--database", &instance.database(), "--identity"])
        .arg(&file)
        .args(more)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    (output.status.success(), said)
}

#[test]
fn a_recovery_file_and_the_database_are_enough_to_read_a_case() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Nur mit der Datei zu lesen.");
    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.notes(&case, "Eine Notiz.").expect(201);

    let (fine, said) = open(&instance, &["--case", &number]);
    assert!(fine, "{said}");
    assert!(said.contains("Nur mit der Datei zu lesen.") && said.contains("Eine Notiz.") && said.contains("WhatsApp"));
    assert_eq!(said.matches("Case ").count(), 1);
    let (_, all) = open(&instance, &[]);
    assert_eq!(all.matches("Case ").count(), 13, "the twelve of the demo and this one");
    let file = instance.folder().join("recovery.txt");
    let with_config = instance.command(&["open", "--identity", file.to_str().unwrap(), "--case", &number], "");
    assert!(with_config.contains("Nur mit der Datei zu lesen.") && with_config.contains("Was ist passiert?"));
    let (fine, said) = open(&instance, &["--case", "2020-00000"]);
    assert!(!fine && said.contains("no such case"), "{said}");
}

#[test]
fn a_redaction_is_printed_as_one_and_one_of_nothing_is_told() {
    let instance = Instance::demo();
    instance.reporter().reports("Die Leitung liest mit.");
    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    let digest = STANDARD.encode(case.entries[0].digest);
    handler.blackens(&case, &case.entries[0], &digest, "█████ liest mit.").expect(201);
    let (fine, said) = open(&instance, &["--case", &number]);
    assert!(fine && said.contains("█████ liest mit.") && said.contains("reporter 1, redacted"), "{said}");
    assert!(!said.contains("warning"), "{said}");
    let again = handler.opens(&number);
    handler.blackens(&again, &again.entries[0], &STANDARD.encode([7; 32]), "█████").expect(201);
    let (_, said) = open(&instance, &["--case", &number]);
    assert_eq!(said.matches("warning: does not belong here").count(), 1, "{said}");
}

#[test]
fn a_form_is_printed_as_what_it_says_only_where_it_could_have_been_filled_in_so() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    reporter.reports("Worum es geht.");
    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let triage = json!({"conflict": "none", "scope": ["SCOPE_DSGVO"], "plausible": "yes", "plausible_reason": "Zwei Zeugen.",
        "breach": "no", "breach_reason": "Keine Namen.", "retaliation": "low", "priority": "P1",
        "person_name.1": "Teamleitung", "person_role.1": "reporter"});
    let case = handler.opens(&number);
    handler.fills_in(&case, Side::File, "triage", &triage).expect(201);
    let (_, said) = open(&instance, &["--case", &number]);
    assert!(said.contains("A. Berger: triage, version 1") && said.contains("P1: innerhalb von 72 Stunden"), "{said}");
    assert!(said.contains("person_role.1 Rolle\n        Hinweisgebende Person"), "{said}");
    assert!(!said.contains("warning"), "{said}");

    let case = handler.opens(&number);
    handler.fills_in(&case, Side::File, "triage", &json!({"priority": "P9"})).expect(201);
    let case = handler.opens(&number);
    handler.fills_in(&case, Side::File, "verdict", &triage).expect(201);
    let (_, said) = open(&instance, &["--case", &number]);
    assert_eq!(said.matches("warning: does not belong here").count(), 2, "{said}");
    let case = handler.opens(&number);
    handler.fills_in(&case, Side::Office, "triage", &triage).expect(201);
    let (_, said) = open(&instance, &["--case", &number]);
    assert_eq!(said.matches("its kind does not belong on this side of the case").count(), 1, "{said}");
    assert_eq!(said.matches("Zwei Zeugen.").count(), 2, "what stands on the wrong side is not printed");
    assert!(!reporter.comes_back().expect(200).body.contains("Zwei Zeugen."), "and to the reporter it is no reply");
}

#[test]
fn what_a_reporter_sealed_beforehand_is_opened_too_and_gives_the_terminal_no_commands() {
    let instance = Instance::demo();
    let recipients =
        Tables::of(&instance.data()).column("SELECT recipient AS cell FROM staff WHERE recipient IS NOT NULL");
    let own = instance.record["staff"][0]["identity"].as_str().unwrap();
    let own =
        siegelpost::sealing::Identity::<siegelpost::sealing::Handler>::parse(own).unwrap().recipient().to_string();
    let others: Vec<_> = recipients.iter().filter(|recipient| **recipient != own).cloned().collect();
    assert!(!others.is_empty() && others.len() < recipients.len());
    let sealed_to = |recipients: &[String]| {
        let input = json!({"recipients": recipients, "text": "Die Namen:\n\u{1b}[2JMülleröztürk"});
        node::ask("interop.mjs", &["enclosure"], &input).as_str().unwrap().to_owned()
    };
    let mut reporter = instance.reporter();
    reporter.reports(&sealed_to(&recipients));
    reporter.comes_back();
    reporter.writes(&sealed_to(&others)).expect(200);
    let (fine, said) = open(&instance, &[]);
    assert!(fine, "{said}");
    assert!(said.contains("sealed by the reporter on their own computer)\n        Die Namen:\n"), "{said}");
    assert!(said.contains("\u{fffd}[2JMülleröztürk") && !said.contains('\u{1b}'), "{said}");
    assert_eq!(said.matches("Mülleröztürk").count(), 1, "the second one is not for this handler");
    assert!(said.contains("cannot be opened: this was not sealed to this key"), "{said}");
    assert_eq!(said.matches("        -----END AGE ENCRYPTED FILE-----").count(), 1);
}

#[test]
fn what_was_taken_away_repeated_or_made_up_is_said_where_it_was() {
    let instance = Instance::demo();
    let mut tables = Tables::of(&instance.data());
    let mut reporter = instance.reporter();
    reporter.reports("Das Erste.");
    reporter.comes_back();
    reporter.writes("Das Zweite.").expect(200);
    reporter.writes("Das Dritte.").expect(200);
    let newest = tables.column("SELECT number AS cell FROM case_file ORDER BY received_on DESC LIMIT 1").remove(0);
    let (_, said) = open(&instance, &["--case", &newest]);
    assert!(said.contains("Das Dritte.") && !said.contains("warning"), "{said}");
    let of_case = format!("case_id = (SELECT id FROM case_file WHERE number = '{newest}')");
    tables.execute(&format!("DELETE FROM parcel WHERE {of_case} AND seq = 2"));
    let (fine, said) = open(&instance, &["--case", &newest]);
    let (before, after) = said.split_once("warning: before this, something is missing").unwrap();
    assert!(fine && before.contains("Das Erste.") && after.contains("Das Dritte."), "{said}");
    tables.execute(&format!("DELETE FROM parcel WHERE {of_case}"));
    let (_, said) = open(&instance, &["--case", &newest]);
    assert!(said.contains("its report was taken away"), "{said}");
}

#[test]
fn a_question_that_a_reporter_made_up_gives_the_terminal_no_commands() {
    let instance = Instance::demo();
    let mut device = instance.device();
    let sealed = device.seals_answers(&json!({"\u{1b}[2JF14": "Worte."}), &[]);
    device.sends(&sealed).expect(201);
    let (fine, said) = open(&instance, &[]);
    assert!(fine && said.contains("Worte.") && !said.contains('\u{1b}'), "{said}");
}
