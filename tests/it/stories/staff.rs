//! An operator keeps the accounts.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::commands::{init, says};
use crate::harness::Instance;

/// An instance that was just set up, and what is typed there.
struct Office(tempfile::TempDir);

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        says(&init(folder.path()), true);
        Self(folder)
    }

    fn runs(&self, arguments: &[&str]) -> Output {
        siegelpost(self.0.path(), arguments).output().unwrap()
    }

    #[track_caller]
    fn does(&self, arguments: &[&str]) -> String {
        says(&self.runs(arguments), true)
    }

    #[track_caller]
    fn refuses(&self, arguments: &[&str]) -> String {
        let said = says(&self.runs(arguments), false);
        assert!(!said.contains("Invitation"), "{said}");
        said
    }

    /// The line of `staff list` about an address.
    fn listed(&self, email: &str) -> String {
        let listed = self.does(&["staff", "list"]);
        listed.lines().find(|line| line.starts_with(email)).unwrap_or_else(|| panic!("{listed}")).to_owned()
    }
}

fn siegelpost(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_siegelpost"));
    command.args(arguments).current_dir(folder).env_clear().stdin(Stdio::null());
    command
}

const OKAFOR: [&str; 6] = ["staff", "add", "--name", "T. Okafor", "--email", "t.okafor@haus.example"];

#[test]
fn a_list_of_the_staff_says_who_is_who_and_who_reads_what() {
    let office = Office::new();
    let function = ["--function", "externe Ombudsperson, Rechtsanwältin"];
    office.does(&[&OKAFOR[..], &function].concat());
    let listed = office.does(&["staff", "list"]);
    let header = listed.lines().next().unwrap();
    for column in ["E-MAIL", "NAME", "FUNCTION", "ROLES", "KEY", "NEW REPORTS OF"] {
        assert!(header.contains(column), "{header}");
    }
    let line = office.listed("t.okafor@haus.example");
    assert!(line.contains("externe Ombudsperson, Rechtsanwältin") && line.contains("no key yet"), "{line}");
    assert!(line.ends_with('-'), "nothing is sealed to somebody without a key: {line}");
    let instance = Instance::demo();
    let listed = instance.command(&["staff", "list"], "");
    let line = listed.lines().find(|line| line.starts_with("a.berger@")).unwrap();
    assert!(line.contains(" since 20") && line.ends_with("messenger"), "{line}");
}

#[test]
fn two_people_of_one_name_are_told_apart_by_what_they_are() {
    let office = Office::new();
    office.does(&OKAFOR);
    let other = ["staff", "add", "--name", " t. okafor ", "--email", "tina@haus.example"];
    let said = office.refuses(&other);
    assert!(said.contains("t.okafor@haus.example has this name already") && said.contains("--function"), "{said}");
    office.does(&[&other[..], &["--function", "Fachberatung"]].concat());
    let said = office.refuses(&["staff", "function", "--email", "tina@haus.example", "--function", ""]);
    assert!(said.contains("has this name already"), "{said}");
    office.does(&["staff", "function", "--email", "tina@haus.example", "--function", "Kinderschutz"]);
    assert!(office.listed("tina@haus.example").contains("Kinderschutz"));
    let said = office.refuses(&["staff", "add", "--name", "A\nB", "--email", "ab@haus.example"]);
    assert!(said.contains("one line of at most 120 characters"), "{said}");
}

#[test]
fn a_barred_account_is_let_in_again_and_nothing_is_printed_that_does_not_work() {
    let office = Office::new();
    office.does(&OKAFOR);
    let said = office.refuses(&OKAFOR);
    assert!(said.contains("already") && !said.contains("barred"), "{said}");
    let email = ["--email", "t.okafor@haus.example"];
    let said = office.does(&[&["staff", "disable"], &email[..]].concat());
    assert!(said.contains("is barred") && said.contains("Every open case can be read by somebody else"), "{said}");
    assert!(office.listed("t.okafor@haus.example").contains("barred (no key yet)"));
    for command in [&OKAFOR[..], &[&["staff", "invite"], &email[..]].concat()] {
        let said = office.refuses(command);
        assert!(said.contains("barred") && said.contains("staff enable"), "{said}");
    }
    office.does(&[&["staff", "enable"], &email[..]].concat());
    let said = office.does(&[&["staff", "invite"], &email[..]].concat());
    assert!(said.contains("Invitation, shown this once: http://127.0.0.1:8081/invitation#"), "{said}");
    let said = office.refuses(&["staff", "enable", "--email", "nobody@haus.example"]);
    assert!(said.contains("there is no account"), "{said}");
}

#[test]
fn an_address_in_use_is_said_before_a_password_is_asked_for() {
    let office = Office::new();
    office.does(&OKAFOR);
    let mut adding = siegelpost(office.0.path(), &[&OKAFOR[..], &["--password-stdin"]].concat())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = adding.stdin.take().unwrap();
    assert!(says(&adding.wait_with_output().unwrap(), false).contains("already"), "it ends while the input is open");
    // Nobody reads it any more.
    let _ = input.write_all(b"ein langes Passwort\n");
}

#[test]
fn barring_takes_no_password_and_says_what_nobody_could_read_any_more() {
    let instance = Instance::demo();
    let (fine, _) =
        instance.tries(&["staff", "disable", "--email", "a.berger@brueckenwerk.example", "--password-stdin"], &[]);
    assert!(!fine, "there is no such argument");
    for (email, said_at_first) in [
        ("j.lindqvist@brueckenwerk.example", "Every open case"),
        ("t.okafor@brueckenwerk.example", "Every open case"),
        ("a.berger@brueckenwerk.example", "12 open cases can be read by nobody else"),
    ] {
        let said = instance.command(&["staff", "disable", "--yes", "--email", email], "");
        assert!(said.starts_with(said_at_first), "{said}");
    }
}
