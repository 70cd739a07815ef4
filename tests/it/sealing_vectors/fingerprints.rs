//! Fingerprints of readers: `tests/vectors/fingerprints.json`. Recipients, digests and digits were made by another program;
//! the words are those of our own list as it is, and must stay.

use serde_json::Value;
use sha2::{Digest, Sha256};
use siegelpost::sealing::{Fingerprint, Handler, Identity, Recipient};

use super::on_every_engine;

fn vectors() -> Value {
    serde_json::from_str(include_str!("../../vectors/fingerprints.json")).unwrap()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn recipient(reader: &Value) -> Recipient<Handler> {
    let seed = text(&reader["seed"]).as_bytes().chunks(2).map(|pair| str::from_utf8(pair).unwrap());
    let seed: Vec<u8> = seed.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect();
    Identity::from_seed(&seed.try_into().unwrap()).recipient()
}

#[test]
fn fingerprints_of_readers() {
    on_every_engine(|| {
        for reader in vectors()["readers"].as_array().unwrap() {
            let recipient = recipient(reader);
            assert_eq!(reader["recipient"], recipient.to_string());
            let hash = Sha256::digest(format!("siegelpost/v1/reader{recipient}"));
            let digest: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(reader["digest"], digest);
            let fingerprint = recipient.fingerprint();
            assert_eq!(reader["fingerprint"], fingerprint.to_string());
            assert_eq!(digest[..16], fingerprint.to_string());
            assert_eq!(reader["words"], fingerprint.words().join(" "));
        }
    });
}

#[test]
fn fingerprints_of_sets_in_any_order() {
    let vectors = vectors();
    let readers = vectors["readers"].as_array().unwrap();
    for set in vectors["sets"].as_array().unwrap() {
        let members = set["readers"].as_array().unwrap();
        let mut members: Vec<_> =
            members.iter().map(|at| recipient(&readers[usize::try_from(at.as_u64().unwrap()).unwrap()])).collect();
        for _ in 0..members.len() {
            members.rotate_left(1);
            let all = Fingerprint::of_all(&members);
            assert_eq!(set["fingerprint"], all.to_string());
            assert_eq!(set["words"], all.words().join(" "));
        }
    }
}
