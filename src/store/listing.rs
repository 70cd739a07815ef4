//! Lists, page by page. A page is found by the key of a row beside it (keyset pagination), so the last one costs what
//! the first one does.
//!
//! What is listed, in which order and by which filter is a [`Listing`]; how pages follow on each other is said here, once.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::StoreError;
use super::db::ReadDb;

/// A list: a filter and an order over rows that somebody may see.
pub trait Listing {
    /// What the order goes by; no two rows have the same.
    type Key: Serialize + DeserializeOwned;
    type Row;
    /// How many rows there are, by whatever the list can be filtered by.
    type Counts;

    /// At most `limit` rows: those nearest to `beside` in this direction, the nearest first, without the
    /// one at it. Without `beside`, the list begins at its own end.
    fn rows(
        &self,
        db: &mut ReadDb,
        beside: Option<&Self::Key>,
        direction: SortOrder,
        limit: u32,
    ) -> Result<Vec<Self::Row>, StoreError>;

    /// The place of a row.
    fn key(row: &Self::Row) -> Self::Key;

    /// All rows, on all pages and by all filters.
    fn counts(&self, db: &mut ReadDb) -> Result<Self::Counts, StoreError>;
}

/// Which way to go through a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortOrder {
    /// In its order.
    Forward,
    /// Against it.
    Backward,
}

/// A place in a list, as a text for addresses. Whoever damages it gets the first page; whoever makes one up gets a page of
/// the same list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor<K>(K);

/// A text that is no cursor of this list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no place in this list")]
pub struct NoCursor;

/// Which page is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Start<K> {
    First,
    /// The page that follows this row.
    After(Cursor<K>),
    /// The page that ends before this row.
    Before(Cursor<K>),
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<K, R, C> {
    pub rows: Vec<R>,
    pub counts: C,
    /// Where the page before this one ends; `None` on the first.
    pub previous: Option<Cursor<K>>,
    /// Where the page after this one begins; `None` on the last.
    pub next: Option<Cursor<K>>,
}

/// A page of this list.
pub type PageOf<L> = Page<<L as Listing>::Key, <L as Listing>::Row, <L as Listing>::Counts>;

impl<K: Serialize> fmt::Display for Cursor<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = serde_json::to_vec(&self.0).map_err(|_| fmt::Error)?;
        f.write_str(&URL_SAFE_NO_PAD.encode(key))
    }
}

impl<K: DeserializeOwned> FromStr for Cursor<K> {
    type Err = NoCursor;

    fn from_str(text: &str) -> Result<Self, NoCursor> {
        let key = URL_SAFE_NO_PAD.decode(text).map_err(|_| NoCursor)?;
        serde_json::from_slice(&key).map(Self).map_err(|_| NoCursor)
    }
}

impl<K: DeserializeOwned> Start<K> {
    /// Reads the two fields of an address. The first page if neither is a cursor.
    pub fn read(after: Option<&str>, before: Option<&str>) -> Self {
        let cursor = |text: Option<&str>| text.and_then(|text| text.parse().ok());
        match (cursor(after), cursor(before)) {
            (Some(row), _) => Self::After(row),
            (None, Some(row)) => Self::Before(row),
            (None, None) => Self::First,
        }
    }
}

impl<K> Start<K> {
    /// The row beside which the page is.
    pub fn place(&self) -> Option<&K> {
        match self {
            Self::First => None,
            Self::After(Cursor(row)) | Self::Before(Cursor(row)) => Some(row),
        }
    }
}

/// One page of `list`, with at most `size` rows. Beyond either end it is the first page.
pub fn page<L: Listing>(db: &mut ReadDb, list: &L, start: &Start<L::Key>, size: u32) -> Result<PageOf<L>, StoreError> {
    let counts = list.counts(db)?;
    let full = size as usize;
    // One row more than is shown tells whether the list goes on.
    let limit = size.saturating_add(1);
    let (mut found, is_first, goes_on) = match start {
        Start::After(Cursor(key)) => {
            let found = list.rows(db, Some(key), SortOrder::Forward, limit)?;
            let goes_on = found.len() > full;
            (found, false, goes_on)
        }
        Start::Before(Cursor(key)) => {
            let mut found = list.rows(db, Some(key), SortOrder::Backward, limit)?;
            // Nothing is left out before it: it is the first page, which may have more rows than these.
            if found.len() <= full {
                found.clear();
            }
            found.truncate(full);
            found.reverse();
            (found, false, true)
        }
        Start::First => (Vec::new(), true, false),
    };
    let (is_first, goes_on) = if found.is_empty() {
        found = list.rows(db, None, SortOrder::Forward, limit)?;
        (true, found.len() > full)
    } else {
        (is_first, goes_on)
    };
    found.truncate(full);
    let edge = |row: Option<&L::Row>, there: bool| row.filter(|_| there).map(|row| Cursor(L::key(row)));
    let (previous, next) = (edge(found.first(), !is_first), edge(found.last(), goes_on));
    Ok(Page { rows: found, counts, previous, next })
}
