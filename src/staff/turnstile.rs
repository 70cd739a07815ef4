//! One at a time, and a queue that ends somewhere: whoever comes to a full one is told at once.

use tokio::sync::{Semaphore, SemaphorePermit};

/// Most that wait: at an eighth of a second each, the last one for four seconds.
const QUEUE: usize = 32;

pub(super) struct Turnstile {
    places: Semaphore,
    turn: Semaphore,
}

/// A place in the queue, until it is dropped.
pub(super) struct Place<'t> {
    turnstile: &'t Turnstile,
    _place: SemaphorePermit<'t>,
}

/// The turn of one, until it is dropped.
pub(super) struct Turn<'t> {
    _turn: SemaphorePermit<'t>,
    _place: Place<'t>,
}

impl Turnstile {
    pub(super) fn new() -> Self {
        Self { places: Semaphore::new(QUEUE), turn: Semaphore::new(1) }
    }

    /// A place; `None` if all are taken.
    pub(super) fn queue(&self) -> Option<Place<'_>> {
        Some(Place { turnstile: self, _place: self.places.try_acquire().ok()? })
    }
}

impl<'t> Place<'t> {
    /// Waits for its turn, in the order in which they came; `None` never, as nobody closes it.
    pub(super) async fn turn(self) -> Option<Turn<'t>> {
        Some(Turn { _turn: self.turnstile.turn.acquire().await.ok()?, _place: self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_at_a_time_and_nobody_beyond_the_queue() {
        let turnstile = Turnstile::new();
        let mut waiting: Vec<_> = (0..QUEUE).map(|_| turnstile.queue().unwrap()).collect();
        assert!(turnstile.queue().is_none(), "the queue is full");
        let first = waiting.remove(0).turn().await.unwrap();
        let second = waiting.remove(0);
        let mut second = Box::pin(second.turn());
        assert!(futures_util::poll!(&mut second).is_pending(), "one at a time");
        drop(first);
        assert!(second.await.is_some());
        assert!(turnstile.queue().is_some(), "a place has come free");
    }
}
