//! A few connections that only read, opened when they are first needed.

use std::time::Duration;

use diesel::Connection;
use diesel::connection::{AnsiTransactionManager, TransactionManager};
use diesel::r2d2::{ManageConnection, NopErrorHandler, Pool, R2D2Connection};

use super::StoreError;
use super::address::Address;
use super::connection::{self, Role};
use super::db::Db;

/// How long a read waits for a free connection.
const PATIENCE: Duration = Duration::from_secs(10);

#[derive(Clone)]
pub(super) struct Readers(Pool<Opener>);

impl Readers {
    /// At most `size` connections; none is opened yet.
    pub(super) fn new(address: Address, size: u32) -> Self {
        let pool = Pool::builder()
            .max_size(size)
            .min_idle(Some(0))
            .connection_timeout(PATIENCE)
            // The error reaches whoever waits; r2d2 would log it once more.
            .error_handler(Box::new(NopErrorHandler))
            .build_unchecked(Opener(address));
        Self(pool)
    }

    /// Lets `look` see one state of the database, however many queries it makes. Blocks.
    pub(super) fn read<T, E: From<StoreError>>(&self, look: impl FnOnce(&mut Db) -> Result<T, E>) -> Result<T, E> {
        let mut db = self.0.get().map_err(|error| StoreError::Unavailable(error.to_string()))?;
        begin(&mut db)?;
        let outcome = look(&mut db);
        // Nothing to keep. If this fails, the pool finds the transaction still open and discards the connection.
        let _ = <Db as Connection>::TransactionManager::rollback_transaction(&mut db);
        outcome
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

struct Opener(Address);

impl ManageConnection for Opener {
    type Connection = Db;
    type Error = StoreError;

    fn connect(&self) -> Result<Db, StoreError> {
        connection::open(&self.0, Role::Reader)
    }

    fn is_valid(&self, db: &mut Db) -> Result<(), StoreError> {
        match db {
            Db::Sqlite(_) => Ok(()),
            Db::Postgres(connection) => connection.ping().map_err(StoreError::from),
        }
    }

    fn has_broken(&self, db: &mut Db) -> bool {
        std::thread::panicking() || db.is_broken()
    }
}
