//! The rows of the journal. What they say and how they are chained is the room `journal`'s business.

use diesel::dsl::max;
use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::numbers::Digest;
use super::schema::journal;
use super::{CaseId, StaffId, StoreError};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = journal)]
pub struct JournalEntry {
    pub id: i32,
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    pub event: String,
    pub detail: String,
    pub case_id: Option<CaseId>,
    pub staff_id: Option<StaffId>,
    #[diesel(deserialize_as = Digest)]
    pub previous: [u8; 32],
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
}

/// An entry to be appended.
#[derive(Clone, Copy)]
pub struct NewJournalEntry<'a> {
    pub day: Date,
    pub event: &'a str,
    pub detail: &'a str,
    pub case: Option<CaseId>,
    pub staff: Option<StaffId>,
    pub previous: [u8; 32],
    pub digest: [u8; 32],
}

/// Appends an entry.
pub fn append(db: &mut WriteDb, new: &NewJournalEntry<'_>) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(journal::table)
        .values((
            journal::day.eq(new.day),
            journal::event.eq(new.event),
            journal::detail.eq(new.detail),
            journal::case_id.eq(new.case),
            journal::staff_id.eq(new.staff),
            journal::previous.eq(new.previous.as_slice()),
            journal::digest.eq(new.digest.as_slice()),
        ))
        .execute(c))?;
    Ok(())
}

/// The digest of the newest entry; `None` in an empty journal.
pub fn newest_digest(db: &mut ReadDb) -> Result<Option<[u8; 32]>, StoreError> {
    let entry = diesel::alias!(journal as entry);
    let newest = entry.select(max(entry.field(journal::id)));
    let digest: Option<Digest> = each!(db, |c| journal::table
        .filter(journal::id.nullable().eq_any(newest))
        .select(journal::digest)
        .get_result(c)
        .optional())?;
    Ok(digest.map(Into::into))
}

/// Whether there is an entry with this digest.
pub fn has_digest(db: &mut ReadDb, digest: &[u8; 32]) -> Result<bool, StoreError> {
    let query = journal::table.filter(journal::digest.eq(digest.as_slice())).select(journal::id);
    Ok(each!(db, |c| query.first::<i32>(c).optional())?.is_some())
}

/// At most `limit` entries after the one with the id `after`, oldest first.
pub fn after(db: &mut ReadDb, after: i32, limit: u32) -> Result<Vec<JournalEntry>, StoreError> {
    let query = journal::table.filter(journal::id.gt(after)).order(journal::id).limit(limit.into());
    Ok(each!(db, |c| query.select(JournalEntry::as_select()).load(c))?)
}
