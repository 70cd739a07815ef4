//! The steps that make the tables, built into the program, and whether a database fits this program.

use diesel::connection::{AnsiTransactionManager, SimpleConnection, TransactionManager};
use diesel::migration::{MigrationSource, MigrationVersion};
use diesel::{Connection, pg::Pg, sqlite::Sqlite};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::db::{Db, WriteDb, each};
use super::{StoreError, placing, statement_key};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

/// Whether opening may bring an older database up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Migrate {
    Yes,
    No,
}

/// Brings the database up to date, or checks that it is. All missing steps happen in one transaction and under a
/// lock, so that two programs starting at once do not disturb each other and a failed step leaves nothing behind.
///
/// Returns the versions of the steps taken.
pub(super) fn bring_up_to_date(db: &mut WriteDb, migrate: Migrate) -> Result<Vec<String>, StoreError> {
    begin_exclusive(db.connection())?;
    let outcome = check(db, migrate).and_then(|()| apply(db)).and_then(|applied| {
        // Deadlines are counted here and nowhere in SQL. Once, and before anybody looks at a list.
        if !applied.is_empty() {
            placing::place_all(db)?;
        }
        // Here and not when somebody first needs it: a reporter's visit writes nothing.
        if migrate == Migrate::Yes {
            statement_key::make_if_missing(db)?;
        }
        Ok(applied)
    });
    match outcome {
        Ok(applied) => {
            <Db as Connection>::TransactionManager::commit_transaction(db.connection())?;
            Ok(applied)
        }
        Err(error) => {
            // The error that led here says more than one in rolling back would.
            let _ = <Db as Connection>::TransactionManager::rollback_transaction(db.connection());
            Err(error)
        }
    }
}

fn begin_exclusive(db: &mut Db) -> Result<(), StoreError> {
    match db {
        Db::Sqlite(connection) => AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE")?,
        Db::Postgres(connection) => {
            AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN")?;
            // An arbitrary number that nobody else in this database uses.
            connection.batch_execute("SELECT pg_advisory_xact_lock(5316911983139663)")?;
        }
    }
    Ok(())
}

fn check(db: &mut WriteDb, migrate: Migrate) -> Result<(), StoreError> {
    let known = known(db.connection())?;
    let applied = each!(db, |c| c.applied_migrations()).map_err(failed)?;
    let mut found: Vec<String> = applied.iter().map(MigrationVersion::to_string).collect();
    found.sort();
    let newest_known = known.last().cloned().unwrap_or_default();
    if let Some(unknown) = found.iter().rev().find(|version| !known.contains(version)) {
        return Err(StoreError::NewerSchema { found: unknown.clone(), known: newest_known });
    }
    if migrate == Migrate::No && found.len() < known.len() {
        let found = found.pop().unwrap_or_else(|| "none".to_owned());
        return Err(StoreError::OlderSchema { found, known: newest_known });
    }
    Ok(())
}

fn apply(db: &mut WriteDb) -> Result<Vec<String>, StoreError> {
    let applied = match db.connection() {
        Db::Sqlite(connection) => connection.run_pending_migrations(SQLITE),
        Db::Postgres(connection) => connection.run_pending_migrations(POSTGRES),
    };
    Ok(applied.map_err(failed)?.iter().map(MigrationVersion::to_string).collect())
}

/// The versions of all steps in this program, oldest first.
fn known(db: &Db) -> Result<Vec<String>, StoreError> {
    let mut versions: Vec<String> = match db {
        Db::Sqlite(_) => versions_of::<Sqlite>(SQLITE)?,
        Db::Postgres(_) => versions_of::<Pg>(POSTGRES)?,
    };
    versions.sort();
    Ok(versions)
}

fn versions_of<DB: diesel::backend::Backend>(source: EmbeddedMigrations) -> Result<Vec<String>, StoreError> {
    let migrations = MigrationSource::<DB>::migrations(&source).map_err(failed)?;
    Ok(migrations.iter().map(|migration| migration.name().version().to_string()).collect())
}

fn failed(error: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    StoreError::Database(error.to_string())
}
