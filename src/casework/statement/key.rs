//! The key by which a service knows its own statements again.

use hmac::{Hmac, Mac};
use secrecy::{ExposeSecret, SecretBox};
use sha2::Sha256;

const LABEL: &[u8] = b"siegelpost/v1/statement";

/// The key of a service's statements. It opens nothing.
pub struct StatementKey(SecretBox<[u8; StatementKey::BYTES]>);

impl StatementKey {
    /// Bytes that it has.
    pub const BYTES: usize = 32;

    /// A key as it is stored; `None` if it has another length. Copied to where it is wiped, and nowhere else.
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        (bytes.len() == Self::BYTES)
            .then(|| Self(SecretBox::init_with_mut(|key: &mut [u8; Self::BYTES]| key.copy_from_slice(bytes))))
    }

    /// HMAC-SHA-256 (RFC 2104) over the label and the text.
    pub(super) fn proof(&self, text: &str) -> [u8; 32] {
        self.prepared(text).finalize().into_bytes().into()
    }

    /// Whether `proof` is that of this text, compared in constant time.
    pub(super) fn is_proof(&self, text: &str, proof: &[u8; 32]) -> bool {
        self.prepared(text).verify(&(*proof).into()).is_ok()
    }

    fn prepared(&self, text: &str) -> Hmac<Sha256> {
        let key = self.0.expose_secret();
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(key).expect("HMAC takes keys of any length");
        mac.update(LABEL);
        mac.update(text.as_bytes());
        mac
    }
}
