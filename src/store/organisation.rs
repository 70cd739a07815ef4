//! Organisations: whom the service is for.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::organisation;
use super::{OrganisationId, StoreError};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = organisation)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
}

/// Adds an organisation.
pub fn create(db: &mut WriteDb, name: &str) -> Result<OrganisationId, StoreError> {
    let new = diesel::insert_into(organisation::table).values(organisation::name.eq(name));
    Ok(each!(db, |c| new.returning(organisation::id).get_result(c))?)
}

/// Gives an organisation another name.
pub fn rename(db: &mut WriteDb, id: OrganisationId, name: &str) -> Result<(), StoreError> {
    each!(db, |c| diesel::update(organisation::table.find(id)).set(organisation::name.eq(name)).execute(c))?;
    Ok(())
}

/// The organisation of this instance: the one that was created first.
pub fn first(db: &mut ReadDb) -> Result<Option<Organisation>, StoreError> {
    let query = organisation::table.order(organisation::id);
    Ok(each!(db, |c| query.select(Organisation::as_select()).first(c).optional())?)
}

/// Every organisation.
pub fn ids(db: &mut ReadDb) -> Result<Vec<OrganisationId>, StoreError> {
    Ok(each!(db, |c| organisation::table.order(organisation::id).select(organisation::id).load(c))?)
}
