//! The list of an organisation's records of one kind: a [`Listing`], by view and in one of three orders.

use diesel::dsl::{count, count_star, sql};
use diesel::expression::SqlLiteral;
use diesel::prelude::*;
use diesel::sql_types::{BigInt, Bool, Date as SqlDate, Text};
use serde::{Deserialize, Serialize};
use time::Date;

use super::db::{ReadDb, each};
use super::listing::{self, Listing, NoCursor, SortOrder};
use super::register_record::{COVER, Cover};
use super::schema::{register_record, register_version};
use super::text_enum::AsText;
use super::{OrganisationId, RecordId, StoreError};
use crate::record::{Light, Sort, State, View};

/// Which records are listed, and how.
#[derive(Debug, Clone)]
pub struct RecordList {
    pub organisation: OrganisationId,
    pub kind: String,
    pub view: View,
    pub sort: Sort,
    /// What is due until this day, that one included, is due.
    pub soon: Date,
}

/// A row, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedRecord {
    pub cover: Cover,
    /// The newest version's words: [`crate::record::Document::stored`].
    pub document: String,
    key: Key,
}

/// By what the list is in order, and at last by the record's number in the database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Told", into = "Told")]
pub struct Key {
    sort: Sort,
    title: String,
    day: Date,
    id: RecordId,
}

/// As an address says it: the order, a folded title, a Julian day, an id.
type Told = (Sort, String, i32, i64);

/// How many records each view has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub current: i64,
    pub draft: i64,
    pub in_review: i64,
    pub in_force: i64,
    pub incomplete: i64,
    pub due: i64,
    pub past: i64,
}

/// A record with its folded title, and its newest version's words.
type Found = (RecordId, String, Cover, String);

/// One page of the list.
pub type PageOfRecords = listing::PageOf<RecordList>;

impl Counts {
    /// How many records the view has, on all pages together.
    pub fn of(&self, view: View) -> i64 {
        match view {
            View::Current => self.current,
            View::Draft => self.draft,
            View::InReview => self.in_review,
            View::InForce => self.in_force,
            View::Incomplete => self.incomplete,
            View::Due => self.due,
            View::Past => self.past,
        }
    }
}

impl Listing for RecordList {
    type Key = Key;
    type Row = ListedRecord;
    type Counts = Counts;

    fn rows(
        &self,
        db: &mut ReadDb,
        beside: Option<&Key>,
        direction: SortOrder,
        limit: u32,
    ) -> Result<Vec<ListedRecord>, StoreError> {
        let beside = beside.filter(|key| key.sort == self.sort);
        let newest = register_version::record_id
            .eq(register_record::id)
            .and(register_version::version.eq(register_record::version));
        let found: Vec<Found> = each!(db, |c| {
            let mut query = register_record::table
                .inner_join(register_version::table.on(newest))
                .filter(register_record::organisation_id.eq(self.organisation))
                .filter(register_record::kind.eq(&self.kind))
                .into_boxed();
            query = match self.view {
                View::Current => query.filter(is_current()),
                View::Draft => query.filter(is_at(State::Draft)),
                View::InReview => query.filter(is_at(State::InReview)),
                View::InForce => query.filter(register_record::in_force.is_not_null()),
                View::Incomplete => query.filter(is_incomplete()).filter(is_current()),
                View::Due => query.filter(register_record::due_on.le(self.soon)),
                View::Past => query.filter(diesel::dsl::not(is_current())),
            };
            if let Some(key) = beside {
                let beyond = self.beyond(direction);
                query =
                    match self.sort {
                        Sort::Title => query
                            .filter(beyond.bind::<Text, _>(&key.title).sql(", ").bind::<BigInt, _>(key.id).sql(")")),
                        Sort::Due | Sort::Change => query
                            .filter(beyond.bind::<SqlDate, _>(key.day).sql(", ").bind::<BigInt, _>(key.id).sql(")")),
                    };
            }
            let query = query.order(self.order(direction)).limit(limit.into());
            query.select((register_record::id, register_record::sort_title, COVER, register_version::document)).load(c)
        })?;
        Ok(found.into_iter().map(|row| self.listed(row)).collect())
    }

    fn key(row: &ListedRecord) -> Key {
        row.key.clone()
    }

    fn counts(&self, db: &mut ReadDb) -> Result<Counts, StoreError> {
        let query = register_record::table
            .filter(register_record::organisation_id.eq(self.organisation))
            .filter(register_record::kind.eq(&self.kind))
            .select((
                count_star(),
                count(register_record::id).aggregate_filter(is_at(State::Draft)),
                count(register_record::id).aggregate_filter(is_at(State::InReview)),
                count(register_record::in_force),
                count(register_record::id).aggregate_filter(is_incomplete().and(is_current())),
                count(register_record::id).aggregate_filter(register_record::due_on.le(self.soon)),
                count(register_record::id).aggregate_filter(is_current()),
            ));
        type Row = (i64, i64, i64, i64, i64, i64, i64);
        let (all, draft, in_review, in_force, incomplete, due, current): Row = each!(db, |c| query.get_result(c))?;
        Ok(Counts { current, draft, in_review, in_force, incomplete, due, past: all - current })
    }
}

impl RecordList {
    fn listed(&self, (id, title, cover, document): Found) -> ListedRecord {
        let day = if self.sort == Sort::Change { cover.changed_on } else { cover.due_on };
        ListedRecord { key: Key { sort: self.sort, title, day, id }, cover, document }
    }

    fn columns(&self) -> &'static str {
        match self.sort {
            Sort::Title => "register_record.sort_title",
            Sort::Due => "register_record.due_on",
            Sort::Change => "register_record.changed_on",
        }
    }

    fn rises(&self, direction: SortOrder) -> bool {
        (direction == SortOrder::Forward) != (self.sort == Sort::Change)
    }

    fn order(&self, direction: SortOrder) -> SqlLiteral<Bool> {
        let way = if self.rises(direction) { "ASC" } else { "DESC" };
        sql(&format!("{} {way}, register_record.id {way}", self.columns()))
    }

    /// The beginning of what holds for rows beyond a place: its values follow, and a closing bracket.
    fn beyond(&self, direction: SortOrder) -> SqlLiteral<Bool> {
        let than = if self.rises(direction) { ">" } else { "<" };
        sql(&format!("({}, register_record.id) {than} (", self.columns()))
    }
}

#[diesel::dsl::auto_type]
fn is_at(state: State) -> _ {
    let state: AsText<State> = AsText(state);
    register_record::state.eq(state)
}

#[diesel::dsl::auto_type]
fn is_current() -> _ {
    let (withdrawn, archived): (AsText<State>, AsText<State>) = (AsText(State::Withdrawn), AsText(State::Archived));
    register_record::state.ne(withdrawn).and(register_record::state.ne(archived))
}

#[diesel::dsl::auto_type]
fn is_incomplete() -> _ {
    let red: AsText<Light> = AsText(Light::Red);
    register_record::light.eq(red)
}

impl From<Key> for Told {
    fn from(key: Key) -> Self {
        (key.sort, key.title, key.day.to_julian_day(), key.id.number())
    }
}

impl TryFrom<Told> for Key {
    type Error = NoCursor;

    fn try_from((sort, title, day, id): Told) -> Result<Self, NoCursor> {
        let day = Date::from_julian_day(day).ok().filter(|day| (1..=9999).contains(&day.year())).ok_or(NoCursor)?;
        Ok(Self { sort, title, day, id: RecordId::from_number(id) })
    }
}
