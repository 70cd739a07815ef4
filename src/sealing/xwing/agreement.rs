//! Do two engines compute the same? Looked at once, before one is trusted with reports: what a wrong one seals, nobody
//! could ever open.

use super::engine::Engine;
use super::halves::{ENCAPSULATION, PUBLIC, Pair, Secrets};

/// Where the bytes of the key begin to count.
const KEY: u8 = 0x17;
/// Where those of its encapsulation do: ML-KEM's message, X25519's ephemeral key.
const CHANCE: [u8; 2] = [0x45, 0xe8];

/// Whether two engines give the same bytes for a fixed key: the public key, an encapsulation and its secrets, what comes
/// out again, what comes out of an altered one, and what they refuse. Takes a millisecond.
pub(super) fn agree(one: &Engine, other: &Engine) -> bool {
    seen(one) == seen(other)
}

/// All that an engine answers.
fn seen(engine: &Engine) -> Vec<Option<Vec<u8>>> {
    let Pair { private, public, bytes } = engine.pair(&counting(KEY));
    let chance = CHANCE.map(counting);
    let (encapsulation, held) = public.encapsulate(&chance);
    let parsed = engine.public(&bytes).map(|again| again.encapsulate(&chance));
    vec![
        Some(bytes.to_vec()),
        Some(encapsulation.to_vec()),
        Some(both(&held)),
        parsed.map(|(encapsulation, held)| [encapsulation.to_vec(), both(&held)].concat()),
        private.decapsulate(&encapsulation).as_ref().map(both),
        private.decapsulate(&with_another_start(&encapsulation)).as_ref().map(both),
        private.decapsulate(&with_point_of_small_order(&encapsulation)).as_ref().map(both),
        engine.public(&with_point_of_small_order(&bytes)).map(|_| Vec::new()),
        engine.public(&beyond_the_modulus(&bytes)).map(|_| Vec::new()),
    ]
}

fn both(secrets: &Secrets) -> Vec<u8> {
    [*secrets.ml, *secrets.x].concat()
}

/// Bytes that look like chance and are none.
fn counting<const N: usize>(start: u8) -> [u8; N] {
    let mut next = start;
    std::array::from_fn(|_| {
        next = next.wrapping_mul(5).wrapping_add(1);
        next
    })
}

fn with_another_start(encapsulation: &[u8; ENCAPSULATION]) -> [u8; ENCAPSULATION] {
    let mut altered = *encapsulation;
    altered[0] ^= 1;
    altered
}

/// Zero is one.
fn with_point_of_small_order<const N: usize>(whole: &[u8; N]) -> [u8; N] {
    let mut altered = *whole;
    altered[N - 32..].fill(0);
    altered
}

/// The first two coefficients become 4095; the modulus is 3329.
fn beyond_the_modulus(public: &[u8; PUBLIC]) -> [u8; PUBLIC] {
    let mut altered = *public;
    altered[..3].fill(0xff);
    altered
}

#[cfg(test)]
mod tests;
