//! Entries of version 1. Their digests cover all fields at once, neither the class nor a salt. So the first entry of
//! version 2 says of which class, day and case each of them is: what is dropped of them later cannot be another one.

use sha2::{Digest, Sha256};

use super::append::{NewEntry, append};
use super::entry::{Class, EntryBody, START, hash};
use super::office_event::OfficeEvent;
use super::{Book, Event};
use crate::store::journal_entry::{self, JournalEntry, Newest};
use crate::store::{StoreError, WriteDb};
use time::Date;

/// The stored name of that first entry. It is covered by its digest and must not change.
pub(super) const EVENT: &str = "older_entries";

/// How many entries are read at a time.
const PORTION: u32 = 1000;

/// SHA-256 over `siegelpost/v1/journal`, the previous digest, and day (ISO 8601), event, detail, case and staff as
/// texts, each after its length in bytes as eight bytes, big-endian. An absent number is the empty text.
pub(super) fn digest(row: &JournalEntry, previous: &[u8; 32]) -> [u8; 32] {
    let EntryBody { event, detail, actor, .. } = EntryBody::of(row);
    let mut hash = Sha256::new_with_prefix(b"siegelpost/v1/journal");
    hash.update(previous);
    let case = row.first_case.map_or_else(String::new, |id| id.to_string());
    let staff = actor.map_or_else(String::new, |id| id.to_string());
    for field in [&*row.day.to_string(), event, detail, &*case, &*staff] {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    hash.finalize().into()
}

/// The class of an entry that was not dropped, by what it says.
pub(super) fn class_of(row: &JournalEntry) -> Class {
    let body = EntryBody::of(row);
    Class::of(body.subject_kind, body.event == OfficeEvent::CaseOpened.name())
}

/// A digest over the classes, days, cases and digests of all entries of version 1, in their order.
#[derive(Clone, Copy)]
pub(super) struct Census([u8; 32]);

impl Default for Census {
    fn default() -> Self {
        Self(START)
    }
}

impl Census {
    pub(super) fn add(&mut self, row: &JournalEntry, class: Class, case_tag: Option<[u8; 32]>) {
        let (day, tag) = (row.day.to_string(), case_tag.as_ref().map_or(&[][..], |tag| tag));
        let fields = [&self.0[..], class.name().as_bytes(), day.as_bytes(), tag, &row.digest];
        self.0 = hash(b"siegelpost/v2/older", fields);
    }

    /// What the first entry of version 2 says.
    pub(super) fn detail(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// If there are only entries of version 1, appends the entry that says which. `newest` is the newest entry afterwards.
pub(super) fn seal(db: &mut WriteDb, newest: &mut Newest, day: Date) -> Result<(), StoreError> {
    if newest.version != 1 {
        return Ok(());
    }
    let (mut census, mut last) = (Census::default(), i32::MIN);
    loop {
        let portion = journal_entry::after(db, Book::Office, last, PORTION)?;
        let Some(end) = portion.last() else { break };
        last = end.id;
        for row in &portion {
            census.add(row, class_of(row), EntryBody::of(row).case_tag(row.day));
        }
    }
    let detail = census.detail();
    let entry = NewEntry::about_the_book(Book::Office, Class::Kept, day, EVENT, &detail);
    *newest = Newest { version: 2, day, digest: append(db, newest.digest, &entry)? };
    Ok(())
}
