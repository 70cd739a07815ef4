//! Where a case stands in a list, as far as one can count at a glance.

use diesel::prelude::*;
use serde::Serialize;

use super::key::StoredKey;
use super::{CaseList, Key};
use crate::store::db::{ReadDb, each};
use crate::store::listing::SortOrder;
use crate::store::schema::slot;
use crate::store::{CaseId, Granted, StoreError};

/// Cases that are counted to either side: what it costs does not grow with the list.
const COUNTED: u32 = 50;

/// What stands before and after a case, and which it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    /// The numbers of the cases.
    pub previous: Option<String>,
    pub next: Option<String>,
    /// `None` if the case is not in the list, or has more than fifty before it.
    pub place: Option<Place>,
}

/// The third of nine, or of more than fifty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Place {
    /// From 1.
    pub at: u32,
    /// How many there are, as far as they were counted.
    pub of: u32,
    /// Whether there are more.
    pub is_more: bool,
}

/// What stands beside this case in the list.
pub fn beside(db: &mut ReadDb, list: &CaseList, case: Granted<CaseId>) -> Result<Beside, StoreError> {
    let own = slot::table.filter(slot::holder.eq(list.staff)).filter(slot::case_id.eq(case.id()));
    let query = own.order(slot::epoch.desc()).select(StoredKey::COLUMNS);
    let found: Option<StoredKey> = each!(db, |c| query.first(c).optional())?;
    let Some(key) = found.map(|stored| stored.in_list(list.view, list.sort)) else { return Ok(Beside::default()) };
    let mut towards = |direction| list.keys(db, Some(&key), direction, COUNTED + 1);
    let (before, after) = (towards(SortOrder::Backward)?, towards(SortOrder::Forward)?);
    let nearest = |keys: &[Key]| keys.first().map(|key| key.number.clone());
    let (previous, next) = (nearest(&before), nearest(&after));
    Ok(Beside { previous, next, place: if list.has(db, case)? { place(before.len(), after.len()) } else { None } })
}

fn place(before: usize, after: usize) -> Option<Place> {
    let [before, after] = [before, after].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    let (counted, is_more) = (after.min(COUNTED), after > COUNTED);
    (before <= COUNTED).then_some(Place { at: before + 1, of: before + 1 + counted, is_more })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_said_as_far_as_it_was_counted() {
        assert_eq!(place(2, 6), Some(Place { at: 3, of: 9, is_more: false }));
        assert_eq!(place(0, 0), Some(Place { at: 1, of: 1, is_more: false }));
        assert_eq!(place(2, 51), Some(Place { at: 3, of: 53, is_more: true }));
        assert_eq!(place(50, 0), Some(Place { at: 51, of: 51, is_more: false }));
        assert_eq!(place(51, 0), None);
    }
}
