//! What somebody reads who verifies that the office is what was agreed: the journal without cases and looks, and its chains
//! recomputed. All of it is one organisation's.

use time::Date;

use crate::journal::{self, Book, ChainCheck, KeptFilter, KeptHead, KeptPage, ReadableEntry};
use crate::store::journal_entry::kept::Key;
use crate::store::listing::Start;
use crate::store::{OrganisationId, ReadDb, Store, StoreError, organisation};

/// What has changed about who may do what, from this day on: at most `most` entries, the newest day first.
///
/// # Errors
/// The store's.
pub async fn changes_since(
    store: &Store,
    organisation: OrganisationId,
    first: Date,
    most: u32,
) -> Result<Vec<ReadableEntry>, StoreError> {
    store.read("journal.changes", move |db| journal::changes_since(db, organisation, first, most)).await
}

/// One page of the journal, at most `size` entries.
///
/// # Errors
/// The store's.
pub async fn journal_page(
    store: &Store,
    organisation: OrganisationId,
    filter: KeptFilter,
    start: Start<Key>,
    size: u32,
) -> Result<KeptPage, StoreError> {
    store.read("journal.page", move |db| journal::kept(db, organisation, filter, &start, size)).await
}

/// The heads of all months that have ended, the newest first; one that was made today is told tomorrow.
///
/// # Errors
/// The store's.
pub async fn month_heads(store: &Store, today: Date) -> Result<Vec<KeptHead>, StoreError> {
    store.read("journal.heads", move |db| journal::kept_heads(db, today)).await
}

/// Recomputes the chains of all books. Of a book no more than a thousand entries are in memory at a time, and of cases ids and
/// numbers: so one at a time, which the caller sees to.
///
/// # Errors
/// The store's. A chain that is broken is none.
pub async fn verify(store: &Store, today: Date) -> Result<Vec<(Book, ChainCheck)>, StoreError> {
    let check = move |db: &mut ReadDb| {
        Book::ALL.into_iter().map(|book| Ok((book, journal::verify(db, book, today)?))).collect()
    };
    store.read("journal.verify", check).await
}

/// Whether accounts that are added are this organisation's: an instance takes them for the first it has.
///
/// # Errors
/// The store's.
pub async fn takes_accounts(store: &Store, organisation: OrganisationId) -> Result<bool, StoreError> {
    let first = store.read("staff.takes_accounts", organisation::first).await?;
    Ok(first.is_some_and(|first| first.id == organisation))
}
