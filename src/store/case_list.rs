//! The list of a handler's cases: a [`Listing`], newest first.
//!
//! It starts from the handler's own slots, which carry the day and the state of the case: what it costs does not depend on
//! what others have. The queries say `closed IS NOT NULL` as the index `slot_listed` does: PostgreSQL does not conclude it
//! from `closed = false`.

use diesel::dsl::{count_star, max, sql};
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date as SqlDate};
use serde::{Deserialize, Serialize};
use time::Date;

use super::case_event::{self, EventDays};
use super::days::{Day, INVALID_DATE, OptionalDay};
use super::db::{ReadDb, each};
use super::listing::{self, Listing, SortOrder};
use super::schema::{case_file, parcel, recusal, seen, slot};
use super::text_enum::AsText;
use super::{CaseId, ChannelId, Granted, StaffId, StoreError, closed_count, substitution};
use crate::casework::{CaseState, Milestones};

/// The cases of which a member of staff holds a slot.
#[derive(Debug, Clone, Copy)]
pub struct CaseList {
    pub staff: StaffId,
    pub filter: Filter,
    /// Of a substitute: only what they work on on this day ([`substitution::bound`]).
    pub bound: Option<Date>,
}

/// Which cases to list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filter {
    /// Every state but closed.
    Open,
    In(CaseState),
}

/// One page of the list.
pub type PageOfCases = listing::PageOf<CaseList>;

/// The place of a case in the list: by day, and within a day by an id that says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "(i32, i64)", into = "(i32, i64)")]
pub struct Key {
    received_on: Date,
    id: CaseId,
}

/// A case in the list.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct ListedCase {
    #[diesel(deserialize_as = StoredKey)]
    key: Key,
    pub channel_id: ChannelId,
    pub number: String,
    #[diesel(deserialize_as = Day)]
    pub received_on: Date,
    #[diesel(deserialize_as = AsText<CaseState>)]
    pub state: CaseState,
    #[diesel(deserialize_as = OptionalDay)]
    pub acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub closed_on: Option<Date>,
    pub events: EventDays,
    /// The position of the newest parcel; `None` before the first one.
    pub newest: Option<i32>,
    /// How far the handler has read.
    pub seen: Option<i32>,
}

/// How many cases are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub new: u64,
    pub in_review: u64,
    pub in_work: u64,
    pub closed: u64,
}

impl ListedCase {
    /// What has happened, as far as clocks are concerned.
    pub fn milestones(&self) -> Milestones {
        self.events.milestones(self.received_on, self.acknowledged_on, self.closed_on)
    }

    /// Whether something has arrived that the handler has not opened.
    pub fn unread(&self) -> bool {
        self.newest > self.seen
    }
}

impl Counts {
    /// How many cases the filter lets through, on all pages together.
    pub fn of(&self, filter: Filter) -> u64 {
        match filter {
            Filter::Open => self.new + self.in_review + self.in_work,
            Filter::In(CaseState::New) => self.new,
            Filter::In(CaseState::InReview) => self.in_review,
            Filter::In(CaseState::InWork) => self.in_work,
            Filter::In(CaseState::Closed) => self.closed,
        }
    }
}

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
        let newest =
            parcel::table.filter(parcel::case_id.eq(case_file::id)).select(max(parcel::position)).single_value();
        let read = seen::table
            .filter(seen::case_id.eq(case_file::id))
            .filter(seen::staff_id.eq(self.staff))
            .select(seen::position)
            .single_value();
        let row = (
            (slot::received_on, slot::case_id),
            case_file::channel_id,
            case_file::number,
            case_file::received_on,
            case_file::state,
            case_file::acknowledged_on,
            case_file::closed_on,
            case_event::COLUMNS,
            newest,
            read,
        );
        let closed = self.filter == Filter::In(CaseState::Closed);
        let covered = self.bound.map(|day| substitution::covered_channels(db, day)).transpose()?;
        let query = slot::table
            .inner_join(case_file::table.on(case_file::id.eq(slot::case_id)))
            .filter(slot::holder.eq(self.staff))
            .filter(slot::closed.eq(closed))
            .filter(slot::closed.is_not_null())
            .select(row)
            .limit(limit.into());
        Ok(each!(db, |c| {
            let mut query = query.into_boxed();
            if let Filter::In(state) = self.filter {
                query = query.filter(slot::state.eq(AsText(state)));
            }
            if let Some(covered) = &covered {
                let biased = case_file::id.eq_any(recusal::table.select(recusal::case_id));
                query = query.filter(case_file::channel_id.eq_any(covered).or(biased));
            }
            query = match direction {
                SortOrder::Forward => query.order((slot::received_on.desc(), slot::case_id.desc())),
                SortOrder::Backward => query.order((slot::received_on.asc(), slot::case_id.asc())),
            };
            // A comparison of rows, which both databases answer from the index, and Diesel has no words for.
            let beyond = |than: &'static str, key: &Key| {
                let row = sql::<Bool>(than).bind::<SqlDate, _>(key.received_on).sql(", ");
                row.bind::<BigInt, _>(key.id).sql(")")
            };
            query = match (beside, direction) {
                (None, _) => query,
                (Some(key), SortOrder::Forward) => {
                    query.filter(beyond("(slot.received_on, slot.case_id) < (", key).assume_not_null())
                }
                (Some(key), SortOrder::Backward) => {
                    query.filter(beyond("(slot.received_on, slot.case_id) > (", key).assume_not_null())
                }
            };
            query.load(c)
        })?)
    }

    fn key(row: &ListedCase) -> Key {
        row.key
    }

    fn counts(&self, db: &mut ReadDb) -> Result<Counts, StoreError> {
        match self.bound {
            None => counts_for(db, self.staff),
            Some(day) => {
                let covered = substitution::covered_channels(db, day)?;
                counts_within(db, self.staff, &covered)
            }
        }
    }
}

