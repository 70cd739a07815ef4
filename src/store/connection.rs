//! Opening a connection and giving it the settings that durability and erasure rest on.

use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, SqliteConnection};

use super::StoreError;
use super::address::Address;
use super::db::{Db, ReadDb, WriteDb};

/// What a connection is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Purpose {
    Writer,
    Reader,
}

/// For SQLite. The timeout comes first, because setting WAL may already have to wait. `synchronous=FULL` makes a commit
/// survive a power cut; `secure_delete` overwrites what was deleted. `cache_size` is in KiB when negative.
const SQLITE: &str = "PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;";
const SQLITE_WRITER: &str = "PRAGMA cache_size = -2048;";
const SQLITE_READER: &str = "PRAGMA cache_size = -512; PRAGMA query_only = ON;";

/// For PostgreSQL. A server that was told to forget commits at a power cut is told otherwise for these sessions.
const POSTGRES: &str = "SELECT set_config('synchronous_commit', 'on', false)
    WHERE current_setting('synchronous_commit') = 'off';";
const POSTGRES_READER: &str = "SET default_transaction_read_only = on;";

/// Opens a connection to a database that is there, for reading alone.
pub(super) fn open_reader(address: &Address) -> Result<ReadDb, StoreError> {
    open(address, Purpose::Reader).map(ReadDb::new)
}

/// The same, for writing.
pub(super) fn open_writer(address: &Address) -> Result<WriteDb, StoreError> {
    open(address, Purpose::Writer).map(WriteDb::new)
}

fn open(address: &Address, purpose: Purpose) -> Result<Db, StoreError> {
    match address {
        Address::Sqlite(path) => {
            // SQLite would create the file, and nobody would notice that the one with the cases is gone.
            path.metadata().map_err(|error| cannot_open(path, &error))?;
            // `Address` was made from a `str`.
            let mut connection = SqliteConnection::establish(&path.to_string_lossy())?;
            connection.batch_execute(SQLITE)?;
            connection.batch_execute(match purpose {
                Purpose::Writer => SQLITE_WRITER,
                Purpose::Reader => SQLITE_READER,
            })?;
            Ok(Db::Sqlite(connection))
        }
        Address::Postgres(uri) => {
            let mut connection = PgConnection::establish(uri)?;
            connection.batch_execute(POSTGRES)?;
            if purpose == Purpose::Reader {
                connection.batch_execute(POSTGRES_READER)?;
            }
            Ok(Db::Postgres(connection))
        }
    }
}

/// Creates the SQLite file if it is not there, for its owner alone. SQLite gives its WAL and shared-memory files the
/// mode of the database file, so this one mode decides for all. A PostgreSQL database is made by its administrator.
pub(super) fn create(address: &Address) -> Result<(), StoreError> {
    let Address::Sqlite(path) = address else { return Ok(()) };
    match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Ok(_) => Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(cannot_open(path, &error)),
    }
}

fn cannot_open(path: &Path, error: &std::io::Error) -> StoreError {
    StoreError::Open(format!("{}: {error}", path.display()))
}
