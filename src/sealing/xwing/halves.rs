//! What X-Wing asks of an engine: both halves at once, without the steps that join them.

use zeroize::Zeroizing;

/// Bytes of an ML-KEM-768 encapsulation key: FIPS 203 table 3.
pub(super) const EK: usize = 1184;
/// Bytes of an ML-KEM-768 ciphertext: FIPS 203 table 3.
pub(super) const CT: usize = 1088;
/// Bytes of a hybrid public key: ML-KEM's, then X25519's.
pub(in crate::sealing) const PUBLIC: usize = EK + 32;
/// Bytes of a hybrid encapsulation: ML-KEM's ciphertext, then X25519's share.
pub(in crate::sealing) const ENCAPSULATION: usize = CT + 32;

/// 32 bytes that are wiped when dropped.
pub(super) type Secret = Zeroizing<[u8; 32]>;

/// The shared secrets of both halves, before the combiner.
pub(super) struct Secrets {
    pub(super) ml: Secret,
    pub(super) x: Secret,
}

/// A public key of both halves, parsed and checked.
pub(super) trait PublicHalves: Send + Sync {
    /// The encapsulation and what it holds. Takes random bytes: ML-KEM's message and X25519's ephemeral key.
    fn encapsulate(&self, chance: &[[u8; 32]; 2]) -> ([u8; ENCAPSULATION], Secrets);
}

/// A secret key of both halves. Wiped when dropped.
pub(super) trait PrivateHalves: Send + Sync {
    /// What an encapsulation holds: `None` for an X25519 share of small order, and some other secret for an altered
    /// ML-KEM ciphertext.
    fn decapsulate(&self, encapsulation: &[u8; ENCAPSULATION]) -> Option<Secrets>;
}

/// A secret key and its public key.
pub(super) struct Pair {
    pub(super) private: Box<dyn PrivateHalves>,
    pub(super) public: Box<dyn PublicHalves>,
    pub(super) bytes: [u8; PUBLIC],
}

/// X25519's half of a public key.
pub(super) fn x25519_key(public: &[u8; PUBLIC]) -> &[u8; 32] {
    last(public)
}

/// X25519's half of an encapsulation.
pub(super) fn x25519_text(encapsulation: &[u8; ENCAPSULATION]) -> &[u8; 32] {
    last(encapsulation)
}

/// ML-KEM's half, of either.
pub(super) fn ml_kem<const HALF: usize, const WHOLE: usize>(whole: &[u8; WHOLE]) -> &[u8; HALF] {
    const { assert!(HALF + 32 == WHOLE) }
    whole.first_chunk().expect("the first part is shorter than the whole")
}

/// Joins the two.
pub(super) fn joined<const HALF: usize, const WHOLE: usize>(ml: &[u8; HALF], x: &[u8; 32]) -> [u8; WHOLE] {
    const { assert!(HALF + 32 == WHOLE) }
    let mut whole = [0; WHOLE];
    whole[..HALF].copy_from_slice(ml);
    whole[HALF..].copy_from_slice(x);
    whole
}

fn last<const WHOLE: usize>(whole: &[u8; WHOLE]) -> &[u8; 32] {
    const { assert!(WHOLE > 32) }
    whole.last_chunk().expect("the last part is shorter than the whole")
}
