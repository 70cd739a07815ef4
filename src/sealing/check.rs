//! Check bytes: by them a reporter notices that a case was set back to an earlier state.
//!
//! No reader can see from a case alone that its newest entries were taken away. Whoever noted the check words of the
//! newest entry can: they must be in the list at the next visit. Without the case's seed nobody can compute them, so
//! whoever owns the database cannot look for another entry with the same ones.

use hmac::{Hmac, Mac};
use secrecy::ExposeSecret;
use sha2::Sha256;

use super::derivation;
use super::identity::Identity;
use super::key_owner::ParcelKey;

/// Of one entry: the first three bytes of HMAC-SHA-256 (RFC 2104) over `digest`, the digest of its stored form, under
/// HKDF-SHA-256 of the seed with the info `siegelpost/v1/check`. Shown as three words, one for each byte.
pub fn check_bytes<R: ParcelKey>(identity: &Identity<R>, digest: &[u8; 32]) -> [u8; 3] {
    let key = derivation::check_key(identity.seed());
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
    mac.update(digest);
    let [first, second, third, ..]: [u8; 32] = mac.finalize().into_bytes().into();
    [first, second, third]
}
