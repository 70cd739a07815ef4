//! Who steps in when a report concerns another duty of somebody who works on cases, in words.

use diesel::prelude::*;
use time::Date;

use super::days::Day;
use super::db::{ReadDb, WriteDb, each};
use super::schema::{conflict_rule, staff};
use super::{OrganisationId, StaffId, StoreError};
use crate::access::Conflict;

/// A rule, as it was written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConflictRule {
    pub staff: StaffId,
    pub conflict: Conflict,
    pub rule: String,
    pub set_on: Date,
}

/// Keeps a rule in the place of the one that there may be.
pub fn set(db: &mut WriteDb, staff: StaffId, conflict: Conflict, rule: &str, day: Date) -> Result<(), StoreError> {
    let values = (conflict_rule::rule.eq(rule), conflict_rule::set_on.eq(day));
    each!(db, |c| diesel::insert_into(conflict_rule::table)
        .values((conflict_rule::staff_id.eq(staff), conflict_rule::duty.eq(conflict.as_str()), values))
        .on_conflict((conflict_rule::staff_id, conflict_rule::duty))
        .do_update()
        .set(values)
        .execute(c))?;
    Ok(())
}

/// The rules of an organisation. One about a duty that this program does not know is left out.
pub fn of_organisation(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<ConflictRule>, StoreError> {
    let query = conflict_rule::table
        .inner_join(staff::table.on(staff::id.eq(conflict_rule::staff_id)))
        .filter(staff::organisation_id.eq(organisation))
        .order((conflict_rule::staff_id, conflict_rule::duty))
        .select((conflict_rule::staff_id, conflict_rule::duty, conflict_rule::rule, conflict_rule::set_on));
    let rows: Vec<(StaffId, String, String, Day)> = each!(db, |c| query.load(c))?;
    let known = rows.into_iter().filter_map(|(staff, duty, rule, set_on)| {
        let conflict = Conflict::from_word(&duty)?;
        Some(ConflictRule { staff, conflict, rule, set_on: set_on.into() })
    });
    Ok(known.collect())
}
