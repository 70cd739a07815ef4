//! An empty database of a test's own, of either kind.

use siegelpost::store::{Limits, Migrate, Store, StoreError};
use tempfile::TempDir;

use crate::postgres::Database;

/// Where a test's database is; gone with this value.
pub struct Site {
    pub address: String,
    _keep: Keep,
}

enum Keep {
    Folder(#[expect(dead_code, reason = "removed when dropped")] TempDir),
    Server(#[expect(dead_code, reason = "dropped when dropped")] Database),
}

impl Site {
    pub fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let address = format!("sqlite:{}/siegelpost.db", folder.path().display());
        Self { address, _keep: Keep::Folder(folder) }
    }

    pub fn postgres() -> Self {
        Self::on_server(Database::with_tables())
    }

    /// Another of the same kind.
    pub fn like(other: &Self) -> Self {
        if other.is_postgres() { Self::postgres() } else { Self::sqlite() }
    }

    /// Without tables.
    pub fn bare_postgres() -> Self {
        Self::on_server(Database::empty())
    }

    fn on_server(database: Database) -> Self {
        Self { address: database.address.clone(), _keep: Keep::Server(database) }
    }

    pub fn is_postgres(&self) -> bool {
        matches!(self._keep, Keep::Server(_))
    }

    pub fn open(&self) -> Store {
        Store::open(&self.address, Migrate::Yes).unwrap()
    }

    pub fn open_with_queue(&self, waiting_writes: usize) -> Store {
        Store::open_with(&self.address, Migrate::Yes, Limits { waiting_writes, ..Limits::default() }).unwrap()
    }

    pub fn open_unchanged(&self) -> Result<Store, StoreError> {
        Store::open(&self.address, Migrate::No)
    }
}
