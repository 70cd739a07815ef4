//! What a job is.

use time::{Date, OffsetDateTime};

use super::Interval;
use crate::clock::Clock;
use crate::store::{ReadDb, StoreError, WriteDb};

/// When a batch is done.
#[derive(Debug, Clone, Copy)]
pub struct Moment {
    /// UTC, whole seconds.
    pub now: OffsetDateTime,
    /// The day in Germany.
    pub today: Date,
}

impl Moment {
    /// What `clock` shows.
    pub fn of(clock: &dyn Clock) -> Self {
        Self { now: clock.now(), today: clock.today() }
    }
}

/// Something that has to be removed from time to time.
pub trait Job: Send + Sync {
    /// As an operator types it, and as it stands in the database: small letters and hyphens.
    fn name(&self) -> &'static str;

    /// How often.
    fn interval(&self) -> Interval;

    /// How many rows there are to remove.
    ///
    /// # Errors
    /// The store's.
    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError>;

    /// Whether [`Job::prepare`] does anything.
    fn has_to_prepare(&self) -> bool {
        false
    }

    /// What has to be on disk before [`Job::remove`] is called with the same `limit`: it is a transaction of its own.
    ///
    /// # Errors
    /// The store's.
    fn prepare(&self, _db: &mut WriteDb, _at: Moment, _limit: usize) -> Result<(), StoreError> {
        Ok(())
    }

    /// Removes at most `limit` rows and returns how many it were. Fewer than `limit`: the job is finished. As every
    /// write, it may be tried again after it was rolled back.
    ///
    /// # Errors
    /// The store's.
    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError>;
}
