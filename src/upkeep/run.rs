//! Doing a job: batch after batch, under a lease, until nothing is left.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio_util::sync::CancellationToken;

use super::batch_size::BatchSize;
use super::{Job, Moment, Node};
use crate::clock::Clock;
use crate::store::{ReadDb, Store, StoreError, WriteDb, lease};

/// One program's upkeep.
#[derive(Clone)]
pub struct Upkeep {
    /// Where to.
    pub store: Store,
    /// By which jobs become due.
    pub clock: Arc<dyn Clock>,
    /// Who this program is among others at the same database.
    pub node: Node,
    /// What there is to do, in this order.
    pub jobs: Vec<Arc<dyn Job>>,
}

/// Why a job is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// If it is due.
    Schedule,
    /// Somebody asked for it.
    Request,
}

/// What became of a job.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// So many rows were removed, and none is left.
    Finished(usize),
    /// It was finished not long ago.
    NotDue,
    /// Another program is at it.
    HeldElsewhere,
    /// Told to stop after so many rows. Whoever comes next goes on.
    Stopped(usize),
}

/// What became of a batch.
enum Batch {
    Removed {
        rows: usize,
        /// Nothing is left.
        is_last: bool,
    },
    NotDue,
    HeldElsewhere,
}

impl Upkeep {
    /// Does one job: at least a batch of it, and all of it unless told to `stop`.
    ///
    /// # Errors
    /// The store's. What was removed until then stays removed.
    pub async fn run(
        &self,
        job: &Arc<dyn Job>,
        occasion: Occasion,
        stop: &CancellationToken,
    ) -> Result<Outcome, StoreError> {
        let (mut size, mut removed) = (BatchSize::FIRST, 0);
        loop {
            let (batch, time) = self.batch(job, occasion, size.rows()).await?;
            match batch {
                Batch::NotDue => return Ok(Outcome::NotDue),
                Batch::HeldElsewhere => return Ok(Outcome::HeldElsewhere),
                Batch::Removed { rows, is_last } => {
                    removed += rows;
                    if is_last {
                        return Ok(Outcome::Finished(removed));
                    }
                }
            }
            if stop.is_cancelled() {
                let (name, node) = (job.name(), self.node);
                self.store.write("upkeep.release", move |db| lease::release(db, name, node)).await?;
                return Ok(Outcome::Stopped(removed));
            }
            size = size.after(time);
        }
    }

    /// How many rows a job would remove now; `None` if it is not done on this occasion.
    ///
    /// # Errors
    /// The store's.
    pub async fn count(&self, job: &Arc<dyn Job>, occasion: Occasion) -> Result<Option<usize>, StoreError> {
        let (job, at) = (Arc::clone(job), Moment::of(&*self.clock));
        let count = move |db: &mut ReadDb| {
            if is_wanted(db, &*job, occasion, at)? { job.count(db, at).map(Some) } else { Ok(None) }
        };
        self.store.read("upkeep.count", count).await
    }

    /// One transaction after what it needs, and how long it held the writer, except for the commit that it shares with others.
    async fn batch(
        &self,
        job: &Arc<dyn Job>,
        occasion: Occasion,
        limit: usize,
    ) -> Result<(Batch, Duration), StoreError> {
        let (job, node, at) = (Arc::clone(job), self.node, Moment::of(&*self.clock));
        let prepared = self.prepare(&job, occasion, (at, limit)).await?;
        let change = move |db: &mut WriteDb| {
            if !is_wanted(db, &*job, occasion, at)? {
                return Ok(Batch::NotDue);
            }
            if !lease::hold(db, job.name(), node, at.now)? {
                return Ok(Batch::HeldElsewhere);
            }
            let rows = job.remove(db, at, limit)?;
            let is_last = rows < limit;
            if is_last {
                lease::finish(db, job.name(), node, at.today)?;
            }
            Ok(Batch::Removed { rows: rows + prepared, is_last })
        };
        self.store.write("upkeep.batch", timed(change)).await
    }

    /// Looks at what has to be there before a batch, and writes it. Returns how many rows that took care of.
    async fn prepare(
        &self,
        job: &Arc<dyn Job>,
        occasion: Occasion,
        (at, limit): (Moment, usize),
    ) -> Result<usize, StoreError> {
        let (looking, writing, node) = (Arc::clone(job), Arc::clone(job), self.node);
        let look = move |db: &mut ReadDb| {
            if is_wanted(db, &*looking, occasion, at)? { looking.prepare(db, at, limit) } else { Ok(None) }
        };
        let Some(mut change) = self.store.read("upkeep.look", look).await? else { return Ok(0) };
        let write = move |db: &mut WriteDb| {
            let is_ours = is_wanted(db, &*writing, occasion, at)? && lease::hold(db, writing.name(), node, at.now)?;
            if is_ours { change(db) } else { Ok(0) }
        };
        self.store.write("upkeep.prepare", write).await
    }
}

fn is_wanted(db: &mut ReadDb, job: &dyn Job, occasion: Occasion, at: Moment) -> Result<bool, StoreError> {
    match occasion {
        Occasion::Request => Ok(true),
        Occasion::Schedule => Ok(job.interval().is_due(lease::finished_on(db, job.name())?, at.today)),
    }
}

/// The same change, which also tells how long it took.
#[expect(clippy::disallowed_methods, reason = "how long something took, which no clock that can be set may tell")]
fn timed<T>(
    mut change: impl FnMut(&mut WriteDb) -> Result<T, StoreError>,
) -> impl FnMut(&mut WriteDb) -> Result<(T, Duration), StoreError> {
    move |db| {
        let start = Instant::now();
        change(db).map(|outcome| (outcome, start.elapsed()))
    }
}
