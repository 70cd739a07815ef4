//! Questionnaires as they were written, each version once. Those of an organisation were imported; those of none came from files or
//! with the program, and are kept so that older reports read as they were asked.

use diesel::prelude::*;
use time::Date;

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, WriteDb, each};
use super::schema::stored_questionnaire as table;
use super::{OrganisationId, StoreError};

/// One version, without its text.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = table)]
pub struct StoredVersion {
    pub id: i32,
    /// Whose it is; `None` for what came from files or with the program.
    pub organisation_id: Option<OrganisationId>,
    /// The questionnaire's id, as channels name it.
    pub questionnaire: String,
    pub version: i64,
    /// SHA-256 of the text.
    pub digest: Vec<u8>,
    #[diesel(deserialize_as = Day)]
    pub stored_on: Date,
    /// The first day on which it was in use; one that never was is a draft.
    #[diesel(deserialize_as = OptionalDay)]
    pub used_from: Option<Date>,
    /// The last one, if it is in use no more.
    #[diesel(deserialize_as = OptionalDay)]
    pub used_until: Option<Date>,
}

/// What is needed to keep a version.
#[derive(Debug, Clone, Copy)]
pub struct NewVersion<'a> {
    pub organisation: Option<OrganisationId>,
    pub questionnaire: &'a str,
    pub version: u32,
    pub digest: &'a [u8],
    pub toml: &'a str,
    pub day: Date,
    /// Whether it is in use from that day on.
    pub is_used: bool,
}

impl StoredVersion {
    /// Whether it is what its organisation has taken into use.
    pub fn is_in_use(&self) -> bool {
        self.used_from.is_some() && self.used_until.is_none()
    }
}

/// Keeps a version. [`StoreError::Taken`] if its organisation has one of this number.
pub fn add(db: &mut WriteDb, new: &NewVersion<'_>) -> Result<i32, StoreError> {
    let row = diesel::insert_into(table::table).values((
        table::organisation_id.eq(new.organisation),
        table::questionnaire.eq(new.questionnaire),
        table::version.eq(i64::from(new.version)),
        table::digest.eq(new.digest),
        table::toml.eq(new.toml),
        table::stored_on.eq(new.day),
        table::used_from.eq(new.is_used.then_some(new.day)),
    ));
    Ok(each!(db, |c| row.returning(table::id).get_result(c))?)
}

/// All versions there are, in the order in which they were kept.
pub fn list(db: &mut ReadDb) -> Result<Vec<StoredVersion>, StoreError> {
    Ok(each!(db, |c| table::table.select(StoredVersion::as_select()).order(table::id).load(c))?)
}

/// Those of an organisation, and those of none.
pub fn known_to(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<StoredVersion>, StoreError> {
    let own = table::organisation_id.eq(organisation).or(table::organisation_id.is_null());
    let query = table::table.filter(own).order(table::id);
    Ok(each!(db, |c| query.select(StoredVersion::as_select()).load(c))?)
}

/// The text of a version.
pub fn text(db: &mut ReadDb, id: i32) -> Result<Option<String>, StoreError> {
    Ok(each!(db, |c| table::table.find(id).select(table::toml).get_result(c).optional())?)
}

/// Takes a draft away; `false` if it is none, or was in use once.
pub fn remove_draft(db: &mut WriteDb, id: i32) -> Result<bool, StoreError> {
    let row = table::table.filter(table::id.eq(id)).filter(table::used_from.is_null());
    Ok(each!(db, |c| diesel::delete(row).execute(c))? == 1)
}

/// Takes a version into use, from this day on or again. [`StoreError::Taken`] while another one of the questionnaire is.
pub fn begin_use(db: &mut WriteDb, id: i32, day: Date) -> Result<(), StoreError> {
    let first = table::table.filter(table::id.eq(id)).filter(table::used_from.is_null());
    each!(db, |c| diesel::update(first).set(table::used_from.eq(day)).execute(c))?;
    let again = table::table.filter(table::id.eq(id));
    each!(db, |c| diesel::update(again).set(table::used_until.eq(None::<Date>)).execute(c))?;
    Ok(())
}

/// Ends the use of a version with this day.
pub fn end_use(db: &mut WriteDb, id: i32, day: Date) -> Result<(), StoreError> {
    let row = table::table.filter(table::id.eq(id)).filter(table::used_from.is_not_null());
    each!(db, |c| diesel::update(row).set(table::used_until.eq(day)).execute(c))?;
    Ok(())
}
