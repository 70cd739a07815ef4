//! What waits for somebody in an organisation's register, over all kinds: few rows of each, found in an index.

use diesel::dsl::count_star;
use diesel::prelude::*;
use time::Date;

use super::db::{ReadDb, each};
use super::register_record::{COVER, Cover, Record};
use super::schema::register_record;
use super::text_enum::AsText;
use super::{OrganisationId, RecordId, StoreError};
use crate::record::{Light, State};

/// Before whoever releases them, those first that wait longest.
pub fn in_review(db: &mut ReadDb, organisation: OrganisationId, limit: i64) -> Result<Vec<Record>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::state.eq(AsText(State::InReview)))
        .order((register_record::changed_on, register_record::id))
        .limit(limit)
        .select((register_record::id, COVER));
    found(each!(db, |c| query.load(c)))
}

/// To be looked at again by that day, that one included; the first first.
pub fn due(db: &mut ReadDb, organisation: OrganisationId, by: Date, limit: i64) -> Result<Vec<Record>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::due_on.le(by))
        .order((register_record::due_on, register_record::id))
        .limit(limit)
        .select((register_record::id, COVER));
    found(each!(db, |c| query.load(c)))
}

/// In which something must be added, those first that were changed last.
pub fn incomplete(db: &mut ReadDb, organisation: OrganisationId, limit: i64) -> Result<Vec<Record>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::light.eq(AsText(Light::Red)))
        .filter(register_record::state.ne(AsText(State::Withdrawn)))
        .filter(register_record::state.ne(AsText(State::Archived)))
        .order((register_record::changed_on.desc(), register_record::id.desc()))
        .limit(limit)
        .select((register_record::id, COVER));
    found(each!(db, |c| query.load(c)))
}

/// Being written and complete, those first that were changed last.
pub fn drafts(db: &mut ReadDb, organisation: OrganisationId, limit: i64) -> Result<Vec<Record>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::state.eq(AsText(State::Draft)))
        .filter(register_record::light.ne(AsText(Light::Red)))
        .order((register_record::changed_on.desc(), register_record::id.desc()))
        .limit(limit)
        .select((register_record::id, COVER));
    found(each!(db, |c| query.load(c)))
}

/// How many records of each kind there are that are not withdrawn.
pub fn counts(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<(String, i64)>, StoreError> {
    let query = register_record::table
        .filter(register_record::organisation_id.eq(organisation))
        .filter(register_record::state.ne(AsText(State::Withdrawn)))
        .filter(register_record::state.ne(AsText(State::Archived)))
        .group_by(register_record::kind)
        .select((register_record::kind, count_star()));
    Ok(each!(db, |c| query.load(c))?)
}

fn found(rows: diesel::QueryResult<Vec<(RecordId, Cover)>>) -> Result<Vec<Record>, StoreError> {
    Ok(rows?.into_iter().map(|(id, cover)| Record::found(id, cover)).collect())
}
