//! Runs a script of `tests/browser` in Node, beside the packages that its lock file names.
//!
//! Scripts and packages lie below the target folder: nothing is ever installed into the sources.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

const MANIFEST: [&str; 3] = ["package.json", "package-lock.json", ".npmrc"];

/// Runs `script` to its end. What it prints is shown only when it fails, and then the test has failed too.
pub fn run(script: &str, arguments: &[&OsStr]) {
    let output = command("node").current_dir(prepared()).arg(script).args(arguments).output();
    let output = output.expect("checked by `prepared`");
    let said = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{script} found:\n{}{}", said(&output.stdout), said(&output.stderr));
}

/// Fails with the sentence that helps if one of the programs these tests drive is not there.
pub fn require(programs: &[&str]) {
    for program in programs {
        let version = if *program == "java" { "-version" } else { "--version" };
        let found = command(program).arg(version).output().is_ok_and(|output| output.status.success());
        assert!(found, "`{program}` is not installed, and this test needs it: deploy/prepare test");
    }
}

/// The folder with packages and scripts. Tests run in processes of their own: the first one installs, the others wait.
fn prepared() -> PathBuf {
    require(&["node", "npm"]);
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    fs::create_dir_all(&folder).unwrap();
    let lock = File::create(folder.join("lock")).unwrap();
    lock.lock().unwrap();
    for entry in fs::read_dir(&sources).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if name.ends_with(".mjs") {
            copy_if_changed(&sources, &folder, &name);
        }
    }
    let changed = MANIFEST.map(|name| copy_if_changed(&sources, &folder, name)).contains(&true);
    let installed = folder.join("installed");
    if changed || !installed.exists() {
        let _ = fs::remove_file(&installed);
        let npm = command("npm").args(["ci", "--ignore-scripts"]).current_dir(&folder).output().unwrap();
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

fn command(program: &str) -> Command {
    Command::new(program)
}
