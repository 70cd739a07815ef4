//! A record as somebody reads it: its versions, one of them with its words, and what it is linked with.

use std::collections::BTreeMap;

use super::Acting;
use crate::record::{Document, Kind, RecordNumber};
use crate::store::register_link::Linked;
use crate::store::register_record::{Cover, Record};
use crate::store::register_version::{Version, VersionHead};
use crate::store::{ReadDb, StaffId, Store, StoreError, register_link, register_record, register_version};

/// Records that refer to one, which are named at most.
const MOST_LINKS: i64 = 200;

/// A record with one of its versions.
pub struct RecordView {
    pub cover: Cover,
    pub shown: VersionView,
    /// The newest first.
    pub versions: Vec<VersionHead>,
    /// Those who have written on versions or released them.
    pub names: BTreeMap<StaffId, String>,
    /// What the newest version refers to.
    pub links: Vec<Linked>,
    /// What refers to it.
    pub linked_from: Vec<Linked>,
    /// Whether whoever looks has written on the newest version: then they do not release it.
    pub is_author: bool,
}

/// A version with its words.
pub struct VersionView {
    pub head: VersionHead,
    pub document: Document,
}

/// The record of this kind and number, with this version or its newest; `None` if the organisation has none.
///
/// # Errors
/// The store's.
pub async fn view(
    store: &Store,
    acting: Acting,
    kind: &'static Kind,
    number: RecordNumber,
    version: Option<i32>,
) -> Result<Option<RecordView>, StoreError> {
    store
        .read("register.view", move |db| {
            let Some(record) = of_kind(db, acting, kind, &number)? else { return Ok(None) };
            let wanted = version.unwrap_or(record.cover.version);
            let Some(shown) = version_of(db, &record, wanted)? else { return Ok(None) };
            let versions = register_version::heads(db, record.id)?;
            Ok(Some(RecordView {
                names: register_version::names(db, &versions)?,
                links: register_link::from(db, record.id)?,
                linked_from: register_link::to(db, record.id, MOST_LINKS)?,
                is_author: register_version::is_author(db, record.id, record.cover.version, acting.staff)?,
                versions,
                shown,
                cover: record.cover,
            }))
        })
        .await
}

/// Two versions of a record, to be compared: the newest with the one before, where it is not said which. `None` if the
/// organisation has no such record, or it no such versions.
///
/// # Errors
/// The store's.
pub async fn difference(
    store: &Store,
    acting: Acting,
    kind: &'static Kind,
    number: RecordNumber,
    (before, after): (Option<i32>, Option<i32>),
) -> Result<Option<(Cover, VersionView, VersionView)>, StoreError> {
    store
        .read("register.difference", move |db| {
            let Some(record) = of_kind(db, acting, kind, &number)? else { return Ok(None) };
            let after = after.unwrap_or(record.cover.version);
            let before = before.unwrap_or_else(|| after.saturating_sub(1).max(1));
            let (before, after) = (version_of(db, &record, before)?, version_of(db, &record, after)?);
            Ok(before.zip(after).map(|(before, after)| (record.cover, before, after)))
        })
        .await
}

fn of_kind(db: &mut ReadDb, acting: Acting, kind: &Kind, number: &RecordNumber) -> Result<Option<Record>, StoreError> {
    let found = register_record::by_number(db, acting.organisation, number)?;
    Ok(found.filter(|record| record.cover.kind == kind.id()))
}

fn version_of(db: &mut ReadDb, record: &Record, version: i32) -> Result<Option<VersionView>, StoreError> {
    register_version::load(db, record.id, version)?.map(VersionView::read).transpose()
}

impl VersionView {
    /// Reads what is stored of a version.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it cannot be read.
    pub fn read(version: Version) -> Result<Self, StoreError> {
        let document = Document::read(&version.document).map_err(|error| StoreError::Database(error.to_string()))?;
        Ok(Self { head: version.head, document })
    }
}
