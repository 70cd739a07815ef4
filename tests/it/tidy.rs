//! The house rules that a machine can check. Each is a pure function over a path and a text, with a test of its own
//! that shows it something to catch; here they are held against the whole tree.

mod circles;
mod days;
mod documents;
mod glossary;
mod habits;
mod languages;
mod law;
mod lockfiles;
mod migrations;
mod register;
mod rooms;
mod routes;
mod rust;

use std::fmt;
use std::fs;
use std::path::Path;

/// Something that is not as agreed.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    path: String,
    /// Counted from 1; 0 where it is about the whole file.
    line: usize,
    what: String,
}

impl Finding {
    fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Not ours, or not kept.
const SKIPPED: [&str; 3] = ["target", "node_modules", ".git"];

/// Every text file of the repository: its path from the root, with `/`, and what it says.
fn tree() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![root.to_path_buf()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
            let name = entry.file_name();
            if SKIPPED.iter().any(|skipped| name == *skipped) {
                continue;
            }
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                files.push((path.strip_prefix(root).unwrap().to_str().unwrap().to_owned(), text));
            }
        }
    }
    files.sort();
    files
}

/// Holds a rule about single files against every file.
fn hold(rule: fn(&str, &str) -> Vec<Finding>) {
    report(tree().iter().flat_map(|(path, text)| rule(path, text)).collect());
}

/// Holds a rule about which files there are against the list of all.
fn hold_paths(rule: fn(&[&str]) -> Vec<Finding>) {
    let tree = tree();
    report(rule(&tree.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>()));
}

fn report(findings: Vec<Finding>) {
    let lines: Vec<String> = findings.iter().map(Finding::to_string).collect();
    assert!(lines.is_empty(), "not as agreed:\n{}", lines.join("\n"));
}
