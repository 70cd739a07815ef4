//! The list of a handler's cases, page by page.

use diesel::dsl::{count_star, exists, max};
use diesel::prelude::*;
use time::Date;

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, each};
use super::schema::{case_file, parcel, seen, slot};
use super::text_enum::AsText;
use super::{StaffId, StoreError};
use crate::casework::{CaseState, Milestones};

/// Which cases to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    All,
    /// Every state but closed.
    Open,
    In(CaseState),
}

/// One page of the list, newest cases first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePage {
    pub rows: Vec<ListedCase>,
    /// All cases of the handler, whatever the filter: for the numbers beside the views.
    pub counts: Counts,
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct ListedCase {
    pub number: String,
    #[diesel(deserialize_as = Day)]
    pub received_on: Date,
    #[diesel(deserialize_as = AsText<CaseState>)]
    pub state: CaseState,
    #[diesel(deserialize_as = OptionalDay)]
    pub acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub closed_on: Option<Date>,
    /// The position of the newest parcel; `None` before the first one.
    pub newest: Option<i32>,
    /// How far the handler has read.
    pub seen: Option<i32>,
}

impl ListedCase {
    /// What has happened, as far as clocks are concerned.
    pub fn milestones(&self) -> Milestones {
        Milestones { received: self.received_on, acknowledged: self.acknowledged_on, closed: self.closed_on }
    }

    /// Whether something has arrived that the handler has not opened.
    pub fn unread(&self) -> bool {
        self.newest > self.seen
    }
}

/// How many cases are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub new: u64,
    pub in_review: u64,
    pub in_work: u64,
    pub closed: u64,
}

impl Counts {
    /// How many cases the filter lets through, on all pages together.
    pub fn of(&self, filter: Filter) -> u64 {
        let open = self.new + self.in_review + self.in_work;
        match filter {
            Filter::All => open + self.closed,
            Filter::Open => open,
            Filter::In(CaseState::New) => self.new,
            Filter::In(CaseState::InReview) => self.in_review,
            Filter::In(CaseState::InWork) => self.in_work,
            Filter::In(CaseState::Closed) => self.closed,
        }
    }

    fn slot(&mut self, state: CaseState) -> &mut u64 {
        match state {
            CaseState::New => &mut self.new,
            CaseState::InReview => &mut self.in_review,
            CaseState::InWork => &mut self.in_work,
            CaseState::Closed => &mut self.closed,
        }
    }
}

/// One page of the cases of which `staff` holds a slot. Pages have `size` rows and count from 1. Two queries,
/// however many rows. `exists` rather than a join or a list of ids: so both databases walk the cases in the order
/// of the index and stop when the page is full.
pub fn page_for(db: &mut ReadDb, staff: StaffId, filter: Filter, size: u32, page: u32) -> Result<CasePage, StoreError> {
    let newest = parcel::table.filter(parcel::case_id.eq(case_file::id)).select(max(parcel::position)).single_value();
    let read = seen::table
        .filter(seen::case_id.eq(case_file::id))
        .filter(seen::staff_id.eq(staff))
        .select(seen::position)
        .single_value();
    let query = case_file::table
        .filter(held_by(staff))
        .select((
            case_file::number,
            case_file::received_on,
            case_file::state,
            case_file::acknowledged_on,
            case_file::closed_on,
            newest,
            read,
        ))
        .order((case_file::received_on.desc(), case_file::id.desc()))
        .limit(size.into())
        .offset(i64::from(page.saturating_sub(1)) * i64::from(size));
    let rows = each!(db, |c| {
        let query = query.into_boxed();
        match filter {
            Filter::All => query,
            Filter::Open => query.filter(case_file::state.ne(AsText(CaseState::Closed))),
            Filter::In(state) => query.filter(case_file::state.eq(AsText(state))),
        }
        .load(c)
    })?;
    Ok(CasePage { rows, counts: counts_for(db, staff)? })
}

/// How many cases this member of staff has in which state.
pub fn counts_for(db: &mut ReadDb, staff: StaffId) -> Result<Counts, StoreError> {
    let rows: Vec<(AsText<CaseState>, i64)> = each!(db, |c| case_file::table
        .filter(held_by(staff))
        .group_by(case_file::state)
        .select((case_file::state, count_star()))
        .load(c))?;
    let mut counts = Counts::default();
    for (AsText(state), count) in rows {
        *counts.slot(state) = count.unsigned_abs();
    }
    Ok(counts)
}

/// Whether the case at hand has a slot of this member of staff.
#[diesel::dsl::auto_type(no_type_alias)]
fn held_by(staff: StaffId) -> _ {
    exists(slot::table.filter(slot::case_id.eq(case_file::id)).filter(slot::staff_id.eq(staff)).select(slot::case_id))
}
