//! The one thread that writes.
//!
//! Jobs that wait at the same moment share a transaction and with it the one expensive step, forcing the disk (group
//! commit). Whoever asked hears nothing before that transaction is committed.

use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, JoinHandle};

use super::StoreError;
use super::address::Address;
use super::batch;
use super::db::WriteDb;
use super::job::WriteJob;
use super::reconnecting_writer::ReconnectingWriter;

/// At most so many jobs share a transaction: more gain no speed, and the first of them waits for the last.
const BATCH: usize = 64;

/// The way to the writing thread. Dropping it lets the thread finish what is queued and waits for that.
pub(super) struct Writer {
    queue: Option<SyncSender<Box<dyn WriteJob>>>,
    thread: Option<JoinHandle<()>>,
}

impl Writer {
    /// Starts the thread. At most `capacity` jobs wait.
    pub(super) fn start(db: WriteDb, address: Address, capacity: usize) -> Result<Self, StoreError> {
        let (queue, jobs) = sync_channel(capacity);
        let thread = thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || work(&jobs, ReconnectingWriter::new(db, address)))
            .map_err(|error| StoreError::Open(format!("no thread for the writer: {error}")))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// Queues a job, or refuses with [`StoreError::Busy`] when too many wait.
    pub(super) fn offer(&self, job: Box<dyn WriteJob>) -> Result<(), StoreError> {
        let queue = self.queue.as_ref().ok_or(StoreError::Closed)?;
        queue.try_send(job).map_err(|refusal| match refusal {
            TrySendError::Full(_) => StoreError::Busy,
            TrySendError::Disconnected(_) => StoreError::Closed,
        })
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.queue.take());
        // The last handle may be dropped by a job, that is, in the thread itself.
        if let Some(thread) = self.thread.take().filter(|it| it.thread().id() != thread::current().id()) {
            let _ = thread.join();
        }
    }
}

fn work(jobs: &Receiver<Box<dyn WriteJob>>, mut connection: ReconnectingWriter) {
    while let Ok(first) = jobs.recv() {
        let mut batch = vec![first];
        batch.extend(jobs.try_iter().take(BATCH - 1));
        let verdict = batch::commit(&mut connection, &mut batch);
        for job in batch {
            job.finish(verdict.as_ref().err());
        }
    }
}
