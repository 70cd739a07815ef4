//! On which days people of the office are away.

use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::schema::{absence, staff};
use super::{ChannelId, OrganisationId, StaffId, StoreError, channel};
use crate::casework::{self, Absence};

#[derive(Queryable)]
struct Stored {
    #[diesel(deserialize_as = Day)]
    from: Date,
    #[diesel(deserialize_as = Day)]
    until: Date,
}

impl From<Stored> for Absence {
    fn from(Stored { from, until }: Stored) -> Self {
        Self { from, until }
    }
}

/// Records an absence, in the place of one that begins on the same day.
pub fn record(db: &mut WriteDb, staff: StaffId, new: Absence) -> Result<(), StoreError> {
    let key = (absence::staff_id.eq(staff), absence::from_day.eq(new.from));
    each!(db, |c| diesel::insert_into(absence::table)
        .values((key, absence::until_day.eq(new.until)))
        .on_conflict((absence::staff_id, absence::from_day))
        .do_update()
        .set(absence::until_day.eq(new.until))
        .execute(c))?;
    Ok(())
}

/// Takes an absence back, also one that has begun. `false` if there is none that begins on that day.
pub fn withdraw(db: &mut WriteDb, staff: StaffId, from: Date) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::delete(absence::table.find((staff, from))).execute(c))? == 1)
}

/// How many are over.
pub fn count_over(db: &mut ReadDb, today: Date) -> Result<usize, StoreError> {
    let over: i64 = each!(db, |c| absence::table.filter(absence::until_day.lt(today)).count().get_result(c))?;
    Ok(usize::try_from(over).unwrap_or(0))
}

/// Deletes those that are over, at most `limit`, and returns how many it were: nobody needs to know who was away when.
pub fn forget_over(db: &mut WriteDb, today: Date, limit: usize) -> Result<usize, StoreError> {
    let over = absence::table.filter(absence::until_day.lt(today)).limit(i64::try_from(limit).unwrap_or(i64::MAX));
    let keys: Vec<(StaffId, Stored)> =
        each!(db, |c| over.select((absence::staff_id, (absence::from_day, absence::until_day))).load(c))?;
    for (staff, days) in &keys {
        withdraw(db, *staff, days.from)?;
    }
    Ok(keys.len())
}

/// Somebody's absences that are not over, in order.
pub fn of_staff(db: &mut ReadDb, staff: StaffId, today: Date) -> Result<Vec<Absence>, StoreError> {
    let query = absence::table
        .filter(absence::staff_id.eq(staff))
        .filter(absence::until_day.ge(today))
        .order(absence::from_day)
        .select((absence::from_day, absence::until_day));
    let found: Vec<Stored> = each!(db, |c| query.load(c))?;
    Ok(found.into_iter().map(Absence::from).collect())
}

/// The last day of the absence that somebody is in; `None` if they are there.
pub fn away_until(db: &mut ReadDb, staff: StaffId, today: Date) -> Result<Option<Date>, StoreError> {
    Ok(casework::away_until(&of_staff(db, staff, today)?, today))
}

/// Everybody's of an organisation that are not over, with their names, in order.
pub fn of_organisation(
    db: &mut ReadDb,
    organisation: OrganisationId,
    today: Date,
) -> Result<Vec<(StaffId, String, Absence)>, StoreError> {
    let query = absence::table
        .inner_join(staff::table.on(staff::id.eq(absence::staff_id)))
        .filter(staff::organisation_id.eq(organisation))
        .filter(absence::until_day.ge(today))
        .order((absence::from_day, staff::name, staff::id))
        .select((staff::id, staff::name, (absence::from_day, absence::until_day)));
    let found: Vec<(StaffId, String, Stored)> = each!(db, |c| query.load(c))?;
    Ok(found.into_iter().map(|(staff, name, stored)| (staff, name, stored.into())).collect())
}

/// The first day from today on which all are away to whom the reports of a channel are sealed: nobody could work on its cases.
pub fn first_day_alone(db: &mut ReadDb, channel: ChannelId, today: Date) -> Result<Option<Date>, StoreError> {
    let readers = channel::handler_ids(db, channel)?;
    let absences = readers.into_iter().map(|staff| of_staff(db, staff, today)).collect::<Result<Vec<_>, _>>()?;
    Ok(casework::first_day_alone(&absences, today))
}
