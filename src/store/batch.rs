//! Several jobs in one transaction, each able to fail alone.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use rand::TryRng;
use rand::rngs::SysRng;

use super::StoreError;
use super::db::{Db, WriteDb, depth};
use super::job::WriteJob;
use super::reconnecting_writer::{ReconnectingWriter, SerializationConflicts};

type Transactions = <Db as diesel::Connection>::TransactionManager;

/// How often a batch is tried when PostgreSQL cannot put it in a row with other nodes' transactions.
const ATTEMPTS: u32 = 20;

/// Why a batch was not committed.
enum CommitError {
    /// Other nodes' transactions were in the way: try again.
    Conflict,
    /// The connection broke before the commit, so nothing is stored: try again with a new one.
    Lost(StoreError),
    /// For good, or too late to tell.
    Failed(StoreError),
}

/// Runs all jobs and commits, or tells why nothing of them is stored.
///
/// One error is less certain than that: when the connection breaks *during* the commit, nobody can tell. Callers
/// therefore store nothing that may not be offered twice.
pub(super) fn commit(connection: &mut ReconnectingWriter, jobs: &mut [Box<dyn WriteJob>]) -> Result<(), StoreError> {
    let mut reconnected = false;
    for attempt in 0..ATTEMPTS {
        let (db, conflicts) = connection.get()?;
        let outcome = attempt_all(db, &conflicts, jobs);
        if depth(db.connection()) != Some(0) {
            connection.discard();
        }
        match outcome {
            Ok(()) => return Ok(()),
            Err(CommitError::Conflict) => thread::park_timeout(pause_after(attempt)),
            Err(CommitError::Lost(_)) if !reconnected => reconnected = true,
            Err(CommitError::Lost(error) | CommitError::Failed(error)) => return Err(error),
        }
    }
    Err(StoreError::Busy)
}

/// By chance, so that two nodes do not keep meeting; longer each time, up to about 60 ms.
fn pause_after(attempt: u32) -> Duration {
    let longest = 1_000 << attempt.min(6);
    // Without chance from the system, the longest pause will do.
    Duration::from_micros(SysRng.try_next_u64().map_or(longest, |any| any % longest))
}

fn attempt_all(
    db: &mut WriteDb,
    conflicts: &SerializationConflicts,
    jobs: &mut [Box<dyn WriteJob>],
) -> Result<(), CommitError> {
    conflicts.forget();
    if let Err(error) = begin(db.connection()) {
        // Broken, or locked by another program for longer than the timeout. Either may pass.
        let why = StoreError::Unavailable(error.to_string());
        return Err(if depth(db.connection()).is_none() { CommitError::Lost(why) } else { CommitError::Failed(why) });
    }
    for job in jobs.iter_mut() {
        with_savepoint(db, job.as_mut());
        if conflicts.any() {
            rollback_to(db.connection(), 0);
            return Err(CommitError::Conflict);
        }
        if depth(db.connection()) != Some(1) {
            rollback_to(db.connection(), 0);
            return Err(CommitError::Lost(StoreError::Unavailable("the connection broke".to_owned())));
        }
    }
    Transactions::commit_transaction(db.connection()).map_err(|error| {
        rollback_to(db.connection(), 0);
        match error {
            DieselError::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => CommitError::Conflict,
            other => CommitError::Failed(match other.into() {
                StoreError::Database(why) => StoreError::Database(format!("the commit failed: {why}")),
                known => known,
            }),
        }
    })
}

/// SQLite: takes the write lock at once, because a transaction that reads first can lose it. PostgreSQL: as if the
/// transactions of all nodes ran one after the other.
fn begin(db: &mut Db) -> Result<(), DieselError> {
    match db {
        Db::Sqlite(connection) => AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE"),
        Db::Postgres(connection) => {
            AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN ISOLATION LEVEL SERIALIZABLE")
        }
    }
}

/// Runs one job in a savepoint of its own. A failure of any kind, panics included, is noted in the job and undone.
///
/// The savepoint is there for a batch of one, too: without it PostgreSQL would answer the commit after an error that
/// the job swallowed with a rollback, and call that success.
fn with_savepoint(db: &mut WriteDb, job: &mut dyn WriteJob) {
    if let Err(error) = Transactions::begin_transaction(db.connection()) {
        job.fail(error.into());
        return;
    }
    match catch_unwind(AssertUnwindSafe(|| job.run(db))) {
        Ok(true) if depth(db.connection()) == Some(2) => {
            if let Err(error) = Transactions::commit_transaction(db.connection()) {
                job.fail(error.into());
            }
        }
        Ok(true) => job.fail(StoreError::Database(format!("`{}` left a transaction open", job.name()))),
        Ok(false) => {}
        Err(_) => job.fail(StoreError::Panicked(job.name())),
    }
    rollback_to(db.connection(), 1);
}

/// Rolls back until only `target` levels are open, or the connection turns out to be broken.
fn rollback_to(db: &mut Db, target: u32) {
    while depth(db).is_some_and(|depth| depth > target) {
        if Transactions::rollback_transaction(db).is_err() {
            return;
        }
    }
}
