//! What the locked dependencies must not be.

use super::{Finding, hold};

/// Cryptography in C that we do not need, and the crates that bring it.
const UNWANTED: [&str; 5] = ["openssl-sys", "openssl", "native-tls", "aws-lc-sys", "aws-lc-rs"];

#[test]
fn the_crates_are_the_wanted_ones() {
    hold(crates);
}

#[test]
fn the_npm_lock_names_no_registry() {
    hold(npm);
}

fn crates(path: &str, text: &str) -> Vec<Finding> {
    if !path.ends_with("Cargo.lock") {
        return Vec::new();
    }
    let mut findings = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let value = |key: &str| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"');
        if value("name").is_some_and(|name| UNWANTED.contains(&name)) {
            findings.push(Finding::new(path, at + 1, "unwanted: config/deny.toml says why"));
        }
        if value("source").is_some_and(|source| source != "registry+https://github.com/rust-lang/crates.io-index") {
            findings.push(Finding::new(path, at + 1, "comes from somewhere else than crates.io"));
        }
    }
    findings
}

/// With integrity hashes, the place a package was fetched from says only whose machine wrote the lock.
fn npm(path: &str, text: &str) -> Vec<Finding> {
    if !path.ends_with("package-lock.json") {
        return Vec::new();
    }
    let resolved = concat!("\"resolved\"", ": \"http");
    let lines = text.lines().enumerate().filter(|(_, line)| line.contains(resolved));
    lines
        .map(|(at, _)| Finding::new(path, at + 1, "names a registry: npm config omit-lockfile-registry-resolved"))
        .collect()
}

#[test]
fn unwanted_crates_and_sources_are_caught() {
    assert_eq!(crates("Cargo.lock", "[[package]]\nname = \"openssl-sys\"\n")[0].line, 2);
    assert_eq!(crates("Cargo.lock", "source = \"git+https://git.example/a\"\n").len(), 1);
    assert_eq!(crates("Cargo.lock", "name = \"openssl-probe\"\n \"native-tls\",\n"), []);
    assert_eq!(npm("a/package-lock.json", concat!("{\n\"resolved\"", ": \"https://r.example/a.tgz\"}")).len(), 1);
    assert_eq!(npm("a/package-lock.json", "{\"integrity\": \"sha512-a\"}"), []);
}
