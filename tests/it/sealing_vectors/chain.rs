//! What readers say of a case's entries, and by which words they know them again.

use std::fs;
use std::path::Path;

use serde_json::Value;
use siegelpost::sealing::chain::{ChainEntry, Fault, Verdict, verify};
use siegelpost::sealing::{Announcement, Case, Identity, SealError, check_bytes};

fn vectors(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name);
    let mut read: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    serde_json::from_value(read["vectors"].take()).unwrap()
}

fn bytes<const N: usize>(value: &Value) -> [u8; N] {
    let pairs = value.as_str().unwrap().as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    pairs.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect::<Vec<_>>().try_into().unwrap()
}

fn link(link: &Value) -> ChainEntry {
    let previous = match link["trouble"].as_str() {
        None => Ok(bytes(&link["previous"])),
        Some("damaged") => Err(SealError::Damaged),
        Some("not-for-you") => Err(SealError::NotForThisKey),
        Some("not-genuine") => Err(SealError::NotGenuine),
        Some("unknown-version") => Err(SealError::UnknownVersion),
        Some(other) => panic!("{other}"),
    };
    let side = link["side"].as_str().unwrap().parse().unwrap();
    let (seq, is_empty) = (link["seq"].as_u64().unwrap(), link["empty"] == true);
    let announces = link.get("announces").map(announcement);
    ChainEntry { side, seq, digest: bytes(&link["digest"]), is_empty, previous, announces }
}

fn announcement(announces: &Value) -> Announcement {
    let text = |name: &str| announces[name].as_str().unwrap();
    let (side, seq) = (text("side").parse().unwrap(), announces["seq"].as_u64().unwrap());
    Announcement { side, seq, digest: bytes(&announces["digest"]), author: text("author").to_owned() }
}

fn verdict(verdict: &Value) -> Verdict {
    let fault = verdict["fault"].as_str().map(|fault| match fault {
        "altered" => Fault::Altered,
        "foreign" => Fault::Foreign,
        "not-genuine" => Fault::NotGenuine,
        "repeated" => Fault::Repeated,
        other => panic!("{other}"),
    });
    let removed_by = verdict["removed_by"].as_u64().map(|at| at.try_into().unwrap());
    Verdict { fault, gap: verdict["gap"].as_bool().unwrap(), removed_by }
}

#[test]
fn verdicts_on_entries() {
    for vector in vectors("chain.json") {
        let links: Vec<_> = vector["links"].as_array().unwrap().iter().map(link).collect();
        let expected: Vec<_> = vector["verdicts"].as_array().unwrap().iter().map(verdict).collect();
        assert_eq!(verify(&links), expected, "{}", vector["name"]);
    }
}

#[test]
fn check_bytes_of_entries() {
    for vector in vectors("check-words.json") {
        let identity = Identity::<Case>::from_seed(&bytes(&vector["seed"]));
        assert_eq!(check_bytes(&identity, &bytes(&vector["digest"])), bytes::<3>(&vector["bytes"]));
    }
}
