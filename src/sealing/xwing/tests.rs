//! Every engine against every other one: each is the oracle of the rest.

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use super::halves::{CT, EK};
use super::*;

/// X25519's points of small order as RFC 7748 numbers: 0, 1, two of order 8, and 0, 1 and -1 written otherwise (p - 1, p
/// and p + 1). Little-endian.
const SMALL_ORDER: [&str; 7] = [
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0100000000000000000000000000000000000000000000000000000000000000",
    "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
    "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

fn point(hex: &str) -> [u8; 32] {
    std::array::from_fn(|at| u8::from_str_radix(&hex[2 * at..2 * at + 2], 16).unwrap())
}

fn random<const N: usize>(rng: &mut StdRng) -> [u8; N] {
    let mut bytes = [0; N];
    rng.fill_bytes(&mut bytes);
    bytes
}

fn with_point<const N: usize>(whole: &[u8; N], point: &[u8; 32]) -> [u8; N] {
    let mut altered = *whole;
    altered[N - 32..].copy_from_slice(point);
    altered
}

/// The same seed on every engine.
fn expanded(seed: &[u8; 32]) -> Vec<(Box<Private>, Public)> {
    Engine::every().map(|engine| with_engine(engine, || Private::expand(seed))).collect()
}

/// The same public key on every engine.
fn parsed(bytes: &[u8]) -> Vec<Option<Public>> {
    Engine::every().map(|engine| with_engine(engine, || Public::from_bytes(bytes))).collect()
}

/// What all have in common.
fn one<T: PartialEq>(all: Vec<T>) -> T {
    assert!(all.windows(2).all(|pair| pair[0] == pair[1]), "the engines do not agree");
    all.into_iter().next().expect("the portable engine is everywhere")
}

#[test]
fn what_one_engine_seals_every_engine_opens() {
    let mut rng = StdRng::seed_from_u64(21);
    for _ in 0..150 {
        let keys = expanded(&random(&mut rng));
        let bytes = one(keys.iter().map(|(_, public)| *public.as_bytes()).collect());
        let chance = [random(&mut rng), random(&mut rng)];
        let parsed = parsed(&bytes).into_iter().map(|public| public.expect("a good key"));
        let publics: Vec<Public> = keys.iter().map(|_| ()).zip(parsed).map(|((), public)| public).collect();
        let made = keys.iter().map(|(_, public)| public).chain(&publics);
        let (encapsulation, shared) = one(made.map(|public| public.encapsulate(&chance)).collect());
        assert_eq!(one(keys.iter().map(|(private, _)| private.decapsulate(&encapsulation)).collect()), Some(shared));
    }
}

#[test]
fn an_altered_encapsulation_gives_every_engine_the_same_other_secret() {
    let mut rng = StdRng::seed_from_u64(22);
    for round in 0..150 {
        let keys = expanded(&random(&mut rng));
        let (mut altered, shared) = keys[0].1.encapsulate(&[random(&mut rng), random(&mut rng)]);
        if round % 3 == 0 {
            altered[..CT].copy_from_slice(&random::<CT>(&mut rng));
        } else {
            altered[round * 7 % CT] ^= 1 << (round % 8);
        }
        let secret = one(keys.iter().map(|(private, _)| private.decapsulate(&altered)).collect());
        assert!(secret.is_some_and(|secret| secret != shared), "round {round}");
    }
}

#[test]
fn points_of_small_order_are_refused_by_every_engine() {
    let (private, public) = &expanded(&[5; 32])[0];
    let (encapsulation, _) = public.encapsulate(&[[6; 32]; 2]);
    for hex in SMALL_ORDER {
        for top_bit in [0, 0x80] {
            let mut point = point(hex);
            point[31] |= top_bit;
            assert!(parsed(&with_point(public.as_bytes(), &point)).iter().all(Option::is_none), "{hex}");
            let forged = with_point(&encapsulation, &point);
            assert!(expanded(private.seed()).iter().all(|(key, _)| key.decapsulate(&forged).is_none()), "{hex}");
        }
    }
}

/// RFC 7748 § 5: the top bit is ignored, and numbers from p to 2^255 - 1 stand for what is left modulo p.
#[test]
fn points_in_unusual_writing_are_the_same_to_every_engine() {
    let mut rng = StdRng::seed_from_u64(23);
    let keys = expanded(&[7; 32]);
    let chance = [random(&mut rng), random(&mut rng)];
    let unusual = (0xef..=0xff).map(|low| {
        let mut point = [0xff; 32];
        (point[0], point[31]) = (low, 0x7f);
        point
    });
    for point in unusual.chain((0..50).map(|_| random(&mut rng))) {
        for top_bit in [0, 0x80] {
            let mut point = point;
            point[31] = point[31] & 0x7f | top_bit;
            let publics = parsed(&with_point(keys[0].1.as_bytes(), &point));
            let sealed = publics.iter().map(|public| Some(public.as_ref()?.encapsulate(&chance))).collect();
            let (encapsulation, _) = one(sealed).expect("not of small order");
            let forged = with_point(&encapsulation, &point);
            assert!(one(keys.iter().map(|(private, _)| private.decapsulate(&forged)).collect()).is_some());
        }
    }
}

#[test]
fn coefficients_from_the_modulus_on_are_refused_by_every_engine() {
    let (_, public) = &expanded(&[8; 32])[0];
    for place in (0..EK / 3 * 2 - 22).step_by(31).chain([0, 1, 255, 256, 767]) {
        for (coefficient, accepted) in [(0, true), (3328, true), (3329, false), (3330, false), (4095, false)] {
            let bytes = with_coefficient(public.as_bytes(), place, coefficient);
            let made = parsed(&bytes);
            assert!(made.iter().all(|public| public.is_some() == accepted), "{coefficient} at {place}");
        }
    }
}

/// Puts a number of 12 bits at a place among the 768 of an ML-KEM key: FIPS 203 algorithm 5.
fn with_coefficient(public: &[u8; PUBLIC], place: usize, coefficient: u16) -> [u8; PUBLIC] {
    let mut altered = *public;
    let two = &mut altered[place / 2 * 3..][..3];
    let [low, high] = coefficient.to_le_bytes();
    match place % 2 {
        0 => (two[0], two[1]) = (low, two[1] & 0xf0 | high),
        _ => (two[1], two[2]) = (two[1] & 0x0f | low << 4, low >> 4 | high << 4),
    }
    altered
}
