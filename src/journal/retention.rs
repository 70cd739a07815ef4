//! What may go, and when. Of an entry that goes, its class, its day and its digests stay, so that the chain holds and
//! everybody can tell that it was one that may go.

use time::{Date, Duration};

use super::Book;
use super::entry::{EntryBody, START};
use super::older;
use crate::store::journal_entry::{self, Dropped, JournalEntry};
use crate::store::{CaseId, ReadDb, StoreError, WriteDb};

/// For how long it is kept who looked at a case. Kept longer, it would supervise the handlers' work (§ 87 (1) no. 6
/// BetrVG).
pub const LOOKS_ARE_KEPT: Duration = Duration::days(90);

/// Why a look went. Stored.
pub(super) const EXPIRED: &str = "expired-look";
/// Why an entry about a case went. Stored.
pub(super) const CASE_DELETED: &str = "case-deleted";

/// The first day whose looks are kept today.
pub(super) fn first_kept(today: Date) -> Date {
    today.saturating_sub(LOOKS_ARE_KEPT)
}

/// Drops looks older than [`LOOKS_ARE_KEPT`], the oldest first, at most `limit` of them, in the caller's transaction.
/// Returns how many; fewer than `limit`: no more are left.
///
/// # Errors
/// The store's.
pub fn prune_looks(db: &mut WriteDb, today: Date, limit: u32) -> Result<usize, StoreError> {
    let expired = journal_entry::expired_looks(db, first_kept(today), limit)?;
    drop_all(db, &expired, EXPIRED, today)
}

/// How many looks there are for [`prune_looks`] to drop.
///
/// # Errors
/// The store's.
pub fn count_expired_looks(db: &mut ReadDb, today: Date) -> Result<usize, StoreError> {
    journal_entry::count_expired_looks(db, first_kept(today))
}

/// Drops every entry about this case, in the transaction that deletes it. Returns how many.
///
/// # Errors
/// The store's.
pub fn forget_case(db: &mut WriteDb, case: CaseId, today: Date) -> Result<usize, StoreError> {
    let entries = journal_entry::of_case(db, case)?;
    drop_all(db, &entries, CASE_DELETED, today)
}

fn drop_all(db: &mut WriteDb, entries: &[JournalEntry], reason: &str, today: Date) -> Result<usize, StoreError> {
    if entries.iter().any(|entry| entry.version == 1)
        && let Some(mut newest) = journal_entry::newest(db, Book::Office)?
    {
        older::seal(db, &mut newest, today)?;
    }
    for entry in entries {
        let body = EntryBody::of(entry);
        // An entry without a case here was altered. It goes with the others, and its digest still says that it was.
        let case_tag = body.case_tag(entry.day).unwrap_or(START);
        let body = (entry.version != 1).then(|| body.digest());
        journal_entry::drop_fields(db, entry.id, &Dropped { reason, case_tag: Some(case_tag), body })?;
    }
    Ok(entries.len())
}
