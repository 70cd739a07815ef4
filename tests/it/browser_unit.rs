//! The office's script against the vectors that `sealing` is held against, by node's own test runner and with the
//! packages that the build has installed.

use std::process::Command;

#[test]
fn the_offices_script_passes_its_own_tests() {
    let output = Command::new("npm")
        .args(["test", "--silent"])
        .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/templates/assets/browser"))
        .env("SIEGELPOST_NODE_MODULES", env!("SIEGELPOST_NODE_MODULES"))
        .output()
        .expect("npm built the script, so it is there");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
