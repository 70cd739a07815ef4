//! Engines that are wrong in one place each.

use super::*;
use crate::sealing::xwing::halves::{PrivateHalves, PublicHalves};

fn portable(bytes: &[u8; PUBLIC]) -> Option<Box<dyn PublicHalves>> {
    Engine::portable().public(bytes)
}

fn portable_pair(expanded: &[u8; 96]) -> Pair {
    Engine::portable().pair(expanded)
}

/// Seals as the key within, and says another secret.
struct SaysAnother(Box<dyn PublicHalves>);

impl PublicHalves for SaysAnother {
    fn encapsulate(&self, chance: &[[u8; 32]; 2]) -> ([u8; ENCAPSULATION], Secrets) {
        let (encapsulation, mut secrets) = self.0.encapsulate(chance);
        secrets.x[31] ^= 0x40;
        (encapsulation, secrets)
    }
}

/// Opens as the key within, short of what was altered: a number of 32 zero bytes.
struct ZeroForAltered(Box<dyn PrivateHalves>, [u8; 32]);

impl PrivateHalves for ZeroForAltered {
    fn decapsulate(&self, encapsulation: &[u8; ENCAPSULATION]) -> Option<Secrets> {
        let mut secrets = self.0.decapsulate(encapsulation)?;
        if *secrets.ml != self.1 {
            secrets.ml.fill(0);
        }
        Some(secrets)
    }
}

#[test]
fn every_engine_of_this_processor_agrees() {
    assert!(Engine::every().all(|engine| agree(engine, Engine::portable())));
}

#[test]
fn a_wrong_public_key_is_noticed() {
    let wrong = Engine::new("wrong", portable, |expanded| {
        let mut pair = portable_pair(expanded);
        pair.bytes[PUBLIC - 1] ^= 1;
        pair
    });
    assert!(!agree(&wrong, Engine::portable()));
}

#[test]
fn a_wrong_secret_is_noticed_whether_the_key_was_made_or_parsed() {
    let parsed = Engine::new("wrong", |bytes| Some(Box::new(SaysAnother(portable(bytes)?))), portable_pair);
    let made = Engine::new("wrong", portable, |expanded| {
        let pair = portable_pair(expanded);
        Pair { public: Box::new(SaysAnother(pair.public)), ..pair }
    });
    assert!(!agree(&parsed, Engine::portable()));
    assert!(!agree(&made, Engine::portable()));
}

#[test]
fn a_wrong_answer_to_an_altered_encapsulation_is_noticed() {
    let wrong = Engine::new("wrong", portable, |expanded| {
        let pair = portable_pair(expanded);
        let right = *pair.public.encapsulate(&CHANCE.map(counting)).1.ml;
        Pair { private: Box::new(ZeroForAltered(pair.private, right)), ..pair }
    });
    assert!(!agree(&wrong, Engine::portable()));
}

#[test]
fn keys_accepted_that_are_to_be_refused_are_noticed() {
    fn forgiving(bytes: &[u8; PUBLIC], forgiven: fn(&[u8; PUBLIC]) -> [u8; PUBLIC]) -> Option<Box<dyn PublicHalves>> {
        let good = portable_pair(&[1; 96]).bytes;
        portable(bytes).or_else(|| (forgiven(bytes) == *bytes).then(|| portable(&good))?)
    }
    let small_order = Engine::new("wrong", |bytes| forgiving(bytes, with_point_of_small_order), portable_pair);
    let modulus = Engine::new("wrong", |bytes| forgiving(bytes, beyond_the_modulus), portable_pair);
    assert!(!agree(&small_order, Engine::portable()));
    assert!(!agree(&modulus, Engine::portable()));
}
