//! An operator asks what is missing for going live.

use std::process::Command;

use super::commands::{init, says};
use crate::harness::{Instance, Visitor};

fn check(folder: &std::path::Path) -> std::process::Output {
    // From anywhere, with the configuration named behind the command.
    let mut command = Command::new(env!("CARGO_BIN_EXE_siegelpost"));
    let command = command.env_clear().current_dir("/").args(["check", "--config"]).arg(folder.join("siegelpost.toml"));
    command.output().unwrap()
}

#[test]
fn a_new_instance_is_told_line_by_line_what_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let begun = says(&init(folder.path()), true);
    let said = says(&check(folder.path()), false);
    let missing: Vec<_> = said.lines().filter_map(|line| line.strip_prefix("missing  ")).collect();
    let steps: Vec<_> = begun.lines().filter_map(|line| line.strip_prefix("- ")).collect();
    assert_eq!(steps, missing, "the first command says what will be missing, and what to do");
    for line in [
        "missing  the address on the poster, http://127.0.0.1:8080, leads nowhere but to this machine",
        "warning  the office's address",
        "missing  /imprint and /privacy lack the organisation's full name: say it on the page “Organisation”, or set",
        "missing  /privacy lacks how to reach the data protection officer",
        "missing  /privacy lacks the supervisory authority",
        "warning  /accessibility lacks whom to tell about a barrier",
        "missing  nobody who handles the channel messenger has a key: no report can come in",
        "warning  nobody has looked at these external offices for a year",
        "ok       content: questionnaires general, messenger-incident; 14 external offices",
        "ok       the database is up to date",
        "warning  the office is in preparation: its pages say so, and what is sent is a trial: when nothing is missing, open it",
        "siegelpost: 7 things are missing",
    ] {
        assert!(said.lines().any(|said| said.starts_with(line)), "{line}: {said}");
    }
}

#[test]
fn an_instance_with_addresses_links_and_keys_is_ready() {
    let instance = Instance::demo();
    let settings = [
        ("public.url", "https://melden.example.org"),
        ("organisation.imprint_url", "https://example.org/impressum"),
        ("organisation.privacy_url", "https://example.org/datenschutz"),
        ("organisation.accessibility_url", "https://example.org/barrierefrei"),
    ];
    let (fine, said) = instance.tries(&["check"], &settings);
    assert!(fine && said.contains("ok       new reports of the channel messenger are sealed to 3 handlers"), "{said}");
    let (fine, said) = instance.tries(&["check"], &[("database.url", "sqlite:/nowhere/siegelpost.db")]);
    assert!(!fine && said.contains("missing  the database cannot be used"), "{said}");

    let served = instance.served_with(&settings);
    let log = std::fs::read_to_string(served.log()).unwrap();
    assert!(log.contains("Ready: `siegelpost check` finds nothing missing."), "{log}");
    let page = Visitor::of(served.public()).get("/").expect(200).body;
    for (address, name) in [("impressum", "Impressum"), ("barrierefrei", "Barrierefreiheit")] {
        let link = format!("<a href=\"https://example.org/{address}\" rel=\"noreferrer\">{name}</a>");
        assert!(page.contains(&link), "{page}");
    }
    let served = served.served_with(&[]);
    let log = std::fs::read_to_string(served.log()).unwrap();
    assert!(log.contains("Missing: /imprint and /privacy lack the organisation's full name\n"), "{log}");
}

#[test]
fn a_mistake_in_a_content_file_is_said_with_its_line_and_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let file = folder.path().join("questionnaires/messenger-incident.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    let line = 1 + text.lines().position(|line| line == "id = \"F03\"").unwrap();
    std::fs::write(&file, text.replacen("id = \"F03\"", "id = \"F02\"", 1)).unwrap();
    let place = format!("questionnaires/messenger-incident.toml, line {line}: question F02: the id is there twice");
    let said = says(&check(folder.path()), false);
    assert!(said.contains("missing  a content file cannot be used") && said.contains(&place), "{said}");
    let mut serve = Command::new(env!("CARGO_BIN_EXE_siegelpost"));
    let serve = serve.env_clear().current_dir(folder.path()).arg("serve").output().unwrap();
    assert!(says(&serve, false).contains(&place));
}
