//! At which hours somebody wants to be told that it is time to sign in, and in which language.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::notice_choice;
use super::{StaffId, StoreError};
use crate::casework::notice::NoticeHours;

/// What somebody has chosen; `None` if nothing, or if nobody could have chosen what stands there.
pub fn of(db: &mut ReadDb, staff: StaffId) -> Result<Option<NoticeHours>, StoreError> {
    let hours: Option<String> =
        each!(db, |c| notice_choice::table.find(staff).select(notice_choice::hours).get_result(c).optional())?;
    Ok(hours.and_then(|hours| hours.parse().ok()))
}

/// Notes what somebody has chosen. `language` is the tag of a language.
pub fn set(db: &mut WriteDb, staff: StaffId, hours: &NoticeHours, language: &str) -> Result<(), StoreError> {
    let chosen = (notice_choice::hours.eq(hours.to_string()), notice_choice::language.eq(language));
    let row = (notice_choice::staff_id.eq(staff), chosen.clone());
    each!(db, |c| diesel::insert_into(notice_choice::table).values(row).on_conflict_do_nothing().execute(c))?;
    each!(db, |c| diesel::update(notice_choice::table.find(staff)).set(chosen).execute(c))?;
    Ok(())
}
