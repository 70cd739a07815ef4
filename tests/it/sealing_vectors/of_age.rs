//! The official vectors that need a hybrid identity (C2SP/CCTV, `age`).

use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use sha2::{Digest, Sha256};
use siegelpost::sealing::{Handler, Identity};

use super::on_every_engine;
use crate::node;

/// Files called `hybrid...`, and `armor_hybrid`.
const VECTORS: usize = 19;

#[test]
fn every_official_hybrid_vector_comes_out() {
    let vectors = node::ask("vectors.mjs", &[], &Value::Null);
    let vectors = vectors.as_array().unwrap();
    assert_eq!(vectors.len(), VECTORS);
    on_every_engine(|| {
        let wrong: Vec<String> = vectors.iter().filter_map(disagreement).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// What is wrong with our answer to a vector.
fn disagreement(vector: &Value) -> Option<String> {
    let got = match answer(vector) {
        Ok(payload) => {
            let digest: String = Sha256::digest(payload).iter().map(|byte| format!("{byte:02x}")).collect();
            if vector["payload"] == digest { "success" } else { "another payload" }
        }
        Err(age::DecryptError::NoMatchingKeys) => "no match",
        Err(age::DecryptError::InvalidMac) => "HMAC failure",
        // The crate takes a header that it cannot read for one of another version.
        Err(age::DecryptError::InvalidHeader | age::DecryptError::UnknownFormat) => "header failure",
        Err(_) => "another failure",
    };
    (vector["expect"] != got).then(|| format!("{}: {got} instead of {}", vector["name"], vector["expect"]))
}

fn answer(vector: &Value) -> Result<Vec<u8>, age::DecryptError> {
    let file = STANDARD.decode(vector["file"].as_str().unwrap()).unwrap();
    let identities: Vec<_> = vector["identities"].as_array().unwrap().iter().map(identity).collect();
    let identities = identities.iter().map(|identity| &**identity);
    let mut payload = Vec::new();
    if vector["armored"] == true {
        let reader = age::armor::ArmoredReader::new(&file[..]);
        age::Decryptor::new_buffered(reader)?.decrypt(identities)?.read_to_end(&mut payload)?;
    } else {
        age::Decryptor::new_buffered(&file[..])?.decrypt(identities)?.read_to_end(&mut payload)?;
    }
    Ok(payload)
}

fn identity(text: &Value) -> Box<dyn age::Identity> {
    let text = text.as_str().unwrap();
    match Identity::<Handler>::parse(text) {
        Ok(hybrid) => Box::new(hybrid),
        Err(_) => Box::new(text.parse::<age::x25519::Identity>().unwrap()),
    }
}
