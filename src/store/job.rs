//! A piece of work for the writer, with the way back to whoever asked for it.

use tokio::sync::oneshot;

use super::StoreError;
use super::db::WriteDb;

/// What the writer needs to know of a piece of work.
pub(super) trait WriteJob: Send {
    fn name(&self) -> &'static str;
    /// Does the work; `false` if it failed and must leave nothing behind. May be called again after a rollback.
    fn run(&mut self, db: &mut WriteDb) -> bool;
    /// Replaces the outcome of the last run: it did not hold.
    fn fail(&mut self, error: StoreError);
    /// Tells whoever asked. `failure` is why the transaction of the whole batch was not committed.
    fn finish(self: Box<Self>, failure: Option<&StoreError>);
}

/// A closure as a [`WriteJob`].
pub(super) struct Task<F, T, E> {
    name: &'static str,
    work: F,
    outcome: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<F, T, E> Task<F, T, E> {
    pub(super) fn new(name: &'static str, work: F) -> (Self, oneshot::Receiver<Result<T, E>>) {
        let (reply, answer) = oneshot::channel();
        (Self { name, work, outcome: None, reply }, answer)
    }
}

impl<F, T, E> WriteJob for Task<F, T, E>
where
    F: FnMut(&mut WriteDb) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn name(&self) -> &'static str {
        self.name
    }

    fn run(&mut self, db: &mut WriteDb) -> bool {
        self.outcome.insert((self.work)(db)).is_ok()
    }

    fn fail(&mut self, error: StoreError) {
        self.outcome = Some(Err(error.into()));
    }

    fn finish(self: Box<Self>, failure: Option<&StoreError>) {
        let outcome = match (failure, self.outcome) {
            // A refusal does not hold either: it may rest on what another job of the batch had done.
            (Some(error), _) => Err(error.clone().into()),
            (None, Some(outcome)) => outcome,
            (None, None) => Err(StoreError::Closed.into()),
        };
        // Whoever asked may have gone away; the work was done all the same.
        let _ = self.reply.send(outcome);
    }
}
