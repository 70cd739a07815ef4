//! Second factors of accounts: what an authenticator app shares with us, and what was made of it.

use diesel::dsl::exists;
use diesel::prelude::*;
use time::Date;

use super::db::{ReadDb, WriteDb, each};
use super::schema::second_factor;
use super::{StaffId, StoreError};

/// The second factor of an account. No `Debug`: its secret may stand there as it is.
#[derive(Queryable, Selectable)]
#[diesel(table_name = second_factor)]
pub struct SecondFactor {
    /// As [`put`] was given it.
    pub secret: Vec<u8>,
    /// The last step of which a code was used; of earlier days, the last one of that day.
    pub last_step: i64,
    /// How many codes were wrong on a day, since the last right one.
    pub wrong: i32,
    pub wrong_on: Option<Date>,
}

/// Keeps a second factor, in the place of the one that the account had.
pub fn put(db: &mut WriteDb, staff: StaffId, secret: &[u8], last_step: i64, since: Date) -> Result<(), StoreError> {
    remove(db, staff)?;
    each!(db, |c| diesel::insert_into(second_factor::table)
        .values((
            second_factor::staff_id.eq(staff),
            second_factor::secret.eq(secret),
            second_factor::since.eq(since),
            second_factor::last_step.eq(last_step),
        ))
        .execute(c))?;
    Ok(())
}

/// Takes it away. `false` if there is none.
pub fn remove(db: &mut WriteDb, staff: StaffId) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(second_factor::table.find(staff)).execute(c))? == 1)
}

/// The second factor of an account.
pub fn of(db: &mut ReadDb, staff: StaffId) -> Result<Option<SecondFactor>, StoreError> {
    let query = second_factor::table.find(staff);
    Ok(each!(db, |c| query.select(SecondFactor::as_select()).get_result(c).optional())?)
}

/// Since when an account has one.
pub fn since(db: &mut ReadDb, staff: StaffId) -> Result<Option<Date>, StoreError> {
    let query = second_factor::table.find(staff).select(second_factor::since);
    Ok(each!(db, |c| query.get_result(c).optional())?)
}

/// Whether an account has one.
pub fn is_there(db: &mut ReadDb, staff: StaffId) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::select(exists(second_factor::table.find(staff))).get_result(c))?)
}

/// The accounts that have one.
pub fn holders(db: &mut ReadDb) -> Result<Vec<StaffId>, StoreError> {
    let query = second_factor::table.select(second_factor::staff_id);
    Ok(each!(db, |c| query.load(c))?)
}

/// Notes that the code of a step was used; `None`: something else in the place of one. Wrong ones count from nothing again.
pub fn note_right(db: &mut WriteDb, staff: StaffId, step: Option<i64>) -> Result<(), StoreError> {
    let row = second_factor::table.find(staff);
    let fresh = (second_factor::wrong.eq(0), second_factor::wrong_on.eq(None::<Date>));
    each!(db, |c| diesel::update(row).set(fresh).execute(c))?;
    if let Some(step) = step {
        each!(db, |c| diesel::update(row).set(second_factor::last_step.eq(step)).execute(c))?;
    }
    Ok(())
}

/// Notes how many codes were wrong on a day.
pub fn note_wrong(db: &mut WriteDb, staff: StaffId, wrong: i32, on: Date) -> Result<(), StoreError> {
    let counted = (second_factor::wrong.eq(wrong), second_factor::wrong_on.eq(on));
    each!(db, |c| diesel::update(second_factor::table.find(staff)).set(counted).execute(c))?;
    Ok(())
}

/// How many say at which moment of a day before the step `today` a code was used. A day has `day` steps.
pub fn count_exact(db: &mut ReadDb, today: i64, day: i64) -> Result<usize, StoreError> {
    let last_of_day = second_factor::last_step / day * day + (day - 1);
    let exact = second_factor::table.filter(second_factor::last_step.lt(today));
    let exact: i64 = each!(db, |c| exact.filter(second_factor::last_step.ne(last_of_day)).count().get_result(c))?;
    Ok(usize::try_from(exact).unwrap_or(0))
}

/// Lets them say the day alone, and returns how many it were. No code that was refused is taken again.
pub fn round_up(db: &mut WriteDb, today: i64, day: i64) -> Result<usize, StoreError> {
    let last_of_day = second_factor::last_step / day * day + (day - 1);
    let exact = second_factor::table
        .filter(second_factor::last_step.lt(today))
        .filter(second_factor::last_step.ne(last_of_day));
    Ok(each!(db, |c| diesel::update(exact).set(second_factor::last_step.eq(last_of_day)).execute(c))?)
}
