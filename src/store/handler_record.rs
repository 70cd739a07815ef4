//! What is on paper about somebody who works on cases. Its days are the administrator's word.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::db::{ReadDb, WriteDb, each};
use super::schema::{handler_record, staff};
use super::{OrganisationId, StaffId, StoreError};

/// Days and words of one person; what is not there was not said yet.
#[derive(Debug, Clone, PartialEq, Eq, Default, Queryable, Selectable)]
#[diesel(table_name = handler_record)]
pub struct HandlerRecord {
    /// Since when they are appointed, with the powers that it takes: HinSchG § 12(4).
    #[diesel(deserialize_as = OptionalDay)]
    pub appointed_on: Option<Date>,
    /// When they declared what else they do: HinSchG § 15(1).
    #[diesel(deserialize_as = OptionalDay)]
    pub declared_on: Option<Date>,
    /// What they declared; may be empty.
    pub other_functions: String,
    /// The contract with somebody from outside: HinSchG § 14(1).
    #[diesel(deserialize_as = OptionalDay)]
    pub contract_on: Option<Date>,
    /// When they were told of, and bound to, secrecy under § 203 StGB.
    #[diesel(deserialize_as = OptionalDay)]
    pub secrecy_on: Option<Date>,
}

/// Keeps a record in the place of the one that there may be.
pub fn set(db: &mut WriteDb, staff: StaffId, record: &HandlerRecord) -> Result<(), StoreError> {
    let values = (
        handler_record::appointed_on.eq(record.appointed_on),
        handler_record::declared_on.eq(record.declared_on),
        handler_record::other_functions.eq(&record.other_functions),
        handler_record::contract_on.eq(record.contract_on),
        handler_record::secrecy_on.eq(record.secrecy_on),
    );
    each!(db, |c| diesel::insert_into(handler_record::table)
        .values((handler_record::staff_id.eq(staff), values))
        .on_conflict(handler_record::staff_id)
        .do_update()
        .set(values)
        .execute(c))?;
    Ok(())
}

/// The records of everybody in an organisation who has one.
pub fn of_organisation(
    db: &mut ReadDb,
    organisation: OrganisationId,
) -> Result<Vec<(StaffId, HandlerRecord)>, StoreError> {
    let query = handler_record::table
        .inner_join(staff::table.on(staff::id.eq(handler_record::staff_id)))
        .filter(staff::organisation_id.eq(organisation));
    Ok(each!(db, |c| query.select((handler_record::staff_id, HandlerRecord::as_select())).load(c))?)
}
