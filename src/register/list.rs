//! The lists: of a kind's records, and of what a field can refer to.

use time::Duration;

use super::Acting;
use crate::record::{Kind, Sort, View};
use crate::store::listing::{self, Start};
use crate::store::register_list::{Key, PageOfRecords, RecordList};
use crate::store::{Store, StoreError, register_record};

/// Rows of a page.
pub const LISTED_AT_ONCE: u32 = 50;
/// Records that a field offers.
const OFFERED: i64 = 500;

/// A page of a kind's records.
///
/// # Errors
/// The store's.
pub async fn list(
    store: &Store,
    acting: Acting,
    kind: &Kind,
    (view, sort): (View, Sort),
    start: Start<Key>,
) -> Result<PageOfRecords, StoreError> {
    let soon = acting.day.saturating_add(Duration::days(View::SOON));
    let list = RecordList { organisation: acting.organisation, kind: kind.id().to_owned(), view, sort, soon };
    store.read("register.list", move |db| listing::page(db, &list, &start, LISTED_AT_ONCE)).await
}

/// Number and title of the records that the form's references can lead to, by kind.
///
/// # Errors
/// The store's.
pub async fn choices(
    store: &Store,
    acting: Acting,
    kind: &'static Kind,
) -> Result<Vec<(&'static str, Vec<(String, String)>)>, StoreError> {
    let kinds: Vec<&'static str> = kind.refers_to().collect();
    store
        .read("register.choices", move |db| {
            let of = |kind| Ok((kind, register_record::choices(db, acting.organisation, kind, OFFERED)?));
            kinds.into_iter().map(of).collect()
        })
        .await
}
