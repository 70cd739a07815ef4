//! The lists that a handler keeps, in the menu of the list.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use super::super::address::Address;
use crate::casework::desk::{Sort, View};
use crate::store::case_list::Counts;
use crate::store::saved_view::SavedView;

/// A list that was kept, with how many cases it has.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SavedLink {
    view: View,
    sort: Sort,
    href: String,
    /// What the handler calls it, sealed to themselves, base64.
    sealed: Option<String>,
    count: u64,
    pub is_shown: bool,
}

impl SavedLink {
    /// `None` if there is no such list any more. `shown` is the one that the page is about.
    pub(super) fn of(saved: &SavedView, counts: &Counts, shown: (View, Sort)) -> Option<Self> {
        let (view, sort) = saved.list()?;
        Some(Self {
            view,
            sort,
            href: Address { view, sort }.list(),
            sealed: saved.name.as_ref().map(|name| STANDARD.encode(name)),
            count: counts.of(view),
            is_shown: (view, sort) == shown,
        })
    }
}
