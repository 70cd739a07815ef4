//! A handler keeps lists of their own.

use crate::casework::desk::{Sort, View};
use crate::store::saved_view::{self, SavedView};
use crate::store::{StaffId, Store, StoreError};

/// What becomes of a list that was kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedViewChange {
    /// What it is called from now on, sealed; `None`: by what it shows.
    Name(Option<Vec<u8>>),
    /// Whether it is the first page.
    First(bool),
    Forget,
}

/// What a handler has kept, in the order of the menu.
///
/// # Errors
/// The store's.
pub async fn saved_views(store: &Store, staff: StaffId) -> Result<Vec<SavedView>, StoreError> {
    store.read("office.saved_views", move |db| saved_view::of_staff(db, staff)).await
}

/// Keeps a list. `false` if there are as many as one handler may keep.
///
/// # Errors
/// The store's.
pub async fn keep_view(store: &Store, staff: StaffId, view: View, sort: Sort) -> Result<bool, StoreError> {
    store.write("office.keep_view", move |db| saved_view::keep(db, staff, view, sort)).await
}

/// Changes a list that was kept, by the words under which it was. `false` if this handler keeps no such list.
///
/// # Errors
/// The store's.
pub async fn change_view(
    store: &Store,
    staff: StaffId,
    (view, sort): (String, String),
    change: SavedViewChange,
) -> Result<bool, StoreError> {
    store
        .write("office.change_view", move |db| {
            let list = (&*view, &*sort);
            match &change {
                SavedViewChange::Name(name) => saved_view::name(db, staff, list, name.as_deref()),
                SavedViewChange::First(is_first) => saved_view::set_first(db, staff, list, *is_first),
                SavedViewChange::Forget => saved_view::forget(db, staff, list),
            }
        })
        .await
}
