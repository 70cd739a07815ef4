//! What an entry consists of, and what its digest covers: docs/journal.md, "An entry".

use sha2::{Digest, Sha256};
use time::Date;

use super::Book;
use crate::store::StaffId;
use crate::store::journal_entry::JournalEntry;

/// What the first entry of a book names as the one before it.
pub(super) const START: [u8; 32] = [0; 32];

/// For how long an entry is kept. Its digest covers this apart from its body, so that it can still be told when the body
/// was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// For ever.
    Kept,
    /// As long as the case it is about.
    Case,
    /// The same, and no longer than [`super::LOOKS_ARE_KEPT`].
    Look,
    /// The head of a month: for ever.
    Month,
}

impl Class {
    const ALL: [Self; 4] = [Self::Kept, Self::Case, Self::Look, Self::Month];

    /// The class of an entry about something of this kind.
    pub(super) fn of(subject_kind: &str, is_look: bool) -> Self {
        match subject_kind {
            "case" if is_look => Self::Look,
            "case" => Self::Case,
            _ => Self::Kept,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Case => "case",
            Self::Look => "look",
            Self::Month => "month",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.name() == name)
    }
}

/// What stays of an entry, whatever is dropped.
#[derive(Clone, Copy)]
pub(super) struct EntryHeader {
    pub(super) book: Book,
    pub(super) class: Class,
    pub(super) day: Date,
    /// [`case_tag`], if the entry is about a case.
    pub(super) case_tag: Option<[u8; 32]>,
    /// [`EntryBody::digest`].
    pub(super) body: [u8; 32],
}

impl EntryHeader {
    /// The digest of the whole entry.
    pub(super) fn digest(&self, previous: &[u8; 32]) -> [u8; 32] {
        let (day, tag) = (self.day.to_string(), self.case_tag.as_ref().map_or(&[][..], |tag| tag));
        let fields = [previous, self.book.name().as_bytes(), self.class.name().as_bytes(), day.as_bytes(), tag];
        hash(b"siegelpost/v2/journal", fields.into_iter().chain([&self.body[..]]))
    }
}

/// What may be dropped of an entry.
#[derive(Clone, Copy)]
pub(super) struct EntryBody<'a> {
    /// Random: otherwise the few bodies that are possible could be tried, and a dropped one would be known again.
    pub(super) salt: [u8; 16],
    pub(super) event: &'a str,
    pub(super) detail: &'a str,
    pub(super) subject_kind: &'a str,
    pub(super) subject_id: Option<i64>,
    pub(super) actor: Option<StaffId>,
}

impl<'a> EntryBody<'a> {
    /// The body in a row. What is missing in it is empty here: then the digest is another one.
    pub(super) fn of(row: &'a JournalEntry) -> Self {
        Self {
            salt: row.salt.as_deref().and_then(|salt| salt.try_into().ok()).unwrap_or_default(),
            event: row.event.as_deref().unwrap_or_default(),
            detail: row.detail.as_deref().unwrap_or_default(),
            subject_kind: row.subject_kind.as_deref().unwrap_or_default(),
            subject_id: row.subject_id,
            actor: row.actor,
        }
    }

    pub(super) fn digest(&self) -> [u8; 32] {
        let id = self.subject_id.map_or_else(String::new, |id| id.to_string());
        let actor = self.actor.map_or_else(String::new, |actor| actor.to_string());
        let fields = [&self.salt, self.event.as_bytes(), self.detail.as_bytes(), self.subject_kind.as_bytes()];
        hash(b"siegelpost/v2/body", fields.into_iter().chain([id.as_bytes(), actor.as_bytes()]))
    }

    /// The tag of the case it is about, if it is about one.
    pub(super) fn case_tag(&self, day: Date) -> Option<[u8; 32]> {
        self.subject_id.filter(|_| self.subject_kind == "case").map(|case| case_tag(day, case))
    }
}

/// By which it can be told of a dropped entry whether its case is still there. Another one each day, so that the entries
/// of a deleted case do not hang together.
pub(super) fn case_tag(day: Date, case: i64) -> [u8; 32] {
    hash(b"siegelpost/v2/case-tag", [day.to_string().as_bytes(), case.to_string().as_bytes()])
}

/// SHA-256 over the label and the fields, each after its length in bytes as eight bytes, big-endian.
pub(super) fn hash<'a>(label: &[u8], fields: impl IntoIterator<Item = &'a [u8]>) -> [u8; 32] {
    let mut hash = Sha256::new_with_prefix(label);
    for field in fields {
        hash.update((field.len() as u64).to_be_bytes());
        hash.update(field);
    }
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    const DAY: Date = date!(2026 - 11 - 23);

    fn body() -> EntryBody<'static> {
        EntryBody {
            salt: [7; 16],
            event: "state_changed",
            detail: "new>closed",
            subject_kind: "case",
            subject_id: Some(1),
            actor: Some(StaffId::from_number(1)),
        }
    }

    #[test]
    fn every_field_of_a_body_counts() {
        let others = [
            EntryBody { salt: [8; 16], ..body() },
            EntryBody { event: "state_changedn", detail: "ew>closed", ..body() },
            EntryBody { event: "reply_sent", ..body() },
            EntryBody { detail: "", ..body() },
            EntryBody { subject_kind: "staff", ..body() },
            EntryBody { subject_id: Some(11), actor: None, ..body() },
            EntryBody { subject_id: None, ..body() },
            EntryBody { actor: None, ..body() },
        ];
        assert!(others.iter().all(|other| other.digest() != body().digest()));
    }

    #[test]
    fn every_field_of_a_header_counts() {
        let header =
            || EntryHeader { book: Book::Office, class: Class::Look, day: DAY, case_tag: Some([1; 32]), body: [2; 32] };
        let others = [
            EntryHeader { book: Book::Register, ..header() },
            EntryHeader { class: Class::Kept, ..header() },
            EntryHeader { day: date!(2026 - 11 - 24), ..header() },
            EntryHeader { case_tag: None, ..header() },
            EntryHeader { case_tag: Some([2; 32]), ..header() },
            EntryHeader { body: [1; 32], ..header() },
        ];
        let digest = header().digest(&START);
        assert!(others.iter().all(|other| other.digest(&START) != digest) && header().digest(&[1; 32]) != digest);
    }

    #[test]
    fn a_case_has_another_tag_each_day() {
        let tags = [case_tag(DAY, 1), case_tag(DAY, 2), case_tag(date!(2026 - 11 - 24), 1)];
        assert!(tags[0] != tags[1] && tags[0] != tags[2]);
        assert_eq!(body().case_tag(DAY), Some(tags[0]));
        assert_eq!(EntryBody { subject_kind: "staff", ..body() }.case_tag(DAY), None);
    }
}
