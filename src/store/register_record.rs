//! Records of the register: their numbers, and what lists say of their newest version. Everything is looked for in one
//! organisation.

use diesel::prelude::*;
use time::Date;
use time::macros::date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::schema::register_record;
use super::text_enum::{AsText, text_enum};
use super::{Granted, OrganisationId, RecordId, StoreError};
use crate::record::{Light, RecordNumber, State};

text_enum!(State, unknown: State::Archived);
text_enum!(Light, unknown: Light::Red);

/// The day of the next look, where nobody has to look: after every other day.
pub const NEVER: Date = date!(9000 - 12 - 31);

/// A record of the organisation that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    pub id: Granted<RecordId>,
    pub cover: Cover,
}

/// What lists say of a record.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Cover {
    pub kind: String,
    pub number: String,
    /// The newest version, from 1.
    pub version: i32,
    /// Where the newest version stands.
    #[diesel(deserialize_as = AsText<State>)]
    pub state: State,
    /// The version that is in force.
    pub in_force: Option<i32>,
    pub title: String,
    /// The worst of the newest version's lamps.
    #[diesel(deserialize_as = AsText<Light>)]
    pub light: Light,
    /// How many of its lamps are not green.
    pub missing: i32,
    /// When somebody looks at it again; [`NEVER`] if nobody has to.
    #[diesel(deserialize_as = Day)]
    pub due_on: Date,
    #[diesel(deserialize_as = Day)]
    pub changed_on: Date,
}

/// The columns of a [`Cover`].
pub(super) type CoverColumns = (
    register_record::kind,
    register_record::number,
    register_record::version,
    register_record::state,
    register_record::in_force,
    register_record::title,
    register_record::light,
    register_record::missing,
    register_record::due_on,
    register_record::changed_on,
);
pub(super) const COVER: CoverColumns = (
    register_record::kind,
    register_record::number,
    register_record::version,
    register_record::state,
    register_record::in_force,
    register_record::title,
    register_record::light,
    register_record::missing,
    register_record::due_on,
    register_record::changed_on,
);

/// What the newest version makes of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing<'a> {
    pub version: i32,
    pub state: State,
    pub in_force: Option<i32>,
    pub title: &'a str,
    /// The title as it is compared.
    pub sort_title: &'a str,
    pub light: Light,
    pub missing: i32,
    pub due_on: Date,
    pub changed_on: Date,
}

/// The record of this number; `None` if the organisation has none.
pub fn by_number(
    db: &mut ReadDb,
    organisation: OrganisationId,
    number: &RecordNumber,
) -> Result<Option<Record>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::number.eq(number.to_string()))
        .select((register_record::id, COVER));
    let found: Option<(RecordId, Cover)> = each!(db, |c| query.get_result(c).optional())?;
    Ok(found.map(|(id, cover)| Record::found(id, cover)))
}

/// The number that the next record of a kind gets in this year.
///
/// # Errors
/// The store's, and [`StoreError::Database`] where there can be no such number.
pub fn next_number(
    db: &mut ReadDb,
    organisation: OrganisationId,
    (kind, prefix): (&str, &str),
    year: i32,
) -> Result<RecordNumber, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::kind.eq(kind))
        .filter(register_record::year.eq(year))
        .select(diesel::dsl::max(register_record::count));
    let last: Option<i32> = each!(db, |c| query.get_result(c))?;
    let next = u32::try_from(last.unwrap_or(0)).unwrap_or(0).saturating_add(1);
    RecordNumber::new(prefix, year, next).map_err(|error| StoreError::Database(error.to_string()))
}

/// Adds a record under a number that is free.
pub fn insert(
    db: &mut WriteDb,
    organisation: OrganisationId,
    kind: &str,
    number: &RecordNumber,
    standing: &Standing<'_>,
) -> Result<Granted<RecordId>, StoreError> {
    let row = (
        register_record::organisation_id.eq(organisation),
        register_record::kind.eq(kind),
        register_record::number.eq(number.to_string()),
        register_record::year.eq(number.year()),
        register_record::count.eq(i32::try_from(number.count()).unwrap_or(i32::MAX)),
        standing.columns(),
    );
    let new = diesel::insert_into(register_record::table).values(row).returning(register_record::id);
    Ok(Granted::of_record(each!(db, |c| new.get_result(c))?))
}

/// Says anew where a record stands.
pub fn set_standing(db: &mut WriteDb, record: Granted<RecordId>, standing: &Standing<'_>) -> Result<(), StoreError> {
    let row = register_record::table.find(record.id());
    each!(db, |c| diesel::update(row).set(standing.columns()).execute(c))?;
    Ok(())
}

/// Number and title of the records of a kind that are not put away, by title: at most `limit`.
pub fn choices(
    db: &mut ReadDb,
    organisation: OrganisationId,
    kind: &str,
    limit: i64,
) -> Result<Vec<(String, String)>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::kind.eq(kind))
        .filter(register_record::state.ne(AsText(State::Archived)))
        .order((register_record::sort_title, register_record::id))
        .select((register_record::number, register_record::title))
        .limit(limit);
    Ok(each!(db, |c| query.load(c))?)
}

impl Record {
    /// A row that was looked for in the organisation of whoever asks.
    pub(super) fn found(id: RecordId, cover: Cover) -> Self {
        Self { id: Granted::of_record(id), cover }
    }
}

type Columns<'a> = (
    diesel::dsl::Eq<register_record::version, i32>,
    diesel::dsl::Eq<register_record::state, AsText<State>>,
    diesel::dsl::Eq<register_record::in_force, Option<i32>>,
    diesel::dsl::Eq<register_record::title, &'a str>,
    diesel::dsl::Eq<register_record::sort_title, &'a str>,
    diesel::dsl::Eq<register_record::light, AsText<Light>>,
    diesel::dsl::Eq<register_record::missing, i32>,
    diesel::dsl::Eq<register_record::due_on, Date>,
    diesel::dsl::Eq<register_record::changed_on, Date>,
);

impl<'a> Standing<'a> {
    fn columns(&self) -> Columns<'a> {
        (
            register_record::version.eq(self.version),
            register_record::state.eq(AsText(self.state)),
            register_record::in_force.eq(self.in_force),
            register_record::title.eq(self.title),
            register_record::sort_title.eq(self.sort_title),
            register_record::light.eq(AsText(self.light)),
            register_record::missing.eq(self.missing),
            register_record::due_on.eq(self.due_on),
            register_record::changed_on.eq(self.changed_on),
        )
    }
}
