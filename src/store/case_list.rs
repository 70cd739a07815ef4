//! The list of a handler's cases: a [`Listing`], by view and in one of three orders.
//!
//! It starts from the handler's own slots, which carry what views and orders ask: what it costs does not depend on what others
//! have, and no view of open cases walks through closed ones. The queries say `closed IS NOT NULL` as the indexes do:
//! PostgreSQL does not conclude it from `closed = false`.

mod beside;
mod counts;
mod key;
mod order;
mod rows;
mod view;

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Date as SqlDate, Text};

use time::Date;

use super::db::{ReadDb, each};
use super::listing::{self, Listing, SortOrder};
use super::schema::slot;
use super::text_enum::AsText;
use super::{CaseId, ChannelId, Granted, StaffId, StoreError, substitution};
use crate::casework::desk::{Horizon, NOTHING_DUE, Sort, Turn, View};
use beside::COUNTED;
pub use beside::{Beside, Place};
use counts::counts_within;
pub use counts::{Counts, counts_for};
pub use key::Key;
use key::StoredKey;
use order::Walk;
pub use rows::{Cover, ListedCase};
use view::of_view;

/// The cases of which a member of staff holds a slot.
#[derive(Debug, Clone, Copy)]
pub struct CaseList {
    pub staff: StaffId,
    pub view: View,
    pub sort: Sort,
    /// The days by which views ask.
    pub horizon: Horizon,
    /// Of a substitute: only what they work on on this day ([`substitution::bound`]).
    pub bound: Option<Date>,
}

/// One page of the list.
pub type PageOfCases = listing::PageOf<CaseList>;

impl Listing for CaseList {
    type Key = Key;
    type Row = ListedCase;
    type Counts = Counts;

    fn rows(
        &self,
        db: &mut ReadDb,
        beside: Option<&Key>,
        direction: SortOrder,
        limit: u32,
    ) -> Result<Vec<ListedCase>, StoreError> {
        let keys = self.keys(db, beside, direction, limit)?;
        rows::of_keys(db, self.staff, &keys)
    }

    fn key(row: &ListedCase) -> Key {
        row.key.clone()
    }

    fn counts(&self, db: &mut ReadDb) -> Result<Counts, StoreError> {
        match self.covered(db)? {
            None => counts_for(db, self.staff, &self.horizon),
            Some(covered) => counts_within(db, self.staff, &self.horizon, &covered),
        }
    }
}

impl CaseList {
    /// Of a substitute: the channels that they work on.
    fn covered(&self, db: &mut ReadDb) -> Result<Option<Vec<ChannelId>>, StoreError> {
        self.bound.map(|day| substitution::covered_channels(db, day)).transpose()
    }

    /// The places of the rows: found in an index, without a look at a case.
    fn keys(
        &self,
        db: &mut ReadDb,
        beside: Option<&Key>,
        direction: SortOrder,
        limit: u32,
    ) -> Result<Vec<Key>, StoreError> {
        let walk = Walk::of(self.view, self.sort);
        let covered = self.covered(db)?;
        let own = slot::table.filter(slot::holder.eq(self.staff)).select(StoredKey::COLUMNS).limit(limit.into());
        let found: Vec<StoredKey> = each!(db, |c| {
            let mut query = of_view!(own.into_boxed(), self.view, &self.horizon);
            if let Some(covered) = &covered {
                query = query.filter(view::is_within(covered));
            }
            if let Some(key) = beside {
                let beyond = walk.beyond(direction);
                query = match self.sort {
                    Sort::Due => {
                        let row = beyond.bind::<SqlDate, _>(key.due).sql(", ").bind::<Text, _>(AsText(key.news));
                        query.filter(row.sql(", ").bind::<BigInt, _>(key.id).sql(")"))
                    }
                    Sort::Arrival => {
                        let row = beyond.bind::<SqlDate, _>(key.received_on);
                        query.filter(row.sql(", ").bind::<BigInt, _>(key.id).sql(")"))
                    }
                    Sort::Number => {
                        let row = beyond.bind::<Text, _>(&key.number);
                        query.filter(row.sql(", ").bind::<BigInt, _>(key.id).sql(")"))
                    }
                };
            }
            query.order(walk.order(direction)).load(c)
        })?;
        Ok(found.into_iter().map(|stored| stored.in_list(self.view, self.sort)).collect())
    }

    /// Whether the case is one of the list.
    fn has(&self, db: &mut ReadDb, case: Granted<CaseId>) -> Result<bool, StoreError> {
        let covered = self.covered(db)?;
        let own = slot::table.filter(slot::holder.eq(self.staff)).filter(slot::case_id.eq(case.id()));
        let found: i64 = each!(db, |c| {
            let mut query = of_view!(own.select(count_star()).into_boxed(), self.view, &self.horizon);
            if let Some(covered) = &covered {
                query = query.filter(view::is_within(covered));
            }
            query.get_result(c)
        })?;
        Ok(found > 0)
    }
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
    let place = if list.has(db, case)? { Place::between(before.len(), after.len()) } else { None };
    Ok(Beside { previous: nearest(&before), next: nearest(&after), place })
}

/// Whether this member of staff holds a slot of the case at this place: whoever makes up a place has none.
pub fn is_own(db: &mut ReadDb, staff: StaffId, key: &Key) -> Result<bool, StoreError> {
    let own = slot::table.filter(slot::case_id.eq(key.id)).filter(slot::holder.eq(staff));
    Ok(each!(db, |c| diesel::select(diesel::dsl::exists(own)).get_result(c))?)
}

/// Number and day of the open case that is due first; `None` if nothing is due in any.
pub fn next_due(db: &mut ReadDb, list: &CaseList) -> Result<Option<(String, Date)>, StoreError> {
    let open = CaseList { view: View::Open, sort: Sort::Due, ..*list };
    let first = open.keys(db, None, SortOrder::Forward, 1)?.pop();
    Ok(first.filter(|key| key.due < NOTHING_DUE).map(|key| (key.number, key.due)))
}
