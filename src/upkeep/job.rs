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

/// A change that a look has led to. It says how many rows it took care of, and as every write it may be done again after it was
/// rolled back.
pub type Change = Box<dyn FnMut(&mut WriteDb) -> Result<usize, StoreError> + Send>;

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

    /// What has to be on disk before [`Job::remove`] is called with the same `limit`, if anything: a transaction of its own. All
    /// that takes long is found out here, where it holds no writer up.
    ///
    /// # Errors
    /// The store's.
    fn prepare(&self, _db: &mut ReadDb, _at: Moment, _limit: usize) -> Result<Option<Change>, StoreError> {
        Ok(None)
    }

    /// Removes at most `limit` rows and returns how many it were. Fewer than `limit`: the job is finished. As every
    /// write, it may be tried again after it was rolled back.
    ///
    /// # Errors
    /// The store's.
    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError>;
}
