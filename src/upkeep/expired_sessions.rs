//! Sign-in sessions that are over.

use super::{Interval, Job, Moment};
use crate::store::{ReadDb, StoreError, WriteDb, session};

pub(super) struct ExpiredSessions;

impl Job for ExpiredSessions {
    fn name(&self) -> &'static str {
        "expired-sessions"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        session::count_expired(db, at.now)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        session::purge_expired(db, at.now, limit)
    }
}
