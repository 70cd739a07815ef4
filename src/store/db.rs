//! The connections to the database the operator chose: one kind that reads, and one that also writes.
//!
//! Which of the two a function takes says what it may do: reading functions take [`ReadDb`], writing ones [`WriteDb`],
//! and a [`WriteDb`] reads as well. So a closure that was given a [`ReadDb`] has nothing to write with:
//!
//! ```compile_fail,E0308
//! use siegelpost::store::{ReadDb, StoreError, organisation};
//!
//! fn look(db: &mut ReadDb) -> Result<(), StoreError> {
//!     organisation::create(db, "Haus am Fluss").map(|_| ())
//! }
//! ```
//!
//! The database refuses it, too: reading connections are opened as such.

use std::ops::{Deref, DerefMut};

use diesel::connection::TransactionManager;
use diesel::{Connection, PgConnection, SqliteConnection};

/// A connection of Diesel's, to either database.
///
/// Never call its `establish`: it tries one database after the other, and SQLite takes any address for a file name.
#[derive(diesel::MultiConnection)]
pub enum Db {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// A connection for reading. What it reads is one unchanging state of the database.
pub struct ReadDb(Db);

/// A connection for reading and writing, in a transaction of its own.
pub struct WriteDb(ReadDb);

impl ReadDb {
    pub(super) fn new(connection: Db) -> Self {
        Self(connection)
    }

    /// The connection underneath. Tests and the bench look at what the nouns do not show; in this crate, only the store
    /// speaks Diesel, so nobody else can do anything with it.
    pub fn connection(&mut self) -> &mut Db {
        &mut self.0
    }
}

impl WriteDb {
    /// Takes a connection on which somebody else begins and ends the transactions: the writer, or the bench.
    pub fn new(connection: Db) -> Self {
        Self(ReadDb(connection))
    }
}

impl Deref for WriteDb {
    type Target = ReadDb;

    fn deref(&self) -> &ReadDb {
        &self.0
    }
}

impl DerefMut for WriteDb {
    fn deref_mut(&mut self) -> &mut ReadDb {
        &mut self.0
    }
}

/// Runs a query: `each!(db, |c| query.load(c))`. Every query of the store goes through this.
///
/// The body is compiled once for each database, with `c` the connection to it. Run on [`Db`] instead, inserts would not
/// use the cache of prepared statements, and queries that are in it would be put into words again at every call.
///
/// One row by a unique key is read with `get_result`, not with `first`: that one's `LIMIT ?` makes SQLite compile the
/// statement anew at every call, since it plans for the number that is bound.
macro_rules! each {
    ($db:expr, |$connection:ident| $body:expr) => {
        match $db.connection() {
            $crate::store::db::Db::Sqlite($connection) => $body,
            $crate::store::db::Db::Postgres($connection) => $body,
        }
    };
}
pub(super) use each;

/// How many transactions and savepoints are open; `None` if the connection is beyond repair.
pub(super) fn depth(db: &mut Db) -> Option<u32> {
    let status = <Db as Connection>::TransactionManager::transaction_manager_status_mut(db);
    status.transaction_depth().ok().map(|depth| depth.map_or(0, Into::into))
}
