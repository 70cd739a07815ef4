//! The parcels' MAC: proof that whoever wrote one held the case's secret, not only its public key.

use hmac::{Hmac, Mac};
use secrecy::ExposeSecret;
use sha2::Sha256;

use super::derivation;
use super::identity::Identity;
use super::key_owner::ParcelKey;
use super::place::{MAC, PLACE};

const LABEL: &[u8] = b"siegelpost/v1/parcel";

/// HMAC-SHA-256 (RFC 2104) over label, recipient, place and document.
pub(super) fn compute<R: ParcelKey>(identity: &Identity<R>, place: &[u8; PLACE], json: &[u8]) -> [u8; MAC] {
    prepared(identity, place, json).finalize().into_bytes().into()
}

/// Whether `mac` is what [`compute`] gives, compared in constant time.
pub(super) fn is_genuine<R: ParcelKey>(
    identity: &Identity<R>,
    place: &[u8; PLACE],
    json: &[u8],
    mac: &[u8; MAC],
) -> bool {
    prepared(identity, place, json).verify(&(*mac).into()).is_ok()
}

fn prepared<R: ParcelKey>(identity: &Identity<R>, place: &[u8; PLACE], json: &[u8]) -> Hmac<Sha256> {
    let key = derivation::mac_key(identity.seed());
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key.expose_secret()).expect("HMAC takes keys of any length");
    for part in [LABEL, identity.recipient_digest(), place, json] {
        mac.update(part);
    }
    mac
}
