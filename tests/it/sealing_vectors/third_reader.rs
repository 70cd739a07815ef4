//! The reader that was written by docs/sealing.md alone, and the programs that make vectors.

use serde_json::{Value, json};

use super::{folder, read};
use crate::node;

#[test]
fn it_agrees_with_every_vector() {
    let differences = node::ask("check.mjs", &[folder().to_str().unwrap()], &Value::Null);
    assert_eq!(differences, json!([]));
}

#[test]
fn the_vectors_are_what_their_makers_make() {
    for name in ["case", "bad"] {
        let made = node::ask("make.mjs", &[name], &Value::Null);
        assert!(made == read(&format!("{name}.json")), "{name}.json is not what make.mjs makes");
    }
}
