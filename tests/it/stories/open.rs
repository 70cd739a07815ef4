//! The way in when the office is down.

use std::process::Command;

use crate::harness::Instance;

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
