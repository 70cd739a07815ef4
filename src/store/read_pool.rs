//! A few connections that only read, opened when they are first needed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use diesel::Connection;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::r2d2::{ManageConnection, NopErrorHandler, Pool, R2D2Connection};
use scheduled_thread_pool::ScheduledThreadPool;

use super::StoreError;
use super::address::Address;
use super::connection;
use super::db::{Db, ReadDb};

/// How long a read waits for a free connection, or for a database that is away.
const PATIENCE: Duration = Duration::from_secs(3);
/// Threads that open connections, for all pools: one may wait for a database that does not answer.
const OPENERS: usize = 2;

#[derive(Clone)]
pub(super) struct ReadPool {
    pool: Pool<ConnectionManager>,
    address: Address,
    opener: Arc<ScheduledThreadPool>,
}

impl ReadPool {
    /// At most `size` connections; none is opened yet.
    pub(super) fn new(address: Address, size: u32) -> Self {
        let opener = ScheduledThreadPool::builder().num_threads(OPENERS).thread_name_pattern("store-opener-{}").build();
        Self::with_opener(address, size, Arc::new(opener))
    }

    /// Another pool of the same size, at the same database.
    pub(super) fn another(&self) -> Self {
        Self::with_opener(self.address.clone(), self.pool.max_size(), Arc::clone(&self.opener))
    }

    fn with_opener(address: Address, size: u32, opener: Arc<ScheduledThreadPool>) -> Self {
        let pool = Pool::builder()
            .max_size(size)
            .min_idle(Some(0))
            .connection_timeout(PATIENCE)
            .thread_pool(Arc::clone(&opener))
            // The error reaches whoever waits; r2d2 would log it once more.
            .error_handler(Box::new(NopErrorHandler))
            .build_unchecked(ConnectionManager(address.clone()));
        Self { pool, address, opener }
    }

    /// Lets `look` see one state of the database, however many queries it makes. Blocks. A panic in it is an error that
    /// tells its name.
    pub(super) fn read<T, E: From<StoreError>>(
        &self,
        name: &'static str,
        look: impl FnOnce(&mut ReadDb) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut db = self.pool.get().map_err(|error| StoreError::Unavailable(error.to_string()))?;
        begin(db.connection())?;
        let outcome = catch_unwind(AssertUnwindSafe(|| look(&mut db)));
        // Nothing to keep. If this fails, the pool finds the transaction still open and discards the connection.
        let _ = <Db as Connection>::TransactionManager::rollback_transaction(db.connection());
        outcome.unwrap_or_else(|_| Err(StoreError::Panicked(name).into()))
    }
}

fn begin(db: &mut Db) -> Result<(), StoreError> {
    let outcome = match db {
        Db::Sqlite(connection) => AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN"),
        Db::Postgres(connection) => {
            AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        }
    };
    outcome.map_err(|error| StoreError::Unavailable(error.to_string()))
}

struct ConnectionManager(Address);

impl ManageConnection for ConnectionManager {
    type Connection = ReadDb;
    type Error = StoreError;

    fn connect(&self) -> Result<ReadDb, StoreError> {
        connection::open_reader(&self.0)
    }

    fn is_valid(&self, db: &mut ReadDb) -> Result<(), StoreError> {
        match db.connection() {
            Db::Sqlite(_) => Ok(()),
            Db::Postgres(connection) => connection.ping().map_err(StoreError::from),
        }
    }

    fn has_broken(&self, db: &mut ReadDb) -> bool {
        db.connection().is_broken()
    }
}
