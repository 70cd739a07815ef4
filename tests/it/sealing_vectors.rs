//! Fixed inputs and outputs: the official ones of the age format, and our own in `tests/vectors`.

mod chain;
mod fingerprints;
mod of_age;
mod ours;
mod refused;
mod third_reader;
mod whole_case;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use siegelpost::sealing::{Engine, with_engine};

/// The folder with our own.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors")
}

/// Holds every engine that runs on this processor to the same.
pub fn on_every_engine(check: impl Fn()) {
    for engine in Engine::every() {
        println!("on the {engine:?} engine");
        with_engine(engine, &check);
    }
}

fn read(name: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(folder().join(name)).unwrap()).unwrap()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(value: &Value) -> Vec<u8> {
    let pairs = text(value).as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

fn bytes32(value: &Value) -> [u8; 32] {
    unhex(value).try_into().unwrap()
}
