//! The lists that a handler keeps: a view in an order, and what they call it, sealed to themselves.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::saved_view;
use super::{StaffId, StoreError};
use crate::casework::desk::{Sort, View};

/// Most that one handler keeps.
pub const MOST: usize = 12;
/// Bytes of a sealed name: docs/sealing.md, section 14b.
pub const NAME_SIZE: usize = 188;

/// A list that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct SavedView {
    /// The words as they were kept: a later program may not know them any more.
    pub view: String,
    pub sort: String,
    /// What its handler calls it, sealed; `None` if they have not named it.
    pub name: Option<Vec<u8>>,
    /// Whether it is what `/cases` shows.
    pub is_first: bool,
}

impl SavedView {
    /// Which list it is; `None` if there is no such view or order any more.
    pub fn list(&self) -> Option<(View, Sort)> {
        Some((self.view.parse().ok()?, self.sort.parse().ok()?))
    }
}

/// What a handler has kept, in the order of the menu; what does not exist any more comes last.
pub fn of_staff(db: &mut ReadDb, staff: StaffId) -> Result<Vec<SavedView>, StoreError> {
    let query = saved_view::table
        .filter(saved_view::staff_id.eq(staff))
        .select((saved_view::view, saved_view::sort, saved_view::name, saved_view::is_first))
        .order((saved_view::view, saved_view::sort));
    let mut found: Vec<SavedView> = each!(db, |c| query.load(c))?;
    let place = |view: View| View::ALL.iter().position(|one| *one == view);
    found.sort_by_key(|saved| {
        saved.list().map_or((true, None, false), |(view, sort)| (false, place(view), sort != Sort::Due))
    });
    Ok(found)
}

/// Keeps a list, without a name. `false` if the handler keeps [`MOST`] already; what is kept stays as it is.
pub fn keep(db: &mut WriteDb, staff: StaffId, view: View, sort: Sort) -> Result<bool, StoreError> {
    let kept = of_staff(db, staff)?;
    if kept.iter().any(|saved| saved.list() == Some((view, sort))) {
        return Ok(true);
    }
    if kept.len() >= MOST {
        return Ok(false);
    }
    let row = (
        saved_view::staff_id.eq(staff),
        saved_view::view.eq(view.as_str()),
        saved_view::sort.eq(sort.as_str()),
        saved_view::is_first.eq(false),
    );
    each!(db, |c| diesel::insert_into(saved_view::table).values(row).execute(c))?;
    Ok(true)
}

/// Names a list that was kept, or takes its name away. `false` if this handler has not kept it.
pub fn name(
    db: &mut WriteDb,
    staff: StaffId,
    (view, sort): (&str, &str),
    name: Option<&[u8]>,
) -> Result<bool, StoreError> {
    let kept = saved_view::table.find((staff, view, sort));
    Ok(each!(db, |c| diesel::update(kept).set(saved_view::name.eq(name)).execute(c))? == 1)
}

/// Lets a list go. `false` if this handler has not kept it.
pub fn forget(db: &mut WriteDb, staff: StaffId, (view, sort): (&str, &str)) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(saved_view::table.find((staff, view, sort))).execute(c))? == 1)
}

/// Makes one list what `/cases` shows, and no other; or none, with `is_first` false. `false` if this handler has not kept it.
pub fn set_first(
    db: &mut WriteDb,
    staff: StaffId,
    (view, sort): (&str, &str),
    is_first: bool,
) -> Result<bool, StoreError> {
    let all = saved_view::table.filter(saved_view::staff_id.eq(staff)).filter(saved_view::is_first.eq(true));
    let kept = saved_view::table.find((staff, view, sort));
    if each!(db, |c| diesel::update(kept).set(saved_view::is_first.eq(is_first)).execute(c))? != 1 {
        return Ok(false);
    }
    let others = all.filter(saved_view::view.ne(view).or(saved_view::sort.ne(sort)));
    each!(db, |c| diesel::update(others).set(saved_view::is_first.eq(false)).execute(c))?;
    Ok(true)
}
