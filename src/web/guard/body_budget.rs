//! Bytes of large request bodies that one listener holds at the same time: many uploads wait for each other instead of
//! filling the memory. Small bodies, as nearly all are, are not counted.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::web::problem::Problem;

/// Bytes of each body that are not counted: some pages of text, with escapes.
pub(crate) const UNCOUNTED: usize = 32 * 1024;
/// Bytes that are reserved at a time.
pub(crate) const STEP: usize = 256 * 1024;
/// Bytes beyond the uncounted ones that all bodies of a listener have together: one of the largest.
const IN_FLIGHT: usize = 4 * 1024 * 1024;
/// Bodies that may wait: each keeps what the framework has read of it, up to some 400 KiB.
const WAITING: usize = 12;
/// How long a body waits until others have ended.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a listener may hold.
#[derive(Clone)]
pub(crate) struct BodyBudget {
    room: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

/// What one body has taken of it, until this is dropped.
#[derive(Default)]
pub(crate) struct Reservation {
    taken: Option<OwnedSemaphorePermit>,
    bytes: usize,
}

impl BodyBudget {
    pub(crate) fn new() -> Self {
        Self { room: Arc::new(Semaphore::new(IN_FLIGHT / STEP)), waiting: Arc::new(Semaphore::new(WAITING)) }
    }

    /// Reserves another step for a body that has come to `length` bytes, if the next piece may need it. Whoever waits is
    /// served in the order in which they came.
    ///
    /// # Errors
    /// [`Problem::Busy`] when others held all of it for too long, or when many wait already.
    pub(crate) async fn reserve(&self, reservation: &mut Reservation, length: usize) -> Result<(), Problem> {
        while length >= UNCOUNTED + reservation.bytes {
            let permit = match Arc::clone(&self.room).try_acquire_owned() {
                Ok(permit) => permit,
                Err(_) => self.wait().await?,
            };
            match &mut reservation.taken {
                Some(taken) => taken.merge(permit),
                none => *none = Some(permit),
            }
            reservation.bytes += STEP;
        }
        Ok(())
    }

    async fn wait(&self) -> Result<OwnedSemaphorePermit, Problem> {
        let _place = self.waiting.try_acquire().map_err(|_| Problem::Busy)?;
        let waiting = Arc::clone(&self.room).acquire_owned();
        let permit = tokio::time::timeout(PATIENCE, waiting).await.map_err(|_| Problem::Busy)?;
        permit.map_err(|_| Problem::Busy)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn reserved(budget: &BodyBudget, length: usize) -> Result<Reservation, Problem> {
        let mut reservation = Reservation::default();
        budget.reserve(&mut reservation, length).await.map(|()| reservation)
    }

    #[tokio::test(start_paused = true)]
    async fn small_bodies_take_nothing_and_large_ones_wait_for_each_other() {
        let budget = BodyBudget::new();
        let small = reserved(&budget, UNCOUNTED - 1).await.unwrap();
        assert_eq!((small.bytes, budget.room.available_permits()), (0, IN_FLIGHT / STEP));
        let large = reserved(&budget, UNCOUNTED + IN_FLIGHT - 1).await.unwrap();
        assert_eq!((large.bytes, budget.room.available_permits()), (IN_FLIGHT, 0));
        assert!(reserved(&budget, UNCOUNTED - 1).await.is_ok(), "a small one goes on");
        assert_eq!(reserved(&budget, UNCOUNTED).await.err(), Some(Problem::Busy), "a large one is told after a while");
        let (waited, ()) = tokio::join!(reserved(&budget, UNCOUNTED), async {
            tokio::time::sleep(PATIENCE / 2).await;
            drop(large);
        });
        assert_eq!(waited.unwrap().bytes, STEP);
        assert_eq!(budget.room.available_permits(), IN_FLIGHT / STEP, "all of it comes back");
    }
}
