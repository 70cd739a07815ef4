//! Cases whose time is over (HinSchG § 11(5)).
//!
//! Before, the figures of the years that are over are frozen: they stay. Each case goes in three steps, so that it can be cut off anywhere. It is condemned: from then on nobody can set its deletion
//! aside or open it again. It is put on the list of deletions, on disk. It is deleted, with what the journal says of it. The
//! last two happen in one transaction, which begins with the list: one that fails leaves a condemned case on the list, and
//! the next run deletes it.

use super::deletions::DeletionList;
use super::{Change, Interval, Job, Moment, annual_reports, erasure as erasing};
use crate::casework::retention::last_closing_due;
use crate::journal::ErasureReason;
use crate::store::{ReadDb, StoreError, WriteDb, erasure};

/// The name of the job that deletes cases.
pub const EXPIRED_CASES: &str = "expired-cases";

pub(super) struct ExpiredCases {
    pub(super) list: DeletionList,
}

impl Job for ExpiredCases {
    fn name(&self) -> &'static str {
        EXPIRED_CASES
    }

    fn interval(&self) -> Interval {
        Interval::DAILY
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        erasure::count(db, last_closing_due(at.today), at.today).map(|counts| counts.due)
    }

    fn prepare(&self, db: &mut ReadDb, at: Moment, limit: usize) -> Result<Option<Change>, StoreError> {
        let figures = annual_reports::compute(db, at)?;
        Ok(Some(Box::new(move |db| {
            annual_reports::freeze(db, &figures)?;
            erasure::condemn(db, last_closing_due(at.today), at.today, limit)?;
            Ok(0)
        })))
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        let condemned = erasure::condemned(db, limit)?;
        if !condemned.is_empty() {
            self.list.append(at.today, &condemned)?;
        }
        erasing::erase(db, &condemned, ErasureReason::TimeIsOver, at.today)
    }
}
