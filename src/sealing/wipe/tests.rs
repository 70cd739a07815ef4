//! Reads this process's own memory: what is left on the stack after work with secrets.

use std::fs::{self, File};
use std::os::unix::fs::FileExt;

use rand::SeedableRng;
use rand::rngs::StdRng;

use super::*;
use crate::sealing::xwing::{Engine, Private, with_engine};
use crate::sealing::{CaseKey, NewCase, Place, Side, open_parcel, open_reporter_slot, seal_parcel};

/// What is searched for is kept inverted, so that the search does not find itself.
struct Needle(Vec<u8>);

impl Needle {
    fn of(secret: &[u8]) -> Self {
        Self(secret.iter().map(|byte| !byte).collect())
    }

    fn copies_in(&self, bytes: &[u8]) -> usize {
        bytes.windows(self.0.len()).filter(|window| window.iter().zip(&self.0).all(|(a, b)| *a == !b)).count()
    }
}

/// The stack of the calling thread, with what finished calls left below its end.
fn stack() -> Vec<u8> {
    stack_from().1
}

/// The lowest address of the stack, and all of it.
#[inline(never)]
fn stack_from() -> (usize, Vec<u8>) {
    let here = 0u8;
    let address = (&raw const here).addr();
    let maps = fs::read_to_string("/proc/self/maps").unwrap();
    let ranges = maps.lines().filter_map(|line| line.split_once(' ')?.0.split_once('-'));
    let hex = |text: &str| usize::from_str_radix(text, 16).unwrap();
    let (start, end) =
        ranges.map(|(start, end)| (hex(start), hex(end))).find(|range| (range.0..range.1).contains(&address)).unwrap();
    let mut bytes = vec![0; end - start];
    File::open("/proc/self/mem").unwrap().read_exact_at(&mut bytes, start as u64).unwrap();
    (start, bytes)
}

/// Leaves 16 distinctive bytes in its frame, some way down.
#[inline(never)]
fn leave_a_copy(seed: u8) {
    let mut room = [0u8; 4096];
    for (at, byte) in (0u8..).zip(&mut room[1024..1040]) {
        *byte = at.wrapping_mul(37) ^ seed;
    }
    black_box(&mut room);
}

fn left_by(seed: u8) -> Needle {
    Needle((0..16).map(|at: u8| !(at.wrapping_mul(37) ^ seed)).collect())
}

#[test]
fn scrubbing_removes_what_a_finished_call_left() {
    let (plain, scrubbed_away) = (left_by(0xa5), left_by(0x3c));
    leave_a_copy(0xa5);
    with_stack_wiped(|| leave_a_copy(0x3c));
    // Called after the scrubbing, which has overwritten both.
    assert_eq!(scrubbed_away.copies_in(&stack()), 0);
    leave_a_copy(0xa5);
    assert_eq!(plain.copies_in(&stack()), 1, "the search finds what is there");
}

/// Colours twice of what is overwritten, below its caller.
#[inline(never)]
fn colour() {
    black_box(&mut [COLOUR; 2 * DEPTH]);
}

const COLOUR: u8 = 0x6b;

/// Bytes below this call's frame to the lowest one that `work` wrote.
#[inline(never)]
fn depth_of(work: impl FnOnce()) -> usize {
    let here = 0u8;
    let here = (&raw const here).addr();
    colour();
    frame(work);
    let (start, bytes) = stack_from();
    let coloured = bytes.windows(4096).position(|window| window.iter().all(|byte| *byte == COLOUR)).unwrap();
    let written = bytes[coloured..].iter().position(|byte| *byte != COLOUR).unwrap();
    here - start - coloured - written
}

#[test]
fn no_engine_reaches_deeper_than_what_is_overwritten() {
    let chance = [[3; 32]; 2];
    for engine in Engine::every() {
        let (private, public) = with_engine(engine, || Private::expand(&[1; 32]));
        let (encapsulation, _) = public.encapsulate(&chance);
        let depths = [
            depth_of(|| drop(with_engine(engine, || Private::expand(&[2; 32])))),
            depth_of(|| drop(public.encapsulate(&chance))),
            depth_of(|| drop(private.decapsulate(&encapsulation))),
        ];
        assert!(depths.iter().all(|depth| (8 * 1024..DEPTH / 4 * 3).contains(depth)), "{depths:?}");
    }
}

/// Chance whose own state is on the heap.
fn chance(seed: u64) -> Box<StdRng> {
    with_stack_wiped(|| Box::new(StdRng::seed_from_u64(seed)))
}

/// All bits of a case key that a text shows, short of the last byte: 25 symbols of five.
fn bits_of(text: &str) -> Needle {
    let symbols = text.chars().filter_map(|ch| bech32::Fe32::from_char(ch).ok());
    let bits = symbols.take(25).fold(0u128, |bits, symbol| bits << 5 | u128::from(symbol.to_u8()));
    Needle::of(&(bits << 3).to_be_bytes()[..15])
}

#[test]
fn no_copy_of_a_case_key_stays_on_the_stack() {
    let typed = CaseKey::random(&mut *chance(8)).display();
    let (text, compact) = (Needle::of(typed.as_bytes()), Needle::of(typed.replace(' ', "").as_bytes()));
    let key = with_stack_wiped(|| bits_of(&typed));

    let parsed = CaseKey::parse(&typed).unwrap();
    let reporter = parsed.reporter();
    let id = parsed.token().id();
    let shown = parsed.display();
    drop((parsed, id, shown));
    let seed = Needle::of(reporter.seed());
    let stack = stack();
    assert_eq!([&text, &compact, &key, &seed].map(|needle| needle.copies_in(&stack)), [0; 4]);
}

#[test]
fn no_copy_of_a_cases_seed_or_document_stays_on_the_stack() {
    let mut rng = chance(9);
    let reporter = CaseKey::random(&mut *rng).reporter();
    let new = NewCase::random(&mut *rng);
    let json = Needle::of(b"Leiter ohne Sicherung in Halle 3");
    let document: Vec<u8> = json.0.iter().map(|byte| !byte).collect();

    let slot = new.reporter_slot(&reporter).unwrap();
    let case = open_reporter_slot(&slot, &reporter).unwrap();
    let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
    let parcel = seal_parcel(&case, &place, &document).unwrap();
    let opened = open_parcel(&case, &parcel, Side::Reporter, 1).unwrap();
    assert!(*opened.json == document);
    let seed = Needle::of(case.seed());
    let stack = stack();
    assert_eq!([&seed, &json].map(|needle| needle.copies_in(&stack)), [0; 2]);
}
