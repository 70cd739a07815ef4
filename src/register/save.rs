//! A record is begun, and a version of it is written. Whoever saves says which save they have seen: two who write at the
//! same time notice it, and nothing of either is lost.

use super::Acting;
use super::standing::Told;
use crate::journal::{self, RegisterEvent, RegisterSubject};
use crate::record::{Document, Kind, RecordNumber, State};
use crate::store::register_version::{Version, Written};
use crate::store::{Granted, RecordId, Store, StoreError, WriteDb, register_link, register_record, register_version};

/// The version that somebody has before them, and how often it was saved by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    pub version: i32,
    pub saves: i32,
}

/// A version that was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    pub number: RecordNumber,
    pub version: i32,
}

/// Why nothing was saved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The organisation has no such record.
    #[error("no such record")]
    NoSuchRecord,
    /// The version is before whoever releases it, or the record is put away.
    #[error("nothing is written here now")]
    NotOpen(State),
    /// Somebody has saved meanwhile: this is what stands there now, and who they are.
    #[error("somebody has saved meanwhile")]
    Newer { version: Box<Version>, by: String },
    /// A field refers to a record that is not there, or to the record itself.
    #[error("a reference leads nowhere")]
    Lost { field: String },
    /// A field refers to a record of the same kind that stands under this one.
    #[error("a reference leads back")]
    Circle { field: String },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Begins a record.
///
/// # Errors
/// [`SaveError::Lost`], or the store's.
pub async fn create(
    store: &Store,
    acting: Acting,
    kind: &'static Kind,
    document: Document,
) -> Result<Saved, SaveError> {
    store
        .write("register.create", move |db| {
            let (told, stored) = (Told::of(kind, &document, acting.regime), document.stored());
            let id = (kind.id(), kind.prefix.as_str());
            let number = register_record::next_number(db, acting.organisation, id, acting.day.year())?;
            let standing = told.first(acting.day);
            let record = register_record::insert(db, acting.organisation, kind.id(), &number, &standing)?;
            register_version::begin(db, record, 1, acting.writes(&stored))?;
            link(db, acting, kind, (record, &number), &document)?;
            acting.record(db, RegisterEvent::Begun { version: 1 }, record)?;
            Ok(Saved { number, version: 1 })
        })
        .await
}

/// Saves a draft, or begins the next version of what is in force or was withdrawn.
///
/// # Errors
/// [`SaveError`].
pub async fn save(
    store: &Store,
    acting: Acting,
    kind: &'static Kind,
    number: RecordNumber,
    seen: Seen,
    document: Document,
) -> Result<Saved, SaveError> {
    store
        .write("register.save", move |db| {
            let found = register_record::by_number(db, acting.organisation, &number)?;
            let record = found.filter(|record| record.cover.kind == kind.id()).ok_or(SaveError::NoSuchRecord)?;
            let newest = register_version::load(db, record.id, record.cover.version)?.ok_or(SaveError::NoSuchRecord)?;
            let head = &newest.head;
            if seen != (Seen { version: head.version, saves: head.saves }) {
                return Err(newer(db, newest));
            }
            let (told, stored) = (Told::of(kind, &document, acting.regime), document.stored());
            let version = match head.state {
                State::Draft => {
                    let written = acting.writes(&stored);
                    if !register_version::save(db, record.id, head.version, head.saves, written)? {
                        return Err(newer(db, newest));
                    }
                    head.version
                }
                state if state.may_be_continued() => {
                    let next = head.version.saturating_add(1);
                    register_version::begin(db, record.id, next, acting.writes(&stored))?;
                    acting.record(db, RegisterEvent::Begun { version: next }, record.id)?;
                    next
                }
                state => return Err(SaveError::NotOpen(state)),
            };
            register_record::set_standing(db, record.id, &told.draft(version, &record.cover, acting.day))?;
            link(db, acting, kind, (record.id, &number), &document)?;
            Ok(Saved { number: number.clone(), version })
        })
        .await
}

/// The answer to somebody who is overtaken.
fn newer(db: &mut WriteDb, version: Version) -> SaveError {
    match register_version::names(db, std::slice::from_ref(&version.head)) {
        Err(error) => error.into(),
        Ok(mut names) => {
            let by = names.remove(&version.head.saved_by).unwrap_or_default();
            SaveError::Newer { version: Box::new(version), by }
        }
    }
}

/// Follows what the document refers to: to records of the kind that the field is for, in the same organisation.
fn link(
    db: &mut WriteDb,
    acting: Acting,
    kind: &Kind,
    (record, own): (Granted<RecordId>, &RecordNumber),
    document: &Document,
) -> Result<(), SaveError> {
    let mut targets = Vec::new();
    for (field, number) in document.references(kind) {
        let found = register_record::by_number(db, acting.organisation, &number)?;
        let target = found.filter(|target| number != *own && Some(target.cover.kind.as_str()) == kind.list_of(field));
        let target = target.ok_or_else(|| SaveError::Lost { field: field.to_owned() })?;
        if kind.list_of(field) == Some(kind.id()) && register_link::leads_to(db, target.id, record, field)? {
            return Err(SaveError::Circle { field: field.to_owned() });
        }
        targets.push((field.to_owned(), target.id));
    }
    Ok(register_link::replace(db, record, &targets)?)
}

impl Acting {
    fn writes(self, document: &str) -> Written<'_> {
        Written { document, author: self.staff, day: self.day }
    }

    pub(super) fn record(
        self,
        db: &mut WriteDb,
        event: RegisterEvent,
        about: Granted<RecordId>,
    ) -> Result<(), StoreError> {
        journal::record(db, self.day, event, RegisterSubject::Record(about.id()), Some(self.staff))
    }
}
