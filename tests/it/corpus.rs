//! What the fuzzer began with and what it found, on the stable toolchain: every target holds for every input that is kept
//! (tests/fuzz/corpus). A finding is kept there under a name that says what it was.

#[path = "../fuzz/src/lib.rs"]
mod fuzz;

use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use fuzz::TARGETS;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz")
}

fn inputs(target: &str) -> Vec<PathBuf> {
    let folder = folder().join("corpus").join(target);
    let mut inputs: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    inputs.sort();
    inputs
}

#[test]
fn every_target_holds_for_every_input_that_is_kept() {
    let mut broken = Vec::new();
    for (name, _) in TARGETS {
        let inputs = inputs(name);
        assert!(!inputs.is_empty(), "{name} has nothing to begin with");
        for input in inputs {
            let bytes = fs::read(&input).unwrap();
            broken.extend(catch_unwind(|| fuzz::run(name, &bytes)).is_err().then_some(input));
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_fuzzer_has_a_program_for_every_target_and_a_corpus_for_nothing_else() {
    let manifest: toml::Table = fs::read_to_string(folder().join("Cargo.toml")).unwrap().parse().unwrap();
    let programs = manifest["bin"].as_array().unwrap().iter().map(|bin| bin["name"].as_str().unwrap());
    assert!(programs.eq(TARGETS.iter().map(|(name, _)| *name)));
    let mut kept: Vec<_> =
        fs::read_dir(folder().join("corpus")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    kept.sort();
    assert!(kept.iter().map(|name| name.to_str().unwrap()).eq(TARGETS.iter().map(|(name, _)| *name)));
}
