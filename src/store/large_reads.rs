//! Bytes of large reads that are in memory at the same time: whoever wants more waits until others have ended. Small ones,
//! as nearly all are, are not counted.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::StoreError;

/// Bytes of a read that are not counted: a conversation of some twenty-five entries.
pub(super) const SMALL_READ: u64 = 96 * 1024;
/// Bytes in all, beyond that: a mailbox that is as full as its reporter can fill it. What is made of it takes nine times as much.
const IN_FLIGHT: u64 = 4 * 1024 * 1024;
/// Bytes that a permit stands for.
const STEP: u64 = 1024;
/// How many may wait: they hold what others need to be answered at all.
const WAITING: usize = 4;
/// How long to wait for others.
const PATIENCE: Duration = Duration::from_secs(20);

/// The budget.
#[derive(Clone)]
pub(super) struct LargeReads {
    room: Arc<Semaphore>,
    waiting: Arc<Semaphore>,
}

/// What a look at something that may be large has brought.
pub enum Reading<T> {
    /// All of it.
    Whole(T),
    /// Nothing: it has so many bytes, and that is more than was allowed.
    Large { bytes: u64 },
}

/// What a read has taken of it, until this is dropped: to be held as long as what was read.
#[derive(Debug, Default)]
pub struct Reservation {
    _held: Option<OwnedSemaphorePermit>,
}

impl LargeReads {
    pub(super) fn new() -> Self {
        Self { room: Arc::new(Semaphore::new(steps(IN_FLIGHT) as usize)), waiting: Arc::new(Semaphore::new(WAITING)) }
    }

    /// Waits until so many bytes may be read; of more than there ever are, until nobody else reads.
    pub(super) async fn reserve(&self, bytes: u64) -> Result<Reservation, StoreError> {
        if bytes <= SMALL_READ {
            return Ok(Reservation::default());
        }
        let steps = steps(bytes.min(IN_FLIGHT));
        if let Ok(permit) = Arc::clone(&self.room).try_acquire_many_owned(steps) {
            return Ok(Reservation { _held: Some(permit) });
        }
        let _place = self.waiting.try_acquire().map_err(|_| StoreError::Busy)?;
        let waiting = Arc::clone(&self.room).acquire_many_owned(steps);
        let permit = tokio::time::timeout(PATIENCE, waiting).await.map_err(|_| StoreError::Busy)?;
        permit.map(|permit| Reservation { _held: Some(permit) }).map_err(|_| StoreError::Closed)
    }
}

/// Of at most [`IN_FLIGHT`] bytes.
fn steps(bytes: u64) -> u32 {
    u32::try_from(bytes.div_ceil(STEP)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn small_reads_take_nothing_and_large_ones_wait_for_each_other() {
        let reads = LargeReads::new();
        assert!(reads.reserve(SMALL_READ).await.unwrap()._held.is_none());
        let most = reads.reserve(IN_FLIGHT - 100 * STEP).await.unwrap();
        assert_eq!(reads.room.available_permits(), 100);
        assert!(reads.reserve(100 * STEP).await.is_ok());
        assert_eq!(reads.reserve(101 * STEP).await.err(), Some(StoreError::Busy), "told after a while");
        let (waited, ()) = tokio::join!(reads.reserve(1 << 40), async {
            tokio::time::sleep(PATIENCE / 2).await;
            drop(most);
        });
        assert!(waited.is_ok(), "more than there ever is waits until it is alone");
        assert_eq!(reads.room.available_permits(), 0);
        drop(waited);
        assert_eq!(reads.room.available_permits(), steps(IN_FLIGHT) as usize, "all of it comes back");
    }
    #[tokio::test(start_paused = true)]
    async fn more_than_a_few_do_not_even_wait() {
        let reads = LargeReads::new();
        let all = reads.reserve(IN_FLIGHT).await.unwrap();
        let begun = tokio::time::Instant::now();
        let answers = futures_util::future::join_all(
            (0..10).map(|_| async { (reads.reserve(IN_FLIGHT).await.err(), begun.elapsed()) }),
        )
        .await;
        let at_once = answers.iter().filter(|(error, after)| *error == Some(StoreError::Busy) && after.is_zero());
        assert_eq!(at_once.count(), 10 - WAITING);
        drop(all);
    }
}
