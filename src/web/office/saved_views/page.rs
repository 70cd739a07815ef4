//! The page on which a handler manages the lists that they keep.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;

use crate::casework::desk::{Sort, View};
use crate::language::Language;
use crate::store::saved_view::{MOST, SavedView};
use crate::web::office::cases::address::Address;
use crate::web::page::Page;

/// Why a list was not kept or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum SavedViewProblem {
    /// There is no such view or order, or this handler does not keep it.
    NoView,
    /// There are as many as there may be.
    Full,
    /// What came as a name is none that a tab has sealed.
    Name,
}

#[derive(Serialize)]
pub(super) struct SavedViewsPage {
    saved: Vec<SavedLine>,
    /// How many a handler may keep.
    most: usize,
    problem: Option<SavedViewProblem>,
}

#[derive(Serialize)]
struct SavedLine {
    /// The words under which it is kept.
    view: String,
    sort: String,
    /// Where it is shown; `None` if there is no such list any more.
    href: Option<String>,
    /// The sealed name, base64.
    sealed: Option<String>,
    is_first: bool,
}

impl SavedLine {
    fn of(saved: SavedView) -> Self {
        let href = saved.list().map(|(view, sort)| Address { view, sort }.list());
        let SavedView { view, sort, name, is_first } = saved;
        Self { view, sort, href, sealed: name.map(|name| STANDARD.encode(name)), is_first }
    }
}

impl SavedViewsPage {
    pub(super) fn of(saved: Vec<SavedView>, problem: Option<SavedViewProblem>) -> Self {
        Self { saved: saved.into_iter().map(SavedLine::of).collect(), most: MOST, problem }
    }
}

impl Page for SavedViewsPage {
    const TEMPLATE: &'static str = "office/saved_views.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        let saved = |view: &str, sort: &str, name: Option<Vec<u8>>, is_first| SavedView {
            view: view.to_owned(),
            sort: sort.to_owned(),
            name,
            is_first,
        };
        let some = || {
            let named = Some(vec![1; 188]);
            vec![
                saved("our-turn", "number", named, true),
                saved("mine", "due", None, false),
                saved("gone", "due", None, false),
            ]
        };
        let every = View::ALL.iter().map(|view| saved(view.as_str(), Sort::Arrival.as_str(), None, false)).collect();
        vec![
            ("none", Self::of(Vec::new(), None)),
            ("some", Self::of(some(), None)),
            ("full", Self::of(every, Some(SavedViewProblem::Full))),
            ("no-view", Self::of(some(), Some(SavedViewProblem::NoView))),
            ("no-name", Self::of(some(), Some(SavedViewProblem::Name))),
        ]
    }
}
