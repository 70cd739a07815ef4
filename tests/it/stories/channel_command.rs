//! An operator opens a second channel.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use siegelpost::web::{Listener, surface};

use super::commands::{init, says};
use crate::harness::Instance;

fn runs(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_siegelpost"));
    command.args(arguments).current_dir(folder).env_clear().stdin(Stdio::null()).output().unwrap()
}

const ADD: [&str; 8] =
    ["channel", "add", "--name", "Gewalt und Gefahr", "--slug", "gewalt", "--questionnaire", "messenger-incident"];

#[test]
fn a_channel_has_an_address_a_questionnaire_and_handlers_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let does = |arguments: &[&str]| says(&runs(folder.path(), arguments), true);
    let refuses = |arguments: &[&str]| says(&runs(folder.path(), arguments), false);
    says(&init(folder.path()), true);
    let staff = |name, email| ["staff", "add", "--name", name, "--email", email];
    does(&staff("T. Okafor", "t.okafor@haus.example"));
    does(&[&staff("Leitung", "leitung@haus.example")[..], &["--role", "admin"]].concat());

    let okafor = ["--handler", "t.okafor@haus.example"];
    does(&[&ADD[..], &okafor].concat());
    let said = refuses(&ADD);
    assert!(said.contains("there is a channel gewalt already"), "{said}");
    let listed = does(&["channel", "list"]);
    let lines: Vec<&str> = listed.lines().collect();
    assert!(lines[0].starts_with("SLUG") && lines.len() == 3, "{listed}");
    assert!(lines[1].starts_with("messenger") && lines[1].contains("a.berger@haus.example (no key yet), t.okafor@"));
    assert!(lines[2].starts_with("gewalt") && lines[2].ends_with("  t.okafor@haus.example (no key yet)"), "{listed}");

    let named = ["--channel", "gewalt", "--email", "a.berger@haus.example"];
    does(&[&["channel", "add-handler"], &named[..]].concat());
    let said = refuses(&[&["channel", "add-handler"], &named[..]].concat());
    assert!(said.contains("already"), "{said}");
    let said = does(&[&["channel", "remove-handler"], &named[..]].concat());
    assert!(said.contains("With a key are left: 0"), "{said}");
    let said = refuses(&[&["channel", "remove-handler"], &named[..]].concat());
    assert!(said.contains("does not get"), "{said}");

    does(&[&staff("J. Lindqvist", "j@haus.example")[..], &["--channel", "gewalt"]].concat());
    let listed = does(&["channel", "list"]);
    assert_eq!(listed.matches("j@haus.example").count(), 1, "{listed}");
    assert!(listed.lines().nth(2).unwrap().contains("j@haus.example"), "{listed}");
}

#[test]
fn what_cannot_be_a_channel_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let with = |at: usize, instead: &str| {
        let mut arguments = ADD;
        arguments[at] = instead;
        says(&runs(folder.path(), &arguments), false)
    };
    for (at, instead, said) in [
        (3, " ", "a channel needs a name"),
        (5, "Gewalt", "lower-case letters, digits and hyphens"),
        (5, "mailbox", "is an address of the program itself"),
        (5, "messenger", "there is a channel messenger already"),
        (7, "money", "there is no questionnaire money; there are: general, messenger-incident"),
    ] {
        let refused = with(at, instead);
        assert!(refused.contains(said), "{refused}");
    }
    let refused = says(&runs(folder.path(), &[&ADD[..], &["--handler", "nobody@haus.example"]].concat()), false);
    assert!(refused.contains("there is no account nobody@haus.example"), "{refused}");
    let unknown = ["staff", "add", "--name", "X", "--email", "x@haus.example", "--channel", "nowhere"];
    let refused = says(&runs(folder.path(), &unknown), false);
    assert!(refused.contains("there is no channel nowhere") && !refused.contains("Password"), "{refused}");
}

#[test]
fn a_channel_asks_a_questionnaire_of_the_operators_own_and_a_missing_one_stops_the_start() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let file = |name: &str| folder.path().join("questionnaires").join(name);
    let ours = std::fs::read_to_string(file("messenger-incident.toml")).unwrap();
    std::fs::write(file("money.toml"), ours.replacen("id = \"messenger-incident\"", "id = \"money\"", 1)).unwrap();
    let mut add = ADD;
    add[7] = "money";
    says(&runs(folder.path(), &add), true);
    let listed = says(&runs(folder.path(), &["channel", "list"]), true);
    assert!(listed.lines().nth(2).unwrap().contains("money"), "{listed}");
    std::fs::remove_file(file("money.toml")).unwrap();
    let said = says(&runs(folder.path(), &["serve"]), false);
    assert!(said.contains("the channel \"gewalt\" asks the questionnaire \"money\", which is not there"), "{said}");
}

#[test]
fn no_channel_can_be_called_as_one_of_our_own_addresses() {
    for route in [Listener::Public, Listener::Office].into_iter().flat_map(surface::routes) {
        let (path, first) = (route.path, route.path[1..].split('/').next().unwrap());
        assert!(first.parse::<siegelpost::casework::ChannelSlug>().is_err(), "{path} can be taken");
    }
}

#[test]
fn a_handler_taken_off_a_channel_reads_the_old_cases_and_no_new_one() {
    let instance = Instance::demo();
    let email = "j.lindqvist@brueckenwerk.example";
    let said = instance.command(&["channel", "remove-handler", "--channel", "messenger", "--email", email], "");
    assert!(said.contains("With a key are left: 2"), "{said}");
    let mut handler = instance.handler(2);
    handler.signs_in();
    let old = handler.sees_cases().len();
    instance.reporter().reports("Nicht für alle.");
    assert_eq!(handler.sees_cases().len(), old);
    let mut other = instance.handler(0);
    other.signs_in();
    assert_eq!(other.sees_cases().len(), old + 1);
}
