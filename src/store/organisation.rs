//! Organisations: whom the service is for.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::db::{ReadDb, WriteDb, each};
use super::schema::organisation;
use super::{OrganisationId, StoreError};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = organisation)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    /// Since when its office is open; `None` while it is in preparation.
    #[diesel(deserialize_as = OptionalDay)]
    pub open_since: Option<Date>,
}

/// Adds an organisation, whose office is in preparation.
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

/// Since when an organisation's office is open; `None` while it is in preparation.
pub fn open_since(db: &mut ReadDb, organisation: OrganisationId) -> Result<Option<Date>, StoreError> {
    let query = organisation::table.find(organisation).select(organisation::open_since);
    let day: Option<OptionalDay> = each!(db, |c| query.get_result(c).optional())?;
    Ok(day.and_then(Option::from))
}

/// The organisations whose offices are open.
pub fn open_ones(db: &mut ReadDb) -> Result<Vec<OrganisationId>, StoreError> {
    let query = organisation::table.filter(organisation::open_since.is_not_null()).select(organisation::id);
    Ok(each!(db, |c| query.load(c))?)
}

/// Opens an organisation's office, for good. `false` if it is open already.
pub fn open(db: &mut WriteDb, organisation: OrganisationId, today: Date) -> Result<bool, StoreError> {
    let closed = organisation::table.find(organisation).filter(organisation::open_since.is_null());
    let opened = each!(db, |c| diesel::update(closed).set(organisation::open_since.eq(today)).execute(c))?;
    Ok(opened == 1)
}
