//! One connection, to either database.

use diesel::connection::TransactionManager;
use diesel::{Connection, PgConnection, SqliteConnection};

/// A connection to the database the operator chose.
///
/// Never call its `establish`: it tries one database after the other, and SQLite takes any address for a file name.
///
/// One row by a unique key is read with `get_result`, not with `first`: that one's `LIMIT ?` makes SQLite compile the
/// statement anew at every call, since it plans for the number that is bound.
#[derive(diesel::MultiConnection)]
pub enum Db {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

/// Runs the same source on the connection inside: there, unlike through [`Db`], inserts use the cache of prepared
/// statements, and queries that are in it already are not put into words again.
macro_rules! each {
    ($db:expr, |$connection:ident| $body:expr) => {
        match $db {
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
