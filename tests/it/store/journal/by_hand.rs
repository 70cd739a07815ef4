//! Digests as docs/journal.md says, by a reader that shares no line with the program: for whoever owns the database and
//! reads the documentation, and to tell whether the documentation is right.

use diesel::prelude::*;
use sha2::{Digest, Sha256};
use siegelpost::journal::Book;
use siegelpost::store::journal_entry::{self, JournalEntry};
use siegelpost::store::schema::office_journal;
use siegelpost::store::{Store, StoreError, WriteDb};

use super::{Site, check, whole, with_entries};

on_both! {
    entries_are_hashed_as_documented,
}

pub fn hash(label: &str, fields: &[&[u8]]) -> [u8; 32] {
    let mut bytes = label.as_bytes().to_vec();
    for field in fields {
        bytes.extend(u64::try_from(field.len()).unwrap().to_be_bytes());
        bytes.extend(*field);
    }
    Sha256::digest(bytes).into()
}

pub fn body(entry: &JournalEntry) -> [u8; 32] {
    let number = |number: Option<i64>| number.map_or_else(String::new, |number| number.to_string());
    let text = |text: &Option<String>| text.clone().unwrap();
    let (id, actor) = (number(entry.subject_id), number(entry.actor.map(|actor| actor.number().into())));
    let texts = [text(&entry.event), text(&entry.detail), text(&entry.subject_kind), id, actor];
    let mut fields = vec![entry.salt.as_deref().unwrap()];
    fields.extend(texts.iter().map(String::as_bytes));
    hash("siegelpost/v2/body", &fields)
}

pub fn case_tag(entry: &JournalEntry) -> Option<[u8; 32]> {
    let case = entry.subject_id.filter(|_| entry.subject_kind.as_deref() == Some("case"))?;
    Some(hash("siegelpost/v2/case-tag", &[entry.day.to_string().as_bytes(), case.to_string().as_bytes()]))
}

pub fn digest(entry: &JournalEntry) -> [u8; 32] {
    let tag = case_tag(entry).map_or_else(Vec::new, |tag| tag.to_vec());
    let day = entry.day.to_string();
    let fields: [&[u8]; 6] = [&entry.previous, b"office", entry.class.as_bytes(), day.as_bytes(), &tag, &body(entry)];
    hash("siegelpost/v2/journal", &fields)
}

/// Computes all digests anew, as somebody does who owns the database and has time.
pub fn rewrite(store: &Store) {
    let rewrite = |db: &mut WriteDb| {
        let mut previous = [0; 32];
        for mut entry in journal_entry::after(db, Book::Office, 0, 100)? {
            entry.previous = previous;
            previous = digest(&entry);
            diesel::update(office_journal::table.find(entry.id))
                .set((office_journal::previous.eq(&entry.previous[..]), office_journal::digest.eq(&previous[..])))
                .execute(db.connection())?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("rewrite", rewrite).unwrap();
}

fn entries_are_hashed_as_documented(site: &Site) {
    let (store, ..) = with_entries(site);
    let entries = store.read_now("read", |db| journal_entry::after(db, Book::Office, 0, 10)).unwrap();
    let (mut previous, mut classes) = ([0; 32], Vec::new());
    for entry in &entries {
        assert_eq!((entry.version, entry.previous, entry.digest), (2, previous, digest(entry)));
        previous = entry.digest;
        classes.push(&*entry.class);
    }
    assert_eq!(classes, ["kept", "case", "look", "case", "case", "case"]);
    assert_eq!(whole(check(&store)).head, previous);
}
