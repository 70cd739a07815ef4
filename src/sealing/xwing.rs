//! X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 (FIPS 203) and X25519 (RFC 7748) as one key encapsulation.
//!
//! Whoever wants the shared secret has to break both. The arithmetic of the two halves is an [`Engine`]'s; how a seed
//! becomes two keys and two secrets become one is here, once for all engines.

use sha3::digest::{ExtendableOutput, FixedOutput, Update, XofReader};
use zeroize::Zeroizing;

mod agreement;
mod choice;
mod engine;
mod halves;
#[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
mod native;
mod portable;

pub use choice::{engine_in_use, with_engine};
pub use engine::Engine;
pub(super) use halves::{ENCAPSULATION, PUBLIC};
use halves::{Pair, PrivateHalves, PublicHalves, Secret, Secrets, x25519_key, x25519_text};

/// X-Wing's label: the picture of a wing.
const LABEL: &[u8] = br"\.//^\";

/// A public key, parsed and checked.
pub(super) struct Public {
    bytes: [u8; PUBLIC],
    halves: Box<dyn PublicHalves>,
}

/// A secret key, expanded from its seed. Keep it boxed, so that the seed stays in one place.
pub(super) struct Private {
    seed: Zeroizing<[u8; 32]>,
    halves: Box<dyn PrivateHalves>,
    x_public: [u8; 32],
}

impl Public {
    /// Checks and parses, 25 to 60 us. `None`: coefficients beyond the modulus (FIPS 203 § 7.2) or a point of small
    /// order (RFC 7748 § 6.1).
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: [u8; PUBLIC] = bytes.try_into().ok()?;
        let halves = Engine::chosen().public(&bytes)?;
        Some(Self { bytes, halves })
    }

    /// ML-KEM's key, then X25519's.
    pub(super) fn as_bytes(&self) -> &[u8; PUBLIC] {
        &self.bytes
    }

    /// A fresh shared secret for this key and the bytes from which its holder gets it, too. Takes random bytes: ML-KEM's
    /// message and X25519's ephemeral key.
    pub(super) fn encapsulate(&self, chance: &[[u8; 32]; 2]) -> ([u8; ENCAPSULATION], Secret) {
        let (encapsulation, secrets) = self.halves.encapsulate(chance);
        let shared = combine(&secrets, x25519_text(&encapsulation), x25519_key(&self.bytes));
        (encapsulation, shared)
    }
}

impl Private {
    /// Expands a seed, 15 to 70 us: SHAKE-256 to 96 bytes, of which 64 are ML-KEM's `d` and `z` and 32 X25519's. The
    /// public half comes with it.
    pub(super) fn expand(seed: &[u8; 32]) -> (Box<Self>, Public) {
        let mut stream = sha3::Shake256::default();
        stream.update(seed);
        let mut expanded = Zeroizing::new([0u8; 96]);
        stream.finalize_xof().read(&mut expanded[..]);
        let Pair { private, public, bytes } = Engine::chosen().pair(&expanded);
        let seed = Zeroizing::new(*seed);
        (Box::new(Self { seed, halves: private, x_public: *x25519_key(&bytes) }), Public { bytes, halves: public })
    }

    /// The 32 bytes that this key is.
    pub(super) fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// The shared secret behind an encapsulation; `None` if its X25519 half is a point of small order. A forged
    /// ML-KEM half gives some other secret (implicit rejection, FIPS 203 § 7.3).
    pub(super) fn decapsulate(&self, encapsulation: &[u8; ENCAPSULATION]) -> Option<Secret> {
        let secrets = self.halves.decapsulate(encapsulation)?;
        Some(combine(&secrets, x25519_text(encapsulation), &self.x_public))
    }
}

/// X-Wing's combiner: SHA3-256 over both secrets, the X25519 share, the X25519 key and the label.
fn combine(secrets: &Secrets, x_text: &[u8; 32], x_key: &[u8; 32]) -> Secret {
    let mut hash = sha3::Sha3_256::default();
    for part in [&secrets.ml[..], &secrets.x[..], x_text, x_key, LABEL] {
        hash.update(part);
    }
    Zeroizing::new(hash.finalize_fixed().into())
}

#[cfg(test)]
mod tests;
