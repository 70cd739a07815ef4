//! Codes that stand in the place of a second factor, each once. Of each the database has a digest.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::recovery_code;
use super::{StaffId, StoreError};

/// Keeps new codes in the place of those that the account had.
pub fn replace(db: &mut WriteDb, staff: StaffId, hashes: &[[u8; 32]]) -> Result<(), StoreError> {
    each!(db, |c| diesel::delete(recovery_code::table.filter(recovery_code::staff_id.eq(staff))).execute(c))?;
    for hash in hashes {
        let new = (recovery_code::staff_id.eq(staff), recovery_code::code_hash.eq(hash.as_slice()));
        each!(db, |c| diesel::insert_into(recovery_code::table).values(new).execute(c))?;
    }
    Ok(())
}

/// Uses a code up. `false` if it is none of the account's, or was used.
pub fn use_up(db: &mut WriteDb, staff: StaffId, hash: &[u8; 32]) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(recovery_code::table.find((staff, hash.as_slice()))).execute(c))? == 1)
}

/// How many an account has left.
pub fn left(db: &mut ReadDb, staff: StaffId) -> Result<usize, StoreError> {
    let codes = recovery_code::table.filter(recovery_code::staff_id.eq(staff));
    let left: i64 = each!(db, |c| codes.count().get_result(c))?;
    Ok(usize::try_from(left).unwrap_or(0))
}
