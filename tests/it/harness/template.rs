//! The folder of a demo that has started and ended, made once for each build of the program and each day, and copied for
//! whoever needs a demo: hashing passwords, wrapping keys and sealing reports takes seconds.

use std::fs::{self, DirBuilder, File, Metadata};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use siegelpost::clock::{Clock, SystemClock};

use super::operator;

/// Templates begin with this, whole ones and those that a killed run has left.
const PREFIX: &str = "demo-";

/// Copies it to a folder that is not there yet, and returns what `demo.json` says in it. The first of all test processes
/// makes the template, the others wait.
pub fn copy_to(folder: &Path) -> Value {
    let lock = File::create(below_target("demo.lock")).unwrap();
    lock.lock().unwrap();
    let template = below_target(&name());
    if !template.exists() {
        remove_old_ones();
        make(&template);
    }
    copy(&template, folder);
    record_in(&template)
}

/// A name that changes with the program, and with the day, from which the days of the demo's reports count.
fn name() -> String {
    let program = fs::metadata(operator::PROGRAM).unwrap();
    let built = Metadata::modified(&program).unwrap().duration_since(UNIX_EPOCH).unwrap();
    format!("{PREFIX}{}-{}-{}", built.as_nanos(), program.len(), SystemClock.today())
}

/// Lets the program make a demo and end in good order, which brings all of the database into its one file.
fn make(template: &Path) {
    let beside = tempfile::Builder::new().prefix(PREFIX).tempdir_in(below_target("")).unwrap();
    let (mut demo, mut record) = operator::demo(beside.path());
    kill_process(Pid::from_child(&demo), Signal::TERM).unwrap();
    assert!(demo.wait().unwrap().success(), "it ended in good order");
    // Whoever waits for a copy to answer waits for the number of its own process.
    record["pid"] = 0.into();
    let made = beside.path().join("demo");
    fs::write(made.join("demo.json"), record.to_string()).unwrap();
    fs::rename(made, template).unwrap();
}

fn record_in(folder: &Path) -> Value {
    serde_json::from_slice(&fs::read(folder.join("demo.json")).unwrap()).unwrap()
}

/// Copies a folder with all it holds. Only its owner may enter the copy.
fn copy(from: &Path, to: &Path) {
    DirBuilder::new().mode(0o700).create(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let copied = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &copied);
        } else {
            fs::copy(entry.path(), copied).unwrap();
        }
    }
}

fn remove_old_ones() {
    for entry in fs::read_dir(below_target("")).unwrap().map(Result::unwrap) {
        if entry.file_name().to_string_lossy().starts_with(PREFIX) {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
}

/// A place that all test processes of this build folder share.
fn below_target(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
