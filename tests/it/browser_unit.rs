//! The office's script against the vectors that `sealing` is held against, by node's own test runner and with the
//! packages that the build has installed.

use std::fs;
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
