//! The rows of the journal's books. What they say and how they are chained is the room `journal`'s business.
//!
//! Each book is a table of its own. In one table the order of rows, as a dump writes it, would tell which step in the
//! register followed which step in a case.

mod book;
mod dropping;
pub mod kept;

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::numbers::Digest;
use super::{StaffId, StoreError};

use book::in_book;

pub use book::Book;
pub use dropping::{
    Dropped, Happened, count_expired_looks, drop_fields, expired_looks, happened_in, is_looked_at, live_cases, of_case,
};

/// A row. What may be dropped is absent in an entry that was dropped; `case_tag` and `body` stand in its place.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct JournalEntry {
    pub id: i32,
    pub version: i32,
    pub class: String,
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    pub event: Option<String>,
    pub detail: Option<String>,
    pub subject_kind: Option<String>,
    pub subject_id: Option<i64>,
    /// In version 1: the id of the case as it was recorded. Cases have got other ids since.
    pub first_case: Option<i64>,
    pub actor: Option<StaffId>,
    pub salt: Option<Vec<u8>>,
    /// Why it was dropped, if it was.
    pub dropped: Option<String>,
    pub case_tag: Option<Vec<u8>>,
    pub body: Option<Vec<u8>>,
    #[diesel(deserialize_as = Digest)]
    pub previous: [u8; 32],
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
}

/// An entry to be appended. It is of version 2.
#[derive(Clone, Copy)]
pub struct NewJournalEntry<'a> {
    pub class: &'a str,
    pub day: Date,
    pub event: &'a str,
    pub detail: &'a str,
    pub subject_kind: &'a str,
    pub subject_id: Option<i64>,
    pub actor: Option<StaffId>,
    pub salt: [u8; 16],
    pub previous: [u8; 32],
    pub digest: [u8; 32],
}

/// What the next entry must know of the newest one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable)]
pub struct Newest {
    pub version: i32,
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
}

/// Appends an entry.
pub fn append(db: &mut WriteDb, book: Book, new: &NewJournalEntry<'_>) -> Result<(), StoreError> {
    in_book!(book, |journal| each!(db, |c| diesel::insert_into(journal::table)
        .values((
            journal::version.eq(2),
            journal::class.eq(new.class),
            journal::day.eq(new.day),
            journal::event.eq(new.event),
            journal::detail.eq(new.detail),
            journal::subject_kind.eq(new.subject_kind),
            journal::subject_id.eq(new.subject_id),
            journal::actor.eq(new.actor),
            journal::salt.eq(new.salt.as_slice()),
            journal::previous.eq(new.previous.as_slice()),
            journal::digest.eq(new.digest.as_slice()),
        ))
        .execute(c)))?;
    Ok(())
}

/// The newest entry; `None` in an empty book.
pub fn newest(db: &mut ReadDb, book: Book) -> Result<Option<Newest>, StoreError> {
    Ok(in_book!(book, |journal| {
        let entry = diesel::alias!(journal as entry);
        let newest = entry.select(max(entry.field(journal::id)));
        each!(db, |c| journal::table
            .filter(journal::id.nullable().eq_any(newest))
            .select((journal::version, journal::day, journal::digest))
            .get_result(c)
            .optional())
    })?)
}

/// How many entries of version 2 follow the newest one of this class; all of them if there is none.
pub fn count_after_class(db: &mut ReadDb, book: Book, class: &str) -> Result<u64, StoreError> {
    let count: i64 = in_book!(book, |journal| {
        let last: Option<i32> =
            each!(db, |c| journal::table.filter(journal::class.eq(class)).select(max(journal::id)).get_result(c))?;
        each!(db, |c| journal::table
            .filter(journal::version.eq(2))
            .filter(journal::id.gt(last.unwrap_or(0)))
            .select(count_star())
            .get_result(c))
    })?;
    Ok(count.unsigned_abs())
}

/// Whether the book has an entry with this digest.
pub fn has_digest(db: &mut ReadDb, book: Book, digest: &[u8; 32]) -> Result<bool, StoreError> {
    let found = in_book!(book, |journal| each!(db, |c| journal::table
        .filter(journal::digest.eq(digest.as_slice()))
        .select(journal::id)
        .first::<i32>(c)
        .optional()))?;
    Ok(found.is_some())
}

/// The entry with this digest; `None` if the book has none.
pub fn by_digest(db: &mut ReadDb, book: Book, digest: &[u8; 32]) -> Result<Option<JournalEntry>, StoreError> {
    Ok(in_book!(book, |journal| each!(db, |c| journal::table
        .filter(journal::digest.eq(digest.as_slice()))
        .select(journal::all_columns)
        .first(c)
        .optional()))?)
}

/// The oldest entry of this class after the one with the id `after`; `None` if there is none yet.
pub fn next_of_class(db: &mut ReadDb, book: Book, class: &str, after: i32) -> Result<Option<JournalEntry>, StoreError> {
    Ok(in_book!(book, |journal| each!(db, |c| journal::table
        .filter(journal::class.eq(class))
        .filter(journal::id.gt(after))
        .order(journal::id)
        .select(journal::all_columns)
        .first(c)
        .optional()))?)
}

/// The newest entry of this class; `None` if there is none yet.
pub fn newest_of_class(db: &mut ReadDb, book: Book, class: &str) -> Result<Option<JournalEntry>, StoreError> {
    Ok(in_book!(book, |journal| each!(db, |c| journal::table
        .filter(journal::class.eq(class))
        .order(journal::id.desc())
        .select(journal::all_columns)
        .first(c)
        .optional()))?)
}

/// Every entry of this class and event that was not dropped, oldest first.
pub fn of_event(db: &mut ReadDb, book: Book, class: &str, event: &str) -> Result<Vec<JournalEntry>, StoreError> {
    Ok(in_book!(book, |journal| each!(db, |c| journal::table
        .filter(journal::class.eq(class))
        .filter(journal::dropped.is_null())
        .filter(journal::event.eq(event))
        .order(journal::id)
        .select(journal::all_columns)
        .load(c)))?)
}

/// At most `limit` entries after the one with the id `after`, oldest first.
pub fn after(db: &mut ReadDb, book: Book, after: i32, limit: u32) -> Result<Vec<JournalEntry>, StoreError> {
    Ok(in_book!(book, |journal| each!(db, |c| journal::table
        .filter(journal::id.gt(after))
        .order(journal::id)
        .limit(limit.into())
        .select(journal::all_columns)
        .load(c)))?)
}
