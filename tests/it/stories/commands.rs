//! An operator sets up an instance with nothing but the binary.

use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use crate::harness::{Tables, Visitor, accepts_invitation};

pub fn siegelpost(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_siegelpost"));
    command.args(arguments).current_dir(folder).env_clear().stdin(Stdio::null());
    command
}

#[track_caller]
pub fn says(output: &Output, fine: bool) -> String {
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.success(), fine, "{said}");
    said
}

pub fn init(folder: &Path) -> Output {
    let arguments =
        ["init", "--organisation", "Haus \"Am See\"", "--name", "A. Berger", "--email", "A.Berger@haus.example"];
    siegelpost(folder, &arguments).output().unwrap()
}

/// The link of the invitation that was made.
pub fn link_in(said: &str) -> String {
    said.lines().find_map(|line| line.strip_prefix("Invitation, shown this once: ")).unwrap().to_owned()
}

/// Starts `serve` on free ports and returns it with both addresses.
pub fn serve(folder: &Path) -> (Service, [String; 2]) {
    let mut child = siegelpost(folder, &["serve"])
        .env("SIEGELPOST_PUBLIC_BIND", "127.0.0.1:0")
        .env("SIEGELPOST_OFFICE_BIND", "127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let addresses = [(); 2].map(|()| {
        let line = lines.next().expect("it says where it answers").unwrap();
        line.split_whitespace().last().unwrap().to_owned()
    });
    (Service(child), addresses)
}

/// A running `serve`. It is ended when this is dropped, also by a test that fails.
pub struct Service(Child);

impl Drop for Service {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn init_serve_and_staff_are_all_it_takes() {
    let folder = tempfile::tempdir().unwrap();
    let said = says(&init(folder.path()), true);
    let link = link_in(&said);
    for file in ["siegelpost.toml", "siegelpost.db"] {
        let mode = std::fs::metadata(folder.path().join(file)).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{file} is nobody else's business");
    }
    assert!(says(&init(folder.path()), false).contains("nothing was changed"));
    assert!(says(&siegelpost(folder.path(), &["migrate"]).output().unwrap(), true).contains("up to date"));

    let add = ["staff", "add", "--name", "T. Okafor", "--email", "t.okafor@haus.example", "--password-stdin"];
    assert!(says(&siegelpost(folder.path(), &add).output().unwrap(), false).contains("no password"));
    let mut adding = siegelpost(folder.path(), &add).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    adding.stdin.take().unwrap().write_all(b"ein langes Passwort\n").unwrap();
    assert!(!says(&adding.wait_with_output().unwrap(), true).contains("langes"));
    let listed = says(&siegelpost(folder.path(), &["staff", "list"]).output().unwrap(), true);
    let roles = "system_administrator,organisation_administrator,handler";
    assert!(listed.contains("a.berger@haus.example") && listed.contains(roles) && listed.contains("no key yet"));

    let (mut service, [public, office]) = serve(folder.path());
    assert!(Visitor::of(&public).get("/").expect(200).body.contains("Haus &quot;Am See&quot;"));
    let mut handler = Visitor::of(&office);
    accepts_invitation(&mut handler, "a.berger@HAUS.example", &link);
    let enrol = handler.get("/cases").expect(303);
    assert_eq!(enrol.header("location"), "/enrol", "the next thing to do is to make a key");
    handler.get("/enrol").expect(200);
    // Nobody has a key yet: nothing could be sealed, and what was typed is not lost.
    let refused = Visitor::of(&public).post("/report", &[("F14", "Noch liest es niemand.")]).expect(503);
    assert!(refused.body.contains("Noch liest es niemand."));
    let told = Command::new("kill").arg(service.0.id().to_string()).status().unwrap();
    assert!(told.success() && service.0.wait().unwrap().success(), "told to stop, it stops in order");
}

#[test]
fn a_service_whose_output_nobody_reads_serves_all_the_same() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = free.local_addr().unwrap().to_string();
    drop(free);
    let mut child = siegelpost(folder.path(), &["serve"])
        .env("SIEGELPOST_PUBLIC_BIND", &address)
        .env("SIEGELPOST_OFFICE_BIND", "127.0.0.1:0")
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut service = Service(child);
    let answers = (0..200).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        std::net::TcpStream::connect(&address).is_ok()
    });
    assert!(answers, "it listens");
    Visitor::of(&format!("http://{address}")).get("/healthz").expect(200);
    assert!(service.0.try_wait().unwrap().is_none(), "and goes on");
}

#[test]
fn a_wrong_setting_stops_the_start_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let file = folder.path().join("siegelpost.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, text.replace("session_hours = 10", "session_hours = 99")).unwrap();
    let said = says(&siegelpost(folder.path(), &["serve"]).output().unwrap(), false);
    assert!(said.contains("siegelpost.toml, line ") && said.contains("1 to 24"), "{said}");
}

#[test]
fn roles_are_given_by_their_words() {
    let folder = tempfile::tempdir().unwrap();
    says(&init(folder.path()), true);
    let add = |email: &str, roles: &[&str], fine: bool| {
        let roles = roles.iter().flat_map(|role| ["--role", role]);
        let add: Vec<_> = ["staff", "add", "--name", email, "--email", email].into_iter().chain(roles).collect();
        says(&siegelpost(folder.path(), &add).output().unwrap(), fine)
    };
    let refused = add("x@haus.example", &["handler", "boss"], false);
    assert!(
        refused.contains("\"boss\" is no role") && refused.contains("identity_custodian, ombudsperson"),
        "{refused}"
    );
    assert!(!add("h@haus.example", &[], true).contains("warning"));
    assert!(!add("d@haus.example", &["data_protection_officer", "register_editor"], true).contains("warning"));
    let warned = add("b@haus.example", &["handler", "data_protection_officer"], true);
    let warnings: Vec<_> = warned.lines().filter(|line| line.starts_with("warning: ")).collect();
    assert!(matches!(&warnings[..], [line] if line.contains("GDPR article 38(6)")), "{warned}");

    let mut tables = Tables::of(folder.path());
    tables.execute("UPDATE staff_role SET role = 'boss' WHERE role = 'data_protection_officer'");
    let listed = says(&siegelpost(folder.path(), &["staff", "list"]).output().unwrap(), true);
    let line = |email: &str| listed.lines().find(|line| line.starts_with(email)).unwrap().to_owned();
    assert!(line("h@haus").contains(" handler "), "{listed}");
    assert!(line("d@haus").contains(" register_editor,\"boss\" (unknown) "), "{listed}");
    assert!(line("b@haus").contains(" handler,\"boss\" (unknown) "), "{listed}");
}

#[test]
fn every_command_explains_itself() {
    let folder = tempfile::tempdir().unwrap();
    for command in [
        &[][..],
        &["serve"],
        &["demo"],
        &["init"],
        &["migrate"],
        &["staff"],
        &["staff", "add"],
        &["open"],
        &["verify"],
        &["upkeep"],
        &["check"],
        &["channel"],
        &["channel", "add"],
    ] {
        let arguments: Vec<_> = command.iter().copied().chain(["--help"]).collect();
        let said = says(&siegelpost(folder.path(), &arguments).output().unwrap(), true);
        assert!(said.contains("Usage: siegelpost") && said.lines().count() > 8, "{command:?}: {said}");
    }
}
