//! The page with the entries, what they can be filtered by, and the heads of the months.

use serde::Serialize;

use super::query::JournalQuery;
use crate::journal::{Book, KeptHead, Kind};
use crate::language::Language;
use crate::web::office::changes::{ShownEntry, sample_entries};
use crate::web::page::Page;

#[derive(Serialize)]
pub(super) struct JournalPage<'a> {
    books: Vec<Choice<'static>>,
    kinds: Vec<Choice<'static>>,
    months: Vec<Choice<'a>>,
    entries: Vec<ShownEntry<'a>>,
    total: u64,
    heads: Vec<ShownHead<'a>>,
    /// The filter, as addresses say it.
    query: String,
    pub newer: Option<String>,
    pub older: Option<String>,
    /// Whether a file was asked for that would be too large.
    pub is_too_much: bool,
}

#[derive(Serialize)]
struct Choice<'a> {
    value: &'a str,
    chosen: bool,
}

/// What to note of a month.
#[derive(Serialize)]
struct ShownHead<'a> {
    book: &'static str,
    month: &'a str,
    digest: String,
}

/// In groups of eight digits, so that they can be compared.
pub(super) fn hex(digest: &[u8]) -> String {
    let groups = digest.chunks(4).map(|group| group.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    groups.collect::<Vec<_>>().join(" ")
}

impl<'a> JournalPage<'a> {
    pub(super) fn of(query: &JournalQuery, heads: &'a [KeptHead], entries: Vec<ShownEntry<'a>>, total: u64) -> Self {
        let filter = query.filter();
        let chosen = filter.month.map(|month| month.to_string()).unwrap_or_default();
        let mut months: Vec<Choice<'_>> =
            heads.iter().map(|head| Choice { value: head.month.as_str(), chosen: head.month == chosen }).collect();
        months.dedup_by_key(|month| month.value);
        let head =
            |head: &'a KeptHead| ShownHead { book: head.book.name(), month: &head.month, digest: hex(&head.digest) };
        let kind = |kind: &Kind| Choice { value: kind.as_str(), chosen: filter.kind == Some(*kind) };
        Self {
            books: Book::ALL.map(|book| Choice { value: book.name(), chosen: filter.book == book }).into(),
            kinds: Kind::ALL.iter().map(kind).collect(),
            months,
            entries,
            total,
            heads: heads.iter().map(head).collect(),
            query: query.address(),
            newer: None,
            older: None,
            is_too_much: false,
        }
    }
}

impl Page for JournalPage<'_> {
    const TEMPLATE: &'static str = "office/journal.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        static HEADS: std::sync::LazyLock<Vec<KeptHead>> = std::sync::LazyLock::new(|| {
            let head = |month: &str, byte| KeptHead { book: Book::Office, month: month.to_owned(), digest: [byte; 32] };
            vec![head("2026-10", 0x21), head("2026-09", 0xd7)]
        });
        let query = JournalQuery::default();
        let cursor = || Some("WzI0NjEzNjgsN10".to_owned());
        let middle = Self { newer: cursor(), older: cursor(), ..Self::of(&query, &HEADS, sample_entries(), 170) };
        let none = |is_too_much| Self { is_too_much, ..Self::of(&query, &[], vec![], 0) };
        vec![("middle", middle), ("empty", none(false)), ("too-much", none(true))]
    }
}
