//! What the first page says: what is to be released, what is due, and what is not complete.

use time::Duration;

use super::Acting;
use super::view::VersionView;
use crate::record::View;
use crate::store::register_record::{Cover, Record};
use crate::store::{ReadDb, Store, StoreError, register_desk, register_version};

/// Rows of each part.
const SHOWN: i64 = 8;

/// Records that wait for somebody, over all kinds, and how many there are.
pub struct Start {
    /// Before whoever releases them; the longest first.
    pub in_review: Vec<Cover>,
    /// To be looked at again soon; the first first.
    pub due: Vec<Cover>,
    /// In which something must be added; what was changed last first.
    pub incomplete: Vec<(Cover, VersionView)>,
    /// Being written; what was changed last first.
    pub drafts: Vec<Cover>,
    /// Records that are not withdrawn, by kind.
    pub counts: Vec<(String, i64)>,
}

/// What waits for somebody today.
///
/// # Errors
/// The store's.
pub async fn start(store: &Store, acting: Acting) -> Result<Start, StoreError> {
    let soon = acting.day.saturating_add(Duration::days(View::SOON));
    let of = acting.organisation;
    store
        .read("register.start", move |db| {
            let incomplete = register_desk::incomplete(db, of, SHOWN)?;
            Ok(Start {
                in_review: covers(register_desk::in_review(db, of, SHOWN)?),
                due: covers(register_desk::due(db, of, soon, SHOWN)?),
                incomplete: with_words(db, incomplete)?,
                drafts: covers(register_desk::drafts(db, of, SHOWN)?),
                counts: register_desk::counts(db, of)?,
            })
        })
        .await
}

fn covers(records: Vec<Record>) -> Vec<Cover> {
    records.into_iter().map(|record| record.cover).collect()
}

/// With their newest versions, in which it stands what is missing.
fn with_words(db: &mut ReadDb, records: Vec<Record>) -> Result<Vec<(Cover, VersionView)>, StoreError> {
    let mut found = Vec::with_capacity(records.len());
    for record in records {
        if let Some(newest) = register_version::load(db, record.id, record.cover.version)? {
            found.push((record.cover, VersionView::read(newest)?));
        }
    }
    Ok(found)
}
