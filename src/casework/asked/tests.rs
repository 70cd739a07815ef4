//! `tests/vectors/asked.json`.

use serde_json::{Value, json};

use super::*;

const VECTORS: &str = include_str!("../../../tests/vectors/asked.json");

fn whole(mut document: Value, kind: Option<&str>) -> Document {
    document["lang"] = json!("de");
    document["day"] = json!("2026-11-23");
    if let Some(kind) = kind {
        document["kind"] = json!(kind);
    }
    Document::from_json(document.to_string().as_bytes()).unwrap_or_else(|error| panic!("{document}: {error}"))
}

fn named(judged: Judged) -> &'static str {
    match judged {
        Judged::New => "new",
        Judged::Again => "again",
        Judged::Answered => "answered",
        Judged::NotAsked => "not-asked",
    }
}

/// H-07, H-13, H-24: what was answered, and what a second answer is.
#[test]
fn what_answers_a_request_is_what_the_vectors_say() {
    let vectors: Value = serde_json::from_str(VECTORS).unwrap();
    let vectors = vectors["vectors"].as_array().unwrap();
    assert!(vectors.len() > 4);
    for vector in vectors {
        let name = &vector["name"];
        let entries: Vec<(u64, Document)> = vector["talk"]
            .as_array()
            .unwrap()
            .iter()
            .map(|entry| (entry[1].as_u64().unwrap(), whole(entry[2].clone(), None)))
            .collect();
        let talk = Talk::new(entries.iter().map(|(seq, document)| (*seq, document)));
        for (to, expected) in vector["requests"].as_object().unwrap() {
            let Answers { counts, others } = talk.answers(to.parse().unwrap());
            let others: Vec<u64> = others.into_iter().map(|(seq, _)| seq).collect();
            assert_eq!(json!([counts.map(|(seq, _)| seq), others]), *expected, "{name}: {to}");
        }
        assert_eq!(json!(talk.withdrawal().map(|(seq, _)| seq)), vector["withdrawal"], "{name}");
        for made in vector["made"].as_array().unwrap() {
            let Document::Declaration(new) = whole(made[1].clone(), Some("declaration")) else { panic!("{made}") };
            let judged = talk.judge(made[0].as_u64().unwrap(), &new);
            assert_eq!(named(judged), made[2], "{name}: {made}");
        }
    }
}
