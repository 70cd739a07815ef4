//! What an operator types: the program's commands, on a folder that a demo has filled.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::instance::log_in;

/// The program, as it was built with these tests.
pub(super) const PROGRAM: &str = env!("CARGO_BIN_EXE_siegelpost");

/// Starts `siegelpost demo` on the folder `demo` in this one, with every case new, and waits until both listeners answer.
/// Returns what it has written to `demo.json`.
pub fn demo(folder: &Path) -> (Child, Value) {
    demo_with(folder, &["--all-new"])
}

/// The same with arguments of its own; without any, as a person sees it.
pub fn demo_with(folder: &Path, arguments: &[&str]) -> (Child, Value) {
    let mut child = Command::new(PROGRAM)
        .args(["demo", "--public", "127.0.0.1:0", "--office", "127.0.0.1:0", "--dir"])
        .arg(folder.join("demo"))
        .args(arguments)
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(log_in(folder))
        .spawn()
        .unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            panic!("it ended at once, {status}: {}", std::fs::read_to_string(folder.join("log")).unwrap());
        }
        let text = std::fs::read_to_string(folder.join("demo/demo.json")).unwrap_or_default();
        let record: Value = serde_json::from_str(&text).unwrap_or_default();
        if record["pid"].as_u64() == Some(child.id().into()) {
            return (child, record);
        }
        assert!(Instant::now() < deadline, "it does not start");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// Starts `siegelpost serve`, and reads from its first lines where it answers.
pub fn serve(folder: &Path, data: &Path, settings: &[(&str, &str)]) -> (Child, [String; 2]) {
    let mut command = siegelpost(folder, data, &["serve"]);
    command.envs(settings.iter().map(|(key, value)| (variable(key), value)));
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let addresses = std::array::from_fn(|_| {
        let line = lines.next().and_then(Result::ok);
        let line = line.unwrap_or_else(|| panic!("{}", std::fs::read_to_string(folder.join("log")).unwrap()));
        line.split_whitespace().last().unwrap().to_owned()
    });
    (child, addresses)
}

/// Starts a command and does not wait for its end.
pub fn starts(folder: &Path, data: &Path, arguments: &[&str]) -> Child {
    siegelpost(folder, data, arguments).stdout(Stdio::null()).spawn().unwrap()
}

/// Runs a command to its end; it must succeed.
pub fn command(folder: &Path, data: &Path, arguments: &[&str], input: &str) -> String {
    let mut command = siegelpost(folder, data, arguments);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", std::fs::read_to_string(folder.join("log")).unwrap());
    String::from_utf8(output.stdout).unwrap()
}

/// Runs a command to its end: whether it succeeded, and what it printed.
pub fn tries(folder: &Path, data: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> (bool, String) {
    let mut command = siegelpost(folder, data, arguments);
    command.envs(settings.iter().map(|(key, value)| (variable(key), value)));
    let output = command.output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

/// The program with an empty configuration; everything is set by its environment.
fn siegelpost(folder: &Path, data: &Path, arguments: &[&str]) -> Command {
    let config = folder.join("siegelpost.toml");
    std::fs::write(&config, "").unwrap();
    let settings = [
        ("database.url", format!("sqlite:{}", data.join("siegelpost.db").display())),
        ("public.bind", "127.0.0.1:0".to_owned()),
        ("office.bind", "127.0.0.1:0".to_owned()),
        ("process.locked", "false".to_owned()),
        ("log.level", "debug".to_owned()),
    ];
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(folder).env_clear();
    command.envs(settings.map(|(key, value)| (variable(key), value)));
    command.stdin(Stdio::null()).stderr(log_in(folder));
    command
}

fn variable(key: &str) -> String {
    format!("SIEGELPOST_{}", key.replace('.', "_").to_uppercase())
}
