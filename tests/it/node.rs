//! Runs the scripts of `tests/browser` and `tests/vectors` in Node, beside the packages that their lock files name.
//!
//! Scripts and packages lie below the target folder: nothing is ever installed into the sources.

mod packages;

use std::env;
use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// Runs a script of `tests/browser` to its end. What it prints is shown only when it fails, and then so has the test.
pub fn run(script: &str, arguments: &[&OsStr]) {
    let output = Command::new("node").current_dir(prepared("browser")).arg(script).args(arguments).output();
    said(script, &output.expect("checked by `prepared`"));
}

/// Runs a script of `tests/browser` to its end, and answers each line that it prints with another one.
pub fn converse(script: &str, arguments: &[&OsStr], mut answer: impl FnMut(&str) -> String) {
    let mut node = Command::new("node");
    node.current_dir(prepared("browser")).arg(script).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut node = node.stderr(Stdio::piped()).spawn().expect("checked by `prepared`");
    let (mut told, asked) = (node.stdin.take().unwrap(), BufReader::new(node.stdout.take().unwrap()));
    for line in asked.lines() {
        let answered = answer(&line.unwrap());
        // Who has failed meanwhile says so below.
        let _ = writeln!(told, "{answered}");
    }
    said(script, &node.wait_with_output().unwrap());
}

/// What a script of `tests/vectors` prints as JSON when it is given `input` as JSON.
pub fn ask(script: &str, arguments: &[&str], input: &Value) -> Value {
    let output = output_of(script, arguments, &input.to_string());
    serde_json::from_slice(&said(script, &output)).unwrap()
}

/// What a script of `tests/vectors` prints as JSON, and whether it was content.
pub fn ask_for_faults(script: &str, arguments: &[&str], input: &str) -> (bool, Value) {
    let output = output_of(script, arguments, input);
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    (output.status.success(), serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{script}: {error}")))
}

fn output_of(script: &str, arguments: &[&str], input: &str) -> Output {
    let mut node = Command::new("node")
        .current_dir(prepared("vectors"))
        .arg(script)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("checked by `prepared`");
    node.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    node.wait_with_output().unwrap()
}

/// What it printed, if all went well.
fn said(script: &str, output: &Output) -> Vec<u8> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{script} found:\n{}{}", text(&output.stdout), text(&output.stderr));
    output.stdout.clone()
}

/// Fails with the sentence that helps if one of the programs these tests drive is not there.
pub fn require(programs: &[&str]) {
    for program in programs {
        assert!(is_installed(program), "`{program}` is not installed, and this test needs it: deploy/prepare test");
    }
}

/// Looks for it as a shell would. Asking it for its version would cost more than many of the tests.
fn is_installed(program: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| {
        let found = fs::metadata(folder.join(program));
        found.is_ok_and(|file| file.is_file() && file.permissions().mode() & 0o111 != 0)
    })
}

/// The folder with packages and scripts.
fn prepared(name: &str) -> PathBuf {
    require(&["node", "npm"]);
    packages::prepared(name).unwrap_or_else(|error| panic!("tests/{name}: {error}"))
}
