//! Small secrets of the server's own, sealed for the database under a key that stands outside of it. Nothing of a case:
//! what belongs to one is sealed to people.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

/// A key for one purpose. No `Debug`: whoever has it opens what was sealed for that.
pub struct ServerKey(Zeroizing<[u8; 32]>);

impl ServerKey {
    /// Bytes of a nonce (RFC 8439).
    pub const NONCE: usize = 12;
    /// Bytes by which what is sealed is longer: nonce and tag.
    pub const OVERHEAD: usize = Self::NONCE + 16;

    /// The key for `purpose`, from the server's secret (HKDF, RFC 5869).
    pub fn derive(secret: &[u8], purpose: &str) -> Self {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, secret)
            .expand(purpose.as_bytes(), &mut key[..])
            .expect("32 bytes are one block of SHA-256");
        Self(key)
    }

    /// Seals a secret to its owner. `nonce` is random, and is never used twice.
    pub fn seal(&self, secret: &[u8], owner: &[u8], nonce: [u8; Self::NONCE]) -> Vec<u8> {
        let payload = Payload { msg: secret, aad: owner };
        let ciphertext = self.cipher().encrypt(Nonce::from_slice(&nonce), payload);
        [&nonce[..], &ciphertext.expect("so few bytes are within the cipher's limits")].concat()
    }

    /// The secret again; `None` if it was sealed under another key, to another owner, or altered.
    pub fn open(&self, sealed: &[u8], owner: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, ciphertext) = sealed.split_at_checked(Self::NONCE)?;
        let payload = Payload { msg: ciphertext, aad: owner };
        self.cipher().decrypt(Nonce::from_slice(nonce), payload).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> ChaCha20Poly1305 {
        ChaCha20Poly1305::new(Key::from_slice(&self.0[..]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_under_its_key_for_its_owner_alone() {
        let key = ServerKey::derive(&[1; 64], "one");
        let sealed = key.seal(b"secret", b"owner", [7; 12]);
        assert_eq!(sealed.len(), 6 + ServerKey::OVERHEAD);
        assert_eq!(key.open(&sealed, b"owner").as_deref().map(Vec::as_slice), Some(&b"secret"[..]));
        assert!(key.open(&sealed, b"other").is_none() && key.open(&[], b"owner").is_none());
        for other in [ServerKey::derive(&[1; 64], "other"), ServerKey::derive(&[2; 64], "one")] {
            assert!(other.open(&sealed, b"owner").is_none());
        }
    }
}
