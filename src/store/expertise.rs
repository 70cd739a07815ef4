//! What somebody has learnt for the work on cases: HinSchG § 15(2).

use diesel::prelude::*;
use time::Date;

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, WriteDb, each};
use super::schema::{expertise, staff};
use super::{OrganisationId, StaffId, StoreError};

/// A course, as it was recorded.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = expertise)]
pub struct Expertise {
    pub id: i32,
    pub staff_id: StaffId,
    /// In words.
    pub course: String,
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    /// The last day on which it counts; `None`: it does not end.
    #[diesel(deserialize_as = OptionalDay)]
    pub valid_until: Option<Date>,
}

/// Records a course.
pub fn add(
    db: &mut WriteDb,
    staff: StaffId,
    course: &str,
    day: Date,
    valid_until: Option<Date>,
) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(expertise::table)
        .values((
            expertise::staff_id.eq(staff),
            expertise::course.eq(course),
            expertise::day.eq(day),
            expertise::valid_until.eq(valid_until),
        ))
        .execute(c))?;
    Ok(())
}

/// Takes a course of this person away again; `false` if it is none of theirs.
pub fn remove(db: &mut WriteDb, staff: StaffId, id: i32) -> Result<bool, StoreError> {
    let row = expertise::table.filter(expertise::id.eq(id)).filter(expertise::staff_id.eq(staff));
    Ok(each!(db, |c| diesel::delete(row).execute(c))? == 1)
}

/// The courses of everybody in an organisation, the newest first.
pub fn of_organisation(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<Expertise>, StoreError> {
    let query = expertise::table
        .inner_join(staff::table.on(staff::id.eq(expertise::staff_id)))
        .filter(staff::organisation_id.eq(organisation))
        .order((expertise::day.desc(), expertise::id.desc()));
    Ok(each!(db, |c| query.select(Expertise::as_select()).load(c))?)
}
