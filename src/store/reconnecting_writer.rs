//! The writer's connection, made anew after it broke.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use diesel::Connection;
use diesel::connection::{Instrumentation, InstrumentationEvent};
use diesel::result::{DatabaseErrorKind, Error as DieselError};

use super::StoreError;
use super::address::Address;
use super::connection;
use super::db::WriteDb;

pub(super) struct ReconnectingWriter {
    db: Option<WriteDb>,
    address: Address,
    conflicts: SerializationConflicts,
}

impl ReconnectingWriter {
    /// Goes on with a connection that is open already.
    pub(super) fn new(mut db: WriteDb, address: Address) -> Self {
        let conflicts = SerializationConflicts::default();
        db.connection().set_instrumentation(conflicts.clone());
        Self { db: Some(db), address, conflicts }
    }

    /// The connection, opened if there is none, and what it notices.
    pub(super) fn get(&mut self) -> Result<(&mut WriteDb, SerializationConflicts), StoreError> {
        let db = match self.db.take() {
            Some(db) => db,
            None => self.reopen()?,
        };
        Ok((self.db.insert(db), self.conflicts.clone()))
    }

    /// Closes the connection.
    pub(super) fn discard(&mut self) {
        self.db = None;
    }

    fn reopen(&self) -> Result<WriteDb, StoreError> {
        let mut db = connection::open_writer(&self.address).map_err(|error| match error {
            StoreError::Open(why) => StoreError::Unavailable(why),
            other => other,
        })?;
        db.connection().set_instrumentation(self.conflicts.clone());
        Ok(db)
    }
}

/// Whether a statement met a conflict with another transaction, even if the job that sent it swallowed the error.
#[derive(Clone, Default)]
pub(super) struct SerializationConflicts(Arc<AtomicBool>);

impl SerializationConflicts {
    pub(super) fn any(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    pub(super) fn forget(&self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

impl Instrumentation for SerializationConflicts {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        let InstrumentationEvent::FinishQuery { error: Some(error), .. } = event else { return };
        if matches!(error, DieselError::DatabaseError(DatabaseErrorKind::SerializationFailure, _)) {
            self.0.store(true, Ordering::Relaxed);
        }
    }
}
