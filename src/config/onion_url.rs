//! The address of an onion service, checked as Tor checks it.

use std::ops::Deref;

use serde::Deserialize;
use sha3::{Digest, Sha3_256};

use super::http_url::HttpUrl;

/// Characters of an onion address before `.onion`: 35 bytes in base32.
const LENGTH: usize = 56;
/// RFC 4648, in lower case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
/// The one version there is.
const VERSION: u8 = 3;

/// `http://`, a version 3 onion address (Tor's `rend-spec-v3`, section 6), and nothing that a slip of the pen changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct OnionUrl(HttpUrl);

/// A text that is no onion address.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not possible; allowed is http:// and the {LENGTH} characters and .onion that Tor wrote into the file \
     hostname (a wrong character is found out, too)"
)]
pub struct NotAnOnionUrl(String);

impl TryFrom<String> for OnionUrl {
    type Error = NotAnOnionUrl;

    fn try_from(text: String) -> Result<Self, NotAnOnionUrl> {
        match HttpUrl::try_from(text.clone()) {
            Ok(url) if is_genuine(url.host()) => Ok(Self(url)),
            _ => Err(NotAnOnionUrl(text)),
        }
    }
}

impl Deref for OnionUrl {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// Whether the host is an onion service: PUBKEY (32 bytes), CHECKSUM (2), VERSION (1).
fn is_genuine(host: &str) -> bool {
    let Some(name) = host.strip_suffix(".onion") else { return false };
    let name = name.rsplit('.').next().unwrap_or(name);
    let Some(bytes) = decoded(name) else { return false };
    let (key, checksum) = (&bytes[..32], &bytes[32..34]);
    bytes[34] == VERSION && checksum == &checksum_of(key)[..2]
}

fn checksum_of(key: &[u8]) -> impl Deref<Target = [u8]> {
    Sha3_256::new().chain_update(b".onion checksum").chain_update(key).chain_update([VERSION]).finalize()
}

/// 35 bytes from 56 characters of five bits each.
fn decoded(name: &str) -> Option<[u8; 35]> {
    if name.len() != LENGTH {
        return None;
    }
    let mut bytes = [0; 35];
    let eight_characters = name.as_bytes().chunks_exact(8);
    for (five_bytes, characters) in bytes.chunks_exact_mut(5).zip(eight_characters) {
        let mut bits = 0_u64;
        for character in characters {
            let value = ALPHABET.iter().position(|known| known == character)?;
            bits = bits << 5 | value as u64;
        }
        five_bytes.copy_from_slice(&bits.to_be_bytes()[3..]);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The Tor Project's own.
    const GENUINE: &str = "2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid";

    #[test]
    fn a_genuine_address_is_taken() {
        for text in [
            format!("http://{GENUINE}.onion"),
            format!("http://{GENUINE}.onion/"),
            format!("https://www.{GENUINE}.onion"),
            format!("http://{}.onion", GENUINE.to_uppercase()),
        ] {
            assert_eq!(OnionUrl::try_from(text.clone()).as_deref(), Ok(text.as_str()));
        }
    }

    #[test]
    fn every_single_wrong_character_is_found_out() {
        for at in 0..LENGTH {
            let mut wrong = GENUINE.to_owned().into_bytes();
            wrong[at] = if wrong[at] == b'a' { b'b' } else { b'a' };
            let wrong = String::from_utf8(wrong).unwrap();
            assert!(OnionUrl::try_from(format!("http://{wrong}.onion")).is_err(), "{wrong}");
        }
    }

    #[test]
    fn everything_else_is_refused_with_what_is_allowed() {
        for text in [
            "abc".to_owned(),
            format!("{GENUINE}.onion"),
            format!("http://{GENUINE}"),
            format!("http://{GENUINE}.onion.example.org"),
            format!("http://{}.onion", &GENUINE[1..]),
            format!("http://0{}.onion", &GENUINE[1..]),
            "http://expyuzz4wqqyqhjn.onion".to_owned(),
        ] {
            let error = OnionUrl::try_from(text.clone()).unwrap_err().to_string();
            assert!(error.contains("56 characters"), "{text}: {error}");
        }
    }
}