/// The numbers of the cases before and after this one in the list, if it is in it.
pub fn beside(db: &mut ReadDb, list: &CaseList, case: Granted<CaseId>) -> Result<[Option<String>; 2], StoreError> {
    let own = slot::table.filter(slot::holder.eq(list.staff)).filter(slot::case_id.eq(case.id()));
    let key = (slot::received_on, slot::case_id);
    let found: Option<StoredKey> = each!(db, |c| own.order(slot::epoch.desc()).select(key).first(c).optional())?;
    let Some(key) = found.map(Key::from) else { return Ok([None, None]) };
    let mut towards = |direction| -> Result<Option<String>, StoreError> {
        Ok(list.rows(db, Some(&key), direction, 1)?.pop().map(|row| row.number))
    };
    Ok([towards(SortOrder::Backward)?, towards(SortOrder::Forward)?])
}

/// How many cases this member of staff has in which state.
pub fn counts_for(db: &mut ReadDb, staff: StaffId) -> Result<Counts, StoreError> {
    let open: Vec<(Option<AsText<CaseState>>, i64)> = each!(db, |c| slot::table
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.eq(false))
        .filter(slot::closed.is_not_null())
        .group_by(slot::state)
        .select((slot::state, count_star()))
        .load(c))?;
    let mut counts = Counts { closed: closed_count::of_handler(db, staff)?, ..Counts::default() };
    for (state, count) in open {
        let count = count.unsigned_abs();
        match state.map(|AsText(state)| state) {
            Some(CaseState::InReview) => counts.in_review += count,
            Some(CaseState::InWork) => counts.in_work += count,
            Some(CaseState::New | CaseState::Closed) | None => counts.new += count,
        }
    }
    Ok(counts)
}

/// The same for a substitute: of cases in these channels, and of those in which somebody is biased.
fn counts_within(db: &mut ReadDb, staff: StaffId, channels: &[ChannelId]) -> Result<Counts, StoreError> {
    let biased = case_file::id.eq_any(recusal::table.select(recusal::case_id));
    let query = slot::table
        .inner_join(case_file::table.on(case_file::id.eq(slot::case_id)))
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.is_not_null())
        .filter(case_file::channel_id.eq_any(channels).or(biased))
        .group_by(case_file::state)
        .select((case_file::state, count_star()));
    let found: Vec<(AsText<CaseState>, i64)> = each!(db, |c| query.load(c))?;
    let of = |state| found.iter().filter(|(found, _)| found.0 == state).map(|(_, count)| count.unsigned_abs()).sum();
    Ok(Counts {
        new: of(CaseState::New),
        in_review: of(CaseState::InReview),
        in_work: of(CaseState::InWork),
        closed: of(CaseState::Closed),
    })
}

/// A key as the slot has it.
#[derive(Queryable)]
pub struct StoredKey(OptionalDay, CaseId);

impl From<StoredKey> for Key {
    fn from(StoredKey(received_on, id): StoredKey) -> Self {
        Self { received_on: Option::from(received_on).unwrap_or(INVALID_DATE), id }
    }
}

impl From<Key> for (i32, i64) {
    fn from(key: Key) -> Self {
        (key.received_on.to_julian_day(), key.id.number())
    }
}

impl TryFrom<(i32, i64)> for Key {
    type Error = listing::NoCursor;

    fn try_from((day, id): (i32, i64)) -> Result<Self, listing::NoCursor> {
        let day = Date::from_julian_day(day).ok().filter(|day| (1..=9999).contains(&day.year()));
        Ok(Self { received_on: day.ok_or(listing::NoCursor)?, id: CaseId::from_number(id) })
    }
}
