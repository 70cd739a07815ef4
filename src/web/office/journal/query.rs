//! What an address asks of the journal. What cannot be understood filters nothing.

use serde::Deserialize;

use crate::journal::{Book, KeptFilter, Kind, Month};
use crate::store::journal_entry::kept::Key;
use crate::store::listing::Start;

#[derive(Deserialize, Default)]
pub(super) struct JournalQuery {
    #[serde(default)]
    book: String,
    #[serde(default)]
    month: String,
    #[serde(default)]
    kind: String,
    after: Option<String>,
    before: Option<String>,
    /// The form of a file.
    #[serde(default)]
    pub format: String,
    /// What was chosen is too much for one file.
    pub too_much: Option<String>,
}

impl JournalQuery {
    pub(super) fn filter(&self) -> KeptFilter {
        let book = Book::ALL.into_iter().find(|book| book.name() == self.book).unwrap_or(Book::Office);
        KeptFilter { book, month: Month::parse(&self.month), kind: self.kind.parse::<Kind>().ok() }
    }

    pub(super) fn start(&self) -> Start<Key> {
        Start::read(self.after.as_deref(), self.before.as_deref())
    }

    /// The filter once more, as addresses say it.
    pub(super) fn address(&self) -> String {
        let filter = self.filter();
        let month = filter.month.map(|month| month.to_string()).unwrap_or_default();
        format!("book={}&month={month}&kind={}", filter.book.name(), filter.kind.map_or("", Kind::as_str))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_understood_filters_nothing_and_comes_back_as_nothing() {
        let query = |book: &str, month: &str, kind: &str| JournalQuery {
            book: book.to_owned(),
            month: month.to_owned(),
            kind: kind.to_owned(),
            ..JournalQuery::default()
        };
        assert_eq!(query("register", "2026-10", "roles").address(), "book=register&month=2026-10&kind=roles");
        for other in ["", "x", "2", "office;", "\"><b>", "case_received", "organisation=2"] {
            assert_eq!(query(other, other, other).address(), "book=office&month=&kind=", "{other}");
        }
    }
}
