//! The engine for newer processors: graviola's assembler, which uses AVX2 or AVX-512 and the wide multiplications of
//! x86-64, and the like on 64-bit ARM. About three times as fast.
//!
//! Of graviola's ML-KEM three functions are used that its documentation leaves out, as they take their random bytes
//! instead of drawing them. X-Wing's keys come from a seed, so it cannot be done without.

use graviola::key_agreement::mlkem768::{Ciphertext, DecapKey, EncapKey, Message, SharedSecret};
use graviola::key_agreement::x25519::{PublicKey, StaticPrivateKey};
use zeroize::Zeroizing;

use super::engine::Engine;
use super::halves::{
    CT, EK, ENCAPSULATION, PUBLIC, Pair, PrivateHalves, PublicHalves, Secret, Secrets, joined, ml_kem, x25519_key,
    x25519_text,
};

static NATIVE: Engine = Engine::new("native", public, pair);

/// The engine, if this processor has what it needs; graviola would end the program otherwise.
pub(super) fn here() -> Option<&'static Engine> {
    // The X25519 for x86-64 multiplies with BMI2, which graviola itself takes for granted where there is ADX.
    #[cfg(target_arch = "x86_64")]
    let multiplies = std::arch::is_x86_feature_detected!("bmi2");
    #[cfg(not(target_arch = "x86_64"))]
    let multiplies = true;
    (multiplies && graviola::util::is_cpu_supported()).then_some(&NATIVE)
}

struct Public {
    ml: EncapKey,
    x: PublicKey,
}

/// Large: keep it boxed.
struct Private {
    ml: DecapKey,
    x: StaticPrivateKey,
}

fn public(bytes: &[u8; PUBLIC]) -> Option<Box<dyn PublicHalves>> {
    let ml = EncapKey::from_bytes(ml_kem::<EK, PUBLIC>(bytes)).ok()?;
    let x = PublicKey::from_array(x25519_key(bytes));
    StaticPrivateKey::from_array(&[1; 32]).diffie_hellman(&x).ok()?;
    Some(Box::new(Public { ml, x }))
}

fn pair(expanded: &[u8; 96]) -> Pair {
    let ml_seed = expanded.first_chunk().expect("64 of 96 bytes");
    let x_seed = expanded.last_chunk().expect("32 of 96 bytes");
    let private = Box::new(Private { ml: DecapKey::keygen_internal(ml_seed), x: StaticPrivateKey::from_array(x_seed) });
    let public = Public { ml: private.ml.encapsulation_key(), x: private.x.public_key() };
    let bytes = joined::<EK, PUBLIC>(&public.ml.as_bytes(), &public.x.as_bytes());
    Pair { private, public: Box::new(public), bytes }
}

impl PublicHalves for Public {
    fn encapsulate(&self, [message, ephemeral]: &[[u8; 32]; 2]) -> ([u8; ENCAPSULATION], Secrets) {
        let ephemeral = StaticPrivateKey::from_array(ephemeral);
        let (ml_secret, ml_text) = self.ml.clone().encaps_internal(Message(*message));
        // Multiples of eight below 2^255 take only points of small order to zero, on the curve and on its twist.
        let x_secret =
            ephemeral.diffie_hellman(&self.x).expect("points of small order were refused when this was made");
        let encapsulation = joined::<CT, ENCAPSULATION>(ml_text.as_ref(), &ephemeral.public_key().as_bytes());
        (encapsulation, Secrets { ml: copied(&ml_secret), x: Zeroizing::new(x_secret.0) })
    }
}

impl PrivateHalves for Private {
    fn decapsulate(&self, encapsulation: &[u8; ENCAPSULATION]) -> Option<Secrets> {
        let x_secret = self.x.diffie_hellman(&PublicKey::from_array(x25519_text(encapsulation))).ok()?;
        let ml_secret = self.ml.decaps_internal(&Ciphertext::from(*ml_kem::<CT, ENCAPSULATION>(encapsulation)));
        Some(Secrets { ml: copied(&ml_secret), x: Zeroizing::new(x_secret.0) })
    }
}

/// A copy that is ours. Graviola wipes its own.
fn copied(secret: &SharedSecret) -> Secret {
    Zeroizing::new(*secret.as_ref())
}
