//! X-Wing (draft-connolly-cfrg-xwing-kem): ML-KEM-768 (FIPS 203) and X25519 (RFC 7748) as one key encapsulation.
//!
//! Whoever wants the shared secret has to break both. Written on the crates that `age` itself stands on.

use ml_kem::kem::Decapsulate;
use ml_kem::{Ciphertext, EncapsulateDeterministic, EncodedSizeUser, KemCore, MlKem768};
use sha3::digest::{ExtendableOutput, FixedOutput, Update, XofReader};
use x25519_dalek as x25519;
use zeroize::{Zeroize, Zeroizing};

/// Bytes of an ML-KEM-768 encapsulation key: FIPS 203 table 3.
const EK: usize = 1184;
/// Bytes of an ML-KEM-768 ciphertext: FIPS 203 table 3.
const CT: usize = 1088;
/// Bytes of a hybrid public key.
pub(super) const PUBLIC: usize = EK + 32;
/// Bytes of a hybrid encapsulation.
pub(super) const ENCAPSULATION: usize = CT + 32;
/// X-Wing's label: the picture of a wing.
const LABEL: &[u8] = br"\.//^\";

type EncapsulationKey = <MlKem768 as KemCore>::EncapsulationKey;
type DecapsulationKey = <MlKem768 as KemCore>::DecapsulationKey;
type Secret = Zeroizing<[u8; 32]>;

/// A public key, parsed and checked.
pub(super) struct Public {
    bytes: [u8; PUBLIC],
    ml: EncapsulationKey,
    x: x25519::PublicKey,
}

/// A secret key, expanded from its seed. Large: keep it boxed.
pub(super) struct Private {
    seed: Zeroizing<[u8; 32]>,
    ml: DecapsulationKey,
    x: x25519::StaticSecret,
    x_public: x25519::PublicKey,
}

impl Public {
    /// Checks and parses, about 60 us. `None`: coefficients beyond the modulus (FIPS 203 § 7.2) or a point of small
    /// order (RFC 7748 § 6.1).
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let bytes: [u8; PUBLIC] = bytes.try_into().ok()?;
        let (ml_bytes, x_bytes) = bytes.split_first_chunk::<EK>()?;
        let ml = EncapsulationKey::from_bytes(&(*ml_bytes).into());
        let canonical = ml.as_bytes()[..] == ml_bytes[..];
        let x = x25519::PublicKey::from(<[u8; 32]>::try_from(x_bytes).ok()?);
        let usable = x25519::StaticSecret::from([1; 32]).diffie_hellman(&x).was_contributory();
        (canonical && usable).then_some(Self { bytes, ml, x })
    }

    /// ML-KEM's key, then X25519's.
    pub(super) fn as_bytes(&self) -> &[u8; PUBLIC] {
        &self.bytes
    }

    /// A fresh shared secret for this key and the bytes from which its holder gets it, too. Takes random bytes: ML-KEM's
    /// message and X25519's ephemeral key.
    pub(super) fn encapsulate(&self, [message, ephemeral]: &[[u8; 32]; 2]) -> (Vec<u8>, Secret) {
        let ephemeral = x25519::StaticSecret::from(*ephemeral);
        let (ml_text, mut ml_secret) =
            self.ml.encapsulate_deterministic(message.as_ref()).expect("ML-KEM's encapsulation has no error case");
        let x_text = x25519::PublicKey::from(&ephemeral);
        let x_secret = ephemeral.diffie_hellman(&self.x);
        let shared = combine(&ml_secret, x_secret.as_bytes(), x_text.as_bytes(), self.x.as_bytes());
        ml_secret.zeroize();
        ([&ml_text[..], x_text.as_bytes()].concat(), shared)
    }
}

impl Private {
    /// Expands a seed, about 70 us: SHAKE-256 to 96 bytes, of which 64 are ML-KEM's `d` and `z` and 32 X25519's.
    pub(super) fn expand(seed: &[u8; 32]) -> Box<Self> {
        let mut stream = sha3::Shake256::default();
        stream.update(seed);
        let mut expanded = Zeroizing::new([0u8; 96]);
        stream.finalize_xof().read(&mut expanded[..]);
        let ([d, z, x], []) = expanded.as_chunks::<32>() else { unreachable!("96 bytes are three times 32") };
        let (ml, _) = MlKem768::generate_deterministic(d.as_ref(), z.as_ref());
        let x = x25519::StaticSecret::from(*x);
        let x_public = x25519::PublicKey::from(&x);
        Box::new(Self { seed: Zeroizing::new(*seed), ml, x, x_public })
    }

    /// The 32 bytes that this key is.
    pub(super) fn seed(&self) -> &[u8; 32] {
        &self.seed
    }

    /// The public half.
    pub(super) fn public(&self) -> Public {
        let ml = self.ml.encapsulation_key().clone();
        let mut bytes = [0; PUBLIC];
        bytes[..EK].copy_from_slice(&ml.as_bytes());
        bytes[EK..].copy_from_slice(self.x_public.as_bytes());
        Public { bytes, ml, x: self.x_public }
    }

    /// The shared secret behind an encapsulation; `None` if its X25519 half is a point of small order. A forged
    /// ML-KEM half gives some other secret (implicit rejection, FIPS 203 § 7.3).
    pub(super) fn decapsulate(&self, encapsulation: &[u8; ENCAPSULATION]) -> Option<Secret> {
        let (ml_text, x_text) = encapsulation.split_at(CT);
        let x_text = x25519::PublicKey::from(<[u8; 32]>::try_from(x_text).ok()?);
        let x_secret = self.x.diffie_hellman(&x_text);
        if !x_secret.was_contributory() {
            return None;
        }
        let ml_text = Ciphertext::<MlKem768>::try_from(ml_text).ok()?;
        let mut ml_secret = self.ml.decapsulate(&ml_text).ok()?;
        let shared = combine(&ml_secret, x_secret.as_bytes(), x_text.as_bytes(), self.x_public.as_bytes());
        ml_secret.zeroize();
        Some(shared)
    }
}

/// X-Wing's combiner: SHA3-256 over both secrets, the X25519 share, the X25519 key and the label.
fn combine(ml_secret: &[u8], x_secret: &[u8], x_text: &[u8], x_key: &[u8]) -> Secret {
    let mut hash = sha3::Sha3_256::default();
    for part in [ml_secret, x_secret, x_text, x_key, LABEL] {
        hash.update(part);
    }
    Zeroizing::new(hash.finalize_fixed().into())
}
