//! What strangers may send instead of what belongs there: refused without a key, and at once.

mod blobs;
mod headers;
mod wrapped;

use std::hint::black_box;
use std::time::{Duration, Instant};

use siegelpost::sealing::ShapeError;
use siegelpost::sealing::{Case, Handler, Identity, NewCase, Place, Side, seal_parcel};

/// What one check may take, unoptimised and on a busy machine. It takes some microseconds.
const AT_ONCE: Duration = Duration::from_millis(5);

/// What is answered, which must happen at once.
fn at_once<T>(check: impl Fn() -> T) -> T {
    let timed = || {
        let start = Instant::now();
        let answer = black_box(check());
        (start.elapsed(), answer)
    };
    // The fastest of some: the machine may have had something else to do.
    let (elapsed, answer) = (0..10).map(|_| timed()).min_by_key(|(elapsed, _)| *elapsed).unwrap();
    assert!(elapsed < AT_ONCE, "took {elapsed:?}");
    answer
}

fn verdict(check: fn(&[u8]) -> Result<(), ShapeError>, bytes: &[u8]) -> Result<(), ShapeError> {
    at_once(|| check(black_box(bytes)))
}

fn parcel() -> Vec<u8> {
    let case = Identity::<Case>::from_seed(&[1; 32]);
    let place = Place { side: Side::Reporter, seq: 1, previous: [0; 32] };
    seal_parcel(&case, &place, b"{}").unwrap().into_bytes()
}

fn handler() -> Identity<Handler> {
    Identity::from_seed(&[1; 32])
}

fn slot() -> Vec<u8> {
    let new = NewCase { case: Identity::from_seed(&[2; 32]), file: Identity::from_seed(&[3; 32]) };
    new.handler_slot(&handler().recipient()).unwrap().into_bytes()
}
