//! One entry more at the end of a chain.

use rand::Rng;
use time::Date;

use super::Book;
use super::entry::{Class, EntryBody, EntryHeader};
use crate::rng;
use crate::store::journal_entry::{self, NewJournalEntry};
use crate::store::{StaffId, StoreError, WriteDb};

/// An entry without what makes it a link of the chain.
#[derive(Clone, Copy)]
pub(super) struct NewEntry<'a> {
    pub(super) book: Book,
    pub(super) class: Class,
    pub(super) day: Date,
    pub(super) event: &'a str,
    pub(super) detail: &'a str,
    pub(super) subject_kind: &'a str,
    pub(super) subject_id: Option<i64>,
    pub(super) actor: Option<StaffId>,
}

impl<'a> NewEntry<'a> {
    /// An entry about nothing but the book itself.
    pub(super) fn about_the_book(book: Book, class: Class, day: Date, event: &'a str, detail: &'a str) -> Self {
        Self { book, class, day, event, detail, subject_kind: "none", subject_id: None, actor: None }
    }
}

/// Appends an entry after the one with the digest `previous`, and returns its own. Its salt comes from the system: nobody
/// may choose it.
pub(super) fn append(db: &mut WriteDb, previous: [u8; 32], new: &NewEntry<'_>) -> Result<[u8; 32], StoreError> {
    let NewEntry { book, class, day, event, detail, subject_kind, subject_id, actor } = *new;
    let mut salt = [0; 16];
    rng::os().fill_bytes(&mut salt);
    let body = EntryBody { salt, event, detail, subject_kind, subject_id, actor };
    let header = EntryHeader { book, class, day, case_tag: body.case_tag(day), body: body.digest() };
    let digest = header.digest(&previous);
    let class = class.name();
    let row = NewJournalEntry { class, day, event, detail, subject_kind, subject_id, actor, salt, previous, digest };
    journal_entry::append(db, book, &row)?;
    Ok(digest)
}
