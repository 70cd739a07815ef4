//! The identities to which targets seal, and what is derived from their seeds, as docs/sealing.md says: by a program
//! that shares no line of it with ours.

use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use siegelpost::sealing::{Identity, KeyOwner};

/// Of the conversation.
pub const CASE_SEED: [u8; 32] = [0x43; 32];
/// Of the handlers' file.
pub const FILE_SEED: [u8; 32] = [0x46; 32];
/// Of the reporter.
pub const REPORTER_SEED: [u8; 32] = [0x52; 32];
/// Of a handler.
pub const HANDLER_SEED: [u8; 32] = [0x48; 32];

/// HMAC-SHA-256 over `parts`, under what HKDF-SHA-256 makes of a seed and a label.
pub fn mac(seed: &[u8; 32], label: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(None, seed).expand(label, &mut key).unwrap();
    let mut mac = Hmac::<Sha256>::new_from_slice(&key).unwrap();
    parts.iter().for_each(|part| mac.update(part));
    mac.finalize().into_bytes().into()
}

/// SHA-256 of the text of a seed's recipient.
pub fn recipient_digest<R: KeyOwner>(identity: &Identity<R>) -> [u8; 32] {
    Sha256::digest(identity.recipient().to_string()).into()
}
