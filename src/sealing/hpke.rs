//! HPKE (RFC 9180) in base mode, for exactly one suite and one message per key:
//! KEM 0x647a (X-Wing), HKDF-SHA-256, ChaCha20-Poly1305, as the age format's `mlkem768x25519` stanza uses it.

use std::sync::LazyLock;

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, Zeroizing};

/// Application information of the key schedule: the age specification's label for this stanza.
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
const VERSION: &[u8] = b"HPKE-v1";
/// "HPKE", KEM, KDF and AEAD identifiers: RFC 9180 § 5.1.
const SUITE: &[u8] = b"HPKE\x64\x7a\x00\x01\x00\x03";
/// RFC 9180 § 5: no pre-shared key, no sender authentication.
const MODE_BASE: u8 = 0;

/// `key_schedule_context` of RFC 9180 § 5.1: mode, hash of the empty PSK id, hash of the info.
static CONTEXT: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let (psk_id_hash, _) = labeled_extract(b"", b"psk_id_hash", b"");
    let (info_hash, _) = labeled_extract(b"", b"info_hash", INFO);
    [&[MODE_BASE][..], &psk_id_hash, &info_hash].concat()
});

/// Encrypts `plaintext` under the KEM's shared secret; `None` only for texts longer than the cipher allows.
pub(super) fn seal(shared: &[u8; 32], plaintext: &[u8]) -> Option<Vec<u8>> {
    let (cipher, nonce) = key_schedule(shared);
    cipher.encrypt(&nonce, plaintext).ok()
}

/// Decrypts, or says `None` if the secret is another one or the text was altered.
pub(super) fn open(shared: &[u8; 32], ciphertext: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (cipher, nonce) = key_schedule(shared);
    cipher.decrypt(&nonce, ciphertext).ok().map(Zeroizing::new)
}

/// RFC 9180 § 5.1 for the first and only message, whose nonce is the base nonce itself.
fn key_schedule(shared: &[u8; 32]) -> (ChaCha20Poly1305, Nonce) {
    let (mut secret, expander) = labeled_extract(shared, b"secret", b"");
    secret.zeroize();
    let mut key = Key::default();
    labeled_expand(&expander, b"key", &mut key);
    let mut nonce = Nonce::default();
    labeled_expand(&expander, b"base_nonce", &mut nonce);
    let cipher = ChaCha20Poly1305::new(&key);
    key.zeroize();
    (cipher, nonce)
}

/// LabeledExtract of RFC 9180 § 4. The salt comes first there, too; for "secret" it is the shared secret.
fn labeled_extract(salt: &[u8], label: &[u8], ikm: &[u8]) -> ([u8; 32], Hkdf<Sha256>) {
    let labeled = Zeroizing::new([VERSION, SUITE, label, ikm].concat());
    let (prk, expander) = Hkdf::<Sha256>::extract(Some(salt), &labeled);
    (prk.into(), expander)
}

/// LabeledExpand of RFC 9180 § 4.
fn labeled_expand(expander: &Hkdf<Sha256>, label: &[u8], out: &mut [u8]) {
    let length = u16::try_from(out.len()).expect("a key and a nonce are short").to_be_bytes();
    let info = [&length[..], VERSION, SUITE, label, &CONTEXT].concat();
    expander.expand(&info, out).expect("a key and a nonce are far below HKDF's limit of 8160 bytes");
}
