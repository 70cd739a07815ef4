//! The lists that a handler keeps, in the menu of the list.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::super::address::Address;
use super::CasesPage;
use crate::casework::desk::{Sort, View};
use crate::store::case_list::Counts;
use crate::store::saved_view::{MOST, SavedView};

/// A list that was kept, with how many cases it has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SavedLink {
    view: View,
    sort: Sort,
    href: String,
    /// What the handler calls it, sealed to themselves, base64.
    sealed: Option<String>,
    count: u64,
    is_shown: bool,
}

impl CasesPage<'_> {
    /// Takes over what the handler keeps. A list that does not exist any more is said on the page that manages them.
    pub(in super::super) fn keeps(&mut self, saved: &[SavedView], counts: &Counts) {
        let shown = (self.view, self.sort);
        let link = |saved: &SavedView| {
            let (view, sort) = saved.list()?;
            Some(SavedLink {
                view,
                sort,
                href: Address { view, sort }.list(),
                sealed: saved.name.as_ref().map(|name| STANDARD.encode(name)),
                count: counts.of(view),
                is_shown: (view, sort) == shown,
            })
        };
        self.saved = saved.iter().filter_map(link).collect();
        self.keeps = !saved.is_empty();
        self.may_keep = saved.len() < MOST && !self.saved.iter().any(|saved| saved.is_shown);
    }
}
