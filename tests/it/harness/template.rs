//! The folder of a demo that has started and ended, made once for each build of the program and each day, and copied for
//! whoever needs a demo: hashing passwords, wrapping keys and sealing reports takes seconds.

use std::fs::{self, DirBuilder, File, Metadata};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use siegelpost::clock::{Clock, SystemClock};

use super::{Tables, operator};

/// What demos there are to copy.
#[derive(Clone, Copy)]
pub enum Kind {
    /// With every case new.
    AllNew,
    /// As a person sees it, with cases in every state.
    ToLookAt,
}

impl Kind {
    pub fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::AllNew => &["--all-new"],
            Self::ToLookAt => &[],
        }
    }

    /// Its templates begin with this, whole ones and those that a killed run has left.
    fn prefix(self) -> &'static str {
        match self {
            Self::AllNew => "demo-all-new-",
            Self::ToLookAt => "demo-to-look-at-",
        }
    }
}

/// Copies one to a folder that is not there yet, and returns what `demo.json` says in it. The first of all test processes
/// makes the template, the others wait.
pub fn copy_to(folder: &Path, kind: Kind) -> Value {
    let lock = File::create(below_target(&format!("{}lock", kind.prefix()))).unwrap();
    lock.lock().unwrap();
    let template = below_target(&name(kind));
    if !template.exists() {
        remove_old_ones(kind);
        make(&template, kind);
    }
    copy(&template, folder);
    record_in(&template)
}

/// A name that changes with the program, and with the day, from which the days of the demo's reports count.
fn name(kind: Kind) -> String {
    let program = fs::metadata(operator::PROGRAM).unwrap();
    let built = Metadata::modified(&program).unwrap().duration_since(UNIX_EPOCH).unwrap();
    format!("{}{}-{}-{}", kind.prefix(), built.as_nanos(), program.len(), SystemClock.today())
}

/// Lets the program make a demo and end in good order, which brings all of the database into its one file. Whoever signs in to a
/// copy does not wait for a slow hash.
fn make(template: &Path, kind: Kind) {
    let beside = tempfile::Builder::new().prefix(kind.prefix()).tempdir_in(below_target("")).unwrap();
    let (mut demo, mut record) = operator::demo_with(beside.path(), kind.arguments());
    kill_process(Pid::from_child(&demo), Signal::TERM).unwrap();
    assert!(demo.wait().unwrap().success(), "it ended in good order");
    // Whoever waits for a copy to answer waits for the number of its own process.
    record["pid"] = 0.into();
    let made = beside.path().join("demo");
    Tables::of(&made.join("data")).make_passwords_quick(&record["staff"]);
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

fn remove_old_ones(kind: Kind) {
    for entry in fs::read_dir(below_target("")).unwrap().map(Result::unwrap) {
        if entry.file_type().unwrap().is_dir() && entry.file_name().to_string_lossy().starts_with(kind.prefix()) {
            fs::remove_dir_all(entry.path()).unwrap();
        }
    }
}

/// A place that all test processes of this build folder share.
fn below_target(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}
