//! Whatever a parcel holds: what is read as a document is the same when it is written and read again.

use serde_json::Value;
use siegelpost::casework::{CaseForms, Document};
use std::sync::LazyLock;

static FORMS: LazyLock<CaseForms> = LazyLock::new(|| CaseForms::built_in().unwrap());

pub fn holds(data: &[u8]) {
    let Ok(document) = Document::from_json(data) else { return };
    let json = document.to_json();
    let again =
        Document::from_json(&json).unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&json)));
    assert_eq!(again.to_json(), json);
    assert_eq!(again.day(), document.day());
    if let (Document::Form(one), Document::Form(other)) = (&document, &again) {
        assert_eq!(FORMS.standing(one), FORMS.standing(other), "it stands as it stood");
    }
    // What is not ours to read may be no text at all: it is skipped.
    let Ok(sent) = serde_json::from_slice::<Value>(data) else { return };
    let written: Value = serde_json::from_slice(&json).unwrap();
    let of_this_kind: &[&str] = match written["kind"].as_str() {
        Some("report" | "addition") => &["questionnaire", "version", "answers"],
        Some("form") => &["form", "version", "answers", "author"],
        Some("removal") => &["side", "seq", "digest", "author"],
        Some("redaction") => &["side", "seq", "digest", "text", "author"],
        _ => &["text", "author"],
    };
    for field in ["kind", "lang", "day"].iter().chain(of_this_kind) {
        // A name that is missing and one that is null are the same.
        let sent = sent.get(field).filter(|value| !value.is_null());
        assert_eq!(sent, written.get(field), "{field} is what was sent");
    }
}
