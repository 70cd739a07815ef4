//! A job that somebody looks at.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};

use siegelpost::store::{ReadDb, StoreError, WriteDb};
use siegelpost::upkeep::{Interval, Job, Moment};

use super::programs;

/// The first of the program's own jobs, watched: after each batch something may happen.
pub struct Watched {
    pub limits: Mutex<Vec<usize>>,
    after_batch: Box<dyn Fn(usize) -> Result<(), StoreError> + Send + Sync>,
}

impl Watched {
    pub fn after(after_batch: impl Fn(usize) -> Result<(), StoreError> + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self { limits: Mutex::default(), after_batch: Box::new(after_batch) })
    }
}

impl Job for Watched {
    fn name(&self) -> &'static str {
        programs::jobs()[0].name()
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        programs::jobs()[0].count(db, at)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        let removed = programs::jobs()[0].remove(db, at, limit)?;
        let batches = {
            let mut limits = self.limits.lock().unwrap();
            limits.push(limit);
            limits.len()
        };
        (self.after_batch)(batches).map(|()| removed)
    }
}

/// A job that says when a batch begins, and goes on when it is told.
pub fn gated() -> (Arc<Watched>, Receiver<usize>, SyncSender<()>) {
    let ((begins, begun), (go_on, told)) = (sync_channel(0), sync_channel(0));
    let told = Mutex::new(told);
    let watched = Watched::after(move |batches| {
        begins.send(batches).map_err(|_| StoreError::Closed)?;
        told.lock().unwrap().recv().map_err(|_| StoreError::Closed)
    });
    (watched, begun, go_on)
}
