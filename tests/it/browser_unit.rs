//! The office's script against the vectors that `sealing` is held against, by node's own test runner and with the
//! packages that the build has installed.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use siegelpost::web::SCRIPTS;

#[test]
fn the_offices_script_passes_its_own_tests() {
    let compiled_in = tempfile::tempdir().unwrap();
    for script in SCRIPTS {
        fs::write(compiled_in.path().join(format!("{}.js", script.name)), script.body).unwrap();
    }
    let output = Command::new("npm")
        .args(["test", "--silent"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser"))
        .env("SIEGELPOST_NODE_MODULES", env!("SIEGELPOST_NODE_MODULES"))
        .env("SIEGELPOST_COMPILED_IN", compiled_in.path())
        .output()
        .expect("npm built the script, so it is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

/// Every script that pages name, and all that it takes in.
#[test]
fn the_scripts_have_the_types_that_they_say() {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser")), folder.path());
    symlink(env!("SIEGELPOST_NODE_MODULES"), folder.path().join("node_modules")).unwrap();
    let check = |listed: &[&str]| {
        let arguments = [&["run", "--silent", "check", "--"], listed].concat();
        let output = Command::new("npm").args(arguments).current_dir(folder.path()).output().unwrap();
        (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (passes, listed) = check(&["--listFiles"]);
    assert!(passes, "{listed}");
    for script in SCRIPTS {
        assert!(listed.contains(&format!("/{}.ts", script.name)), "{} is not looked at: {listed}", script.name);
    }
    fs::write(folder.path().join("wrong.ts"), "export const wrong: number = \"\";\n").unwrap();
    assert!(!check(&[]).0, "a script with a wrong type is refused");
}

/// The sources, without what npm has put there for whoever works on them.
fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let (path, copied) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() && entry.file_name() != "node_modules" {
            fs::create_dir(&copied).unwrap();
            copy(&path, &copied);
        } else if path.is_file() {
            fs::copy(&path, &copied).unwrap();
        }
    }
}
