//! The proof in a reporter's slot: whoever made the slot held the case key, not only the reporter's public key.
//!
//! Slots are sealed to public keys that stand in the database. Without a proof, whoever owns it could put a case of their
//! own in a case's place, and the reporter would read and answer it.

use hmac::{Hmac, Mac};
use secrecy::ExposeSecret;
use sha2::Sha256;

use super::derivation;
use super::identity::Identity;
use super::key_owner::{Case, Reporter};

/// Bytes of a proof.
pub(super) const PROOF: usize = 32;

const LABEL: &[u8] = b"siegelpost/v1/slot";

/// HMAC-SHA-256 (RFC 2104) over label and recipient of the case, under a key derived from the reporter's seed.
pub(super) fn compute(reporter: &Identity<Reporter>, case: &Identity<Case>) -> [u8; PROOF] {
    prepared(reporter, case).finalize().into_bytes().into()
}

/// Whether `proof` is what [`compute`] gives, compared in constant time.
pub(super) fn is_genuine(reporter: &Identity<Reporter>, case: &Identity<Case>, proof: &[u8; PROOF]) -> bool {
    prepared(reporter, case).verify(&(*proof).into()).is_ok()
}

fn prepared(reporter: &Identity<Reporter>, case: &Identity<Case>) -> Hmac<Sha256> {
    let key = derivation::slot_key(reporter.seed());
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
    for part in [LABEL, case.recipient_digest()] {
        mac.update(part);
    }
    mac
}
