//! Invitations that are long over.

use super::{Interval, Job, Moment};
use crate::store::{ReadDb, StoreError, WriteDb, invitation};

pub(super) struct ExpiredInvitations;

impl Job for ExpiredInvitations {
    fn name(&self) -> &'static str {
        "expired-invitations"
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        invitation::count_expired(db, at.today)
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        invitation::purge_expired(db, at.today, limit)
    }
}
