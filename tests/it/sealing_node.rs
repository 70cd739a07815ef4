//! Runs the scripts of `tests/vectors` in Node, beside the packages that their lock file names.
//!
//! Packages and copies of the scripts lie under `target`, so that nothing is ever installed into the sources.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

const MANIFEST: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];
const SCRIPTS: [&str; 2] = ["vectors.mjs", "interop.mjs"];

/// What a script prints as JSON when it is given `input` as JSON.
pub fn run(script: &str, arguments: &[&str], input: &Value) -> Value {
    let mut node = Command::new("node")
        .current_dir(prepared())
        .arg(script)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("these tests need Node 20 or newer: https://nodejs.org");
    node.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "{script} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The folder with packages and scripts. Tests run in processes of their own: the first one installs, the others wait.
fn prepared() -> PathBuf {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("vectors");
    fs::create_dir_all(&folder).unwrap();
    let lock = File::create(folder.join("lock")).unwrap();
    lock.lock().unwrap();
    for script in SCRIPTS {
        copy_if_changed(&sources, &folder, script);
    }
    let changed = MANIFEST.map(|name| copy_if_changed(&sources, &folder, name)).contains(&true);
    let installed = folder.join("installed");
    if changed || !installed.exists() {
        let _ = fs::remove_file(&installed);
        let npm = Command::new("npm").args(["ci", "--ignore-scripts"]).current_dir(&folder).output();
        let npm = npm.expect("these tests need npm, which comes with Node");
        assert!(npm.status.success(), "npm ci: {}", String::from_utf8_lossy(&npm.stderr));
        File::create(installed).unwrap();
    }
    folder
}

/// Whether the copy had to be renewed.
fn copy_if_changed(sources: &Path, folder: &Path, name: &str) -> bool {
    let source = fs::read(sources.join(name)).unwrap();
    let copy = folder.join(name);
    let changed = fs::read(&copy).ok().as_ref() != Some(&source);
    if changed {
        fs::write(copy, source).unwrap();
    }
    changed
}
