//! What an organisation says about itself on a page of the office: texts by their names. What they mean, others know.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::stored_setting;
use super::{OrganisationId, StoreError};

/// Everything of an organisation, by name.
pub fn of_organisation(db: &mut ReadDb, organisation: OrganisationId) -> Result<BTreeMap<String, String>, StoreError> {
    let query = stored_setting::table
        .filter(stored_setting::organisation_id.eq(organisation))
        .select((stored_setting::name, stored_setting::value));
    let rows: Vec<(String, String)> = each!(db, |c| query.load(c))?;
    Ok(rows.into_iter().collect())
}

/// One of them, if it is stored.
pub fn value(db: &mut ReadDb, organisation: OrganisationId, name: &str) -> Result<Option<String>, StoreError> {
    let query = stored_setting::table.find((organisation, name)).select(stored_setting::value);
    Ok(each!(db, |c| query.first(c).optional())?)
}

/// Stores a value in the place of the one that there may be.
pub fn set(db: &mut WriteDb, organisation: OrganisationId, name: &str, value: &str) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(stored_setting::table)
        .values((
            stored_setting::organisation_id.eq(organisation),
            stored_setting::name.eq(name),
            stored_setting::value.eq(value)
        ))
        .on_conflict((stored_setting::organisation_id, stored_setting::name))
        .do_update()
        .set(stored_setting::value.eq(value))
        .execute(c))?;
    Ok(())
}

/// Takes a value away, if it is there.
pub fn remove(db: &mut WriteDb, organisation: OrganisationId, name: &str) -> Result<(), StoreError> {
    each!(db, |c| diesel::delete(stored_setting::table.find((organisation, name))).execute(c))?;
    Ok(())
}
