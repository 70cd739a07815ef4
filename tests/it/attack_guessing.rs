//! Someone tries case keys, or accounts. Neither wording, nor size, nor time tells whether there is something to find.

mod accounts;
mod keys;
mod ranks;
mod visits;

use std::time::{Duration, Instant};

/// How long something takes.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}
