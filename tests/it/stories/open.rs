//! The way in when the office is down.

use std::process::Command;

use serde_json::json;

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
    let (fine, said) = open(&instance, &["--case", "2020-00000"]);
    assert!(!fine && said.contains("no such case"), "{said}");
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
    assert!(said.contains("sealed by the reporter on her own computer)\n        Die Namen:\n"), "{said}");
    assert!(said.contains("\u{fffd}[2JMülleröztürk") && !said.contains('\u{1b}'), "{said}");
    assert_eq!(said.matches("Mülleröztürk").count(), 1, "the second one is not for this handler");
    assert!(said.contains("cannot be opened: this was not sealed to this key"), "{said}");
    assert_eq!(said.matches("        -----END AGE ENCRYPTED FILE-----").count(), 1);
}
