//! The engine that runs on every processor, on the crates that `age` itself stands on.

use ml_kem::kem::Decapsulate;
use ml_kem::{Ciphertext, EncapsulateDeterministic, EncodedSizeUser, KemCore, MlKem768};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::{Zeroize, Zeroizing};

use super::engine::Engine;
use super::halves::{
    CT, EK, ENCAPSULATION, PUBLIC, Pair, PrivateHalves, PublicHalves, Secret, Secrets, joined, ml_kem, x25519_key,
    x25519_text,
};

pub(super) static PORTABLE: Engine = Engine::new("portable", public, pair);

type EncapsulationKey = <MlKem768 as KemCore>::EncapsulationKey;
type DecapsulationKey = <MlKem768 as KemCore>::DecapsulationKey;

struct Public {
    ml: EncapsulationKey,
    x: PublicKey,
}

/// Large: keep it boxed.
struct Private {
    ml: DecapsulationKey,
    x: StaticSecret,
}

fn public(bytes: &[u8; PUBLIC]) -> Option<Box<dyn PublicHalves>> {
    let ml_bytes = ml_kem::<EK, PUBLIC>(bytes);
    let ml = EncapsulationKey::from_bytes(&(*ml_bytes).into());
    let canonical = ml.as_bytes()[..] == ml_bytes[..];
    let x = PublicKey::from(*x25519_key(bytes));
    let usable = StaticSecret::from([1; 32]).diffie_hellman(&x).was_contributory();
    if canonical && usable { Some(Box::new(Public { ml, x })) } else { None }
}

fn pair(expanded: &[u8; 96]) -> Pair {
    let ([d, z, x], []) = expanded.as_chunks::<32>() else { unreachable!("96 bytes are three times 32") };
    let (ml, ml_public) = MlKem768::generate_deterministic(d.as_ref(), z.as_ref());
    let x = StaticSecret::from(*x);
    let x_public = PublicKey::from(&x);
    let bytes = joined::<EK, PUBLIC>(&ml_public.as_bytes().into(), x_public.as_bytes());
    Pair { private: Box::new(Private { ml, x }), public: Box::new(Public { ml: ml_public, x: x_public }), bytes }
}

impl PublicHalves for Public {
    fn encapsulate(&self, [message, ephemeral]: &[[u8; 32]; 2]) -> ([u8; ENCAPSULATION], Secrets) {
        let ephemeral = StaticSecret::from(*ephemeral);
        let (ml_text, mut ml_secret) =
            self.ml.encapsulate_deterministic(message.as_ref()).expect("ML-KEM's encapsulation has no error case");
        let x_secret = ephemeral.diffie_hellman(&self.x);
        let encapsulation = joined::<CT, ENCAPSULATION>(&ml_text.into(), PublicKey::from(&ephemeral).as_bytes());
        (encapsulation, Secrets { ml: taken(&mut ml_secret), x: Zeroizing::new(*x_secret.as_bytes()) })
    }
}

impl PrivateHalves for Private {
    fn decapsulate(&self, encapsulation: &[u8; ENCAPSULATION]) -> Option<Secrets> {
        let x_secret = self.x.diffie_hellman(&PublicKey::from(*x25519_text(encapsulation)));
        if !x_secret.was_contributory() {
            return None;
        }
        let ml_text = Ciphertext::<MlKem768>::from(*ml_kem::<CT, ENCAPSULATION>(encapsulation));
        let mut ml_secret = self.ml.decapsulate(&ml_text).ok()?;
        Some(Secrets { ml: taken(&mut ml_secret), x: Zeroizing::new(*x_secret.as_bytes()) })
    }
}

/// Copies ML-KEM's secret out and wipes where it was.
fn taken(secret: &mut ml_kem::SharedKey<MlKem768>) -> Secret {
    let copy = Zeroizing::new((*secret).into());
    secret.zeroize();
    copy
}
