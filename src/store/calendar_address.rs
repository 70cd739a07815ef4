//! The secret addresses of handlers' calendars, known by a digest of what is secret in them.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{calendar_address, staff};
use super::{StaffId, StoreError};

/// Gives somebody an address. The one they had is none any more.
pub fn set(db: &mut WriteDb, staff: StaffId, token_hash: &[u8; 32]) -> Result<(), StoreError> {
    revoke(db, staff)?;
    let row = (calendar_address::staff_id.eq(staff), calendar_address::token_hash.eq(token_hash.as_slice()));
    each!(db, |c| diesel::insert_into(calendar_address::table).values(row).execute(c))?;
    Ok(())
}

/// Takes somebody's address away; `false` if they had none.
pub fn revoke(db: &mut WriteDb, staff: StaffId) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(calendar_address::table.find(staff)).execute(c))? == 1)
}

/// Whether somebody has an address.
pub fn is_set(db: &mut ReadDb, staff: StaffId) -> Result<bool, StoreError> {
    let found: Option<StaffId> =
        each!(db, |c| calendar_address::table.find(staff).select(calendar_address::staff_id).get_result(c).optional())?;
    Ok(found.is_some())
}

/// Whose address this is. Nobody's who is barred.
pub fn holder(db: &mut ReadDb, token_hash: &[u8; 32]) -> Result<Option<StaffId>, StoreError> {
    let query = calendar_address::table
        .inner_join(staff::table.on(staff::id.eq(calendar_address::staff_id)))
        .filter(calendar_address::token_hash.eq(token_hash.as_slice()))
        .filter(staff::disabled.eq(false))
        .select(calendar_address::staff_id);
    Ok(each!(db, |c| query.get_result(c).optional())?)
}
