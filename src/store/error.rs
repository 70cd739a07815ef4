//! What can go wrong in the store, in words an operator can act on.

use diesel::result::{DatabaseErrorKind, Error as DieselError};
use thiserror::Error;

/// Why the store did not do what was asked. Nothing was stored then.
///
/// No variant carries a stored value or the address, which may hold a password. Not finding something is no error:
/// such functions return `Ok(None)`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    #[error(
        "the database address must be sqlite:PATH (for example sqlite:///var/lib/siegelpost/siegelpost.db) or \
         postgres://... (for example postgres:///siegelpost?host=/run/postgresql)"
    )]
    Address,
    #[error("the database cannot be opened: {0}")]
    Open(String),
    #[error(
        "the database has schema {found}, but this program needs {known}: make a backup, then run `siegelpost migrate`"
    )]
    OlderSchema { found: String, known: String },
    #[error(
        "the database has schema {found}, which is newer than this program's {known}: install the newer program again, \
         or restore the backup made before its upgrade"
    )]
    NewerSchema { found: String, known: String },
    /// Too much to do at this moment. The same call may succeed a second later.
    #[error("the database is busy")]
    Busy,
    /// The database cannot be reached, or is locked by someone else, at this moment.
    #[error("the database cannot be reached: {0}")]
    Unavailable(String),
    /// The disk takes nothing more.
    #[error("there is no space left for the database")]
    Full,
    /// Something outside of the database has to be on disk before this change, and is not.
    #[error("{0}")]
    Beside(String),
    /// A value that may exist once exists already.
    #[error("this exists already")]
    Taken,
    /// The store is closed, or its writer has ended.
    #[error("the store is closed")]
    Closed,
    /// A fault in our program, not in the data: the named piece of work panicked.
    #[error("a fault in the program stopped `{0}`")]
    Panicked(&'static str),
    #[error("the database reported: {0}")]
    Database(String),
}

impl From<DieselError> for StoreError {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Self::Taken,
            DieselError::DatabaseError(DatabaseErrorKind::ClosedConnection, information) => {
                Self::Unavailable(information.message().to_owned())
            }
            // Left over only when repeating did not help.
            DieselError::DatabaseError(DatabaseErrorKind::SerializationFailure, _) => Self::Busy,
            DieselError::DatabaseError(_, ref information) if tells_of_no_space(information.message()) => Self::Full,
            other => Self::Database(other.to_string()),
        }
    }
}

/// The words of SQLite (`SQLITE_FULL`) and of PostgreSQL (`ERRCODE_DISK_FULL`, with the system's `ENOSPC`). Diesel keeps no code.
fn tells_of_no_space(message: &str) -> bool {
    message.contains("database or disk is full") || message.contains("No space left on device")
}

impl From<diesel::ConnectionError> for StoreError {
    fn from(error: diesel::ConnectionError) -> Self {
        Self::Open(error.to_string())
    }
}
