//! One-time links by which somebody chooses the password of their account, found by the digest of a code that stands
//! nowhere but in the link. An account has one at most.

use diesel::prelude::*;
use time::{Date, Duration};

use super::db::{ReadDb, WriteDb, each};
use super::schema::invitation;
use super::{StaffId, StoreError};

/// Days for which one is kept after its last: so long, whoever comes with it is told what it was.
const KEPT: Duration = Duration::days(90);

/// What is kept of an invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = invitation)]
pub struct Invitation {
    #[diesel(column_name = staff_id)]
    pub staff: StaffId,
    /// The last day on which it is good.
    pub last_day: Date,
    /// `None`: somebody with access to the machine.
    pub invited_by: Option<StaffId>,
    pub used: bool,
}

/// Keeps an invitation, in the place of the one that the account had.
pub fn put(db: &mut WriteDb, new: Invitation, code_hash: &[u8; 32]) -> Result<(), StoreError> {
    each!(db, |c| diesel::delete(invitation::table.find(new.staff)).execute(c))?;
    each!(db, |c| diesel::insert_into(invitation::table)
        .values((
            invitation::staff_id.eq(new.staff),
            invitation::code_hash.eq(code_hash.as_slice()),
            invitation::last_day.eq(new.last_day),
            invitation::invited_by.eq(new.invited_by),
            invitation::used.eq(new.used),
        ))
        .execute(c))?;
    Ok(())
}

/// The invitation with this digest, whether it is still good or not.
pub fn by_code(db: &mut ReadDb, code_hash: &[u8; 32]) -> Result<Option<Invitation>, StoreError> {
    let query = invitation::table.filter(invitation::code_hash.eq(code_hash.as_slice()));
    Ok(each!(db, |c| query.select(Invitation::as_select()).get_result(c).optional())?)
}

/// The last invitation of every account that has one.
pub fn list(db: &mut ReadDb) -> Result<Vec<Invitation>, StoreError> {
    let query = invitation::table.order(invitation::staff_id);
    Ok(each!(db, |c| query.select(Invitation::as_select()).load(c))?)
}

/// Notes that the invitation of an account was used. `false` if it was, or if there is none.
pub fn use_up(db: &mut WriteDb, staff: StaffId) -> Result<bool, StoreError> {
    let open = invitation::table.find(staff).filter(invitation::used.eq(false));
    Ok(each!(db, |c| diesel::update(open).set(invitation::used.eq(true)).execute(c))? == 1)
}

/// How many are long over.
pub fn count_expired(db: &mut ReadDb, today: Date) -> Result<usize, StoreError> {
    let over = invitation::table.filter(invitation::last_day.lt(today - KEPT));
    let expired: i64 = each!(db, |c| over.count().get_result(c))?;
    Ok(usize::try_from(expired).unwrap_or(0))
}

/// Deletes those that are long over, at most `limit` of them, and returns how many it were.
pub fn purge_expired(db: &mut WriteDb, today: Date, limit: usize) -> Result<usize, StoreError> {
    let over = diesel::alias!(invitation as over);
    let expired = over.filter(over.field(invitation::last_day).lt(today - KEPT));
    let some = expired.select(over.field(invitation::staff_id)).limit(i64::try_from(limit).unwrap_or(i64::MAX));
    Ok(each!(db, |c| diesel::delete(invitation::table.filter(invitation::staff_id.eq_any(some))).execute(c))?)
}
