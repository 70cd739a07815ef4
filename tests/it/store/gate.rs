//! Jobs that keep the writer waiting, so that what comes after them waits together.

use std::pin::Pin;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};

use futures_util::FutureExt;
use siegelpost::store::{Store, StoreError, WriteDb};

pub type Answer<T> = Pin<Box<dyn Future<Output = Result<T, StoreError>>>>;

/// A writer that does nothing until this is opened.
pub struct Gate {
    open: Sender<()>,
    passed: Answer<()>,
}

impl Gate {
    /// Returns once the writer stands at the gate.
    pub fn before(store: &Store) -> Self {
        let (open, opened) = channel();
        let (arrive, arrived) = channel();
        let opened = Arc::new(Mutex::new(opened));
        let passed = ask(store, move |_| {
            arrive.send(()).unwrap();
            opened.lock().unwrap().recv().unwrap();
            Ok(())
        });
        arrived.recv().unwrap();
        Self { open, passed }
    }

    /// Lets the writer go on and waits for the answer to the job at the gate.
    pub async fn open(self) {
        self.open.send(()).unwrap();
        self.passed.await.unwrap();
    }

    /// Lets the writer go on while nobody here holds on to the store.
    pub fn open_and_leave(self) {
        drop(self.passed);
        self.open.send(()).unwrap();
    }
}

/// Queues a job and returns without waiting for it.
pub fn ask<T: Send + 'static>(
    store: &Store,
    change: impl FnMut(&mut WriteDb) -> Result<T, StoreError> + Send + 'static,
) -> Answer<T> {
    let store = store.clone();
    let mut answer: Answer<T> = Box::pin(async move { store.write("test", change).await });
    assert!((&mut answer).now_or_never().is_none(), "answered before it was done");
    answer
}

/// Runs asynchronous test code.
pub fn run<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(work)
}
