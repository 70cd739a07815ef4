//! What must hold whatever comes in. The fuzzer makes inputs up (`make fuzz`); the tests run the same functions over those
//! that are kept (tests/it/corpus.rs).
#![allow(clippy::unwrap_used, clippy::panic, reason = "a target ends with a panic where something does not hold")]

mod age_file;
mod age_header;
mod case_key;
mod content_offices;
mod content_questionnaire;
mod content_texts;
mod cookies;
mod deletions;
mod deposit;
mod document;
mod form_body;
mod journal;
mod keys;
mod parcel;
mod self_betrayal;
mod slot;
mod spreadsheet;
mod statement;
mod stored;
mod unit_names;

/// Ends with a panic where something does not hold for an input.
type Target = fn(&[u8]);

/// Every target by its name, in alphabetical order. tests/fuzz/Cargo.toml lists them, too.
pub const TARGETS: [(&str, Target); 18] = [
    ("age_header", age_header::holds),
    ("case_key", case_key::holds),
    ("content_offices", content_offices::holds),
    ("content_questionnaire", content_questionnaire::holds),
    ("content_texts", content_texts::holds),
    ("cookies", cookies::holds),
    ("deletions", deletions::holds),
    ("deposit", deposit::holds),
    ("document", document::holds),
    ("form_body", form_body::holds),
    ("journal", journal::holds),
    ("parcel", parcel::holds),
    ("self_betrayal", self_betrayal::holds),
    ("slot", slot::holds),
    ("spreadsheet", spreadsheet::holds),
    ("statement", statement::holds),
    ("stored", stored::holds),
    ("unit_names", unit_names::holds),
];

/// Runs one of them.
pub fn run(name: &str, data: &[u8]) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).expect("every program is named after a target");
    target(data);
}
