//! Double clicks, reloads, lost answers, two windows, two colleagues: nothing is stored twice, and nothing is lost.

mod forms;
mod messages;
mod replies;

use std::sync::Barrier;
use std::thread;

/// How many do it at the same moment.
const AT_ONCE: usize = 8;

/// Does the same work in several threads, all starting together; the outcomes come in the threads' order.
fn all_at_once<T: Send>(work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let (start, work) = (Barrier::new(AT_ONCE), &work);
    thread::scope(|scope| {
        let started: Vec<_> = (0..AT_ONCE)
            .map(|number| {
                let start = &start;
                scope.spawn(move || {
                    start.wait();
                    work(number)
                })
            })
            .collect();
        started.into_iter().map(|thread| thread.join().unwrap()).collect()
    })
}
