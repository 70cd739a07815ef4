//! Organisations: whom the service is for.

use diesel::prelude::*;

use super::db::Db;
use super::schema::organisation;
use super::{OrganisationId, StoreError};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = organisation)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
}

/// Adds an organisation.
pub fn create(db: &mut Db, name: &str) -> Result<OrganisationId, StoreError> {
    let new = diesel::insert_into(organisation::table).values(organisation::name.eq(name));
    Ok(new.returning(organisation::id).get_result(db)?)
}

/// The organisation of this instance: the one that was created first.
pub fn first(db: &mut Db) -> Result<Option<Organisation>, StoreError> {
    let query = organisation::table.select(Organisation::as_select()).order(organisation::id);
    Ok(query.first(db).optional()?)
}
