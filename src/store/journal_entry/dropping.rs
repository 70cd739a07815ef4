//! Entries that may be dropped, the looks among them, and the cases that others speak of.

use diesel::prelude::*;
use time::Date;

use super::super::days::Day;
use super::super::db::{ReadDb, WriteDb, each};
use super::super::schema::{case_file, office_journal as journal};
use super::super::{CaseId, StaffId, StoreError};
use super::JournalEntry;

/// What stays of a dropped entry, beside its class, its day and its digests.
#[derive(Clone, Copy)]
pub struct Dropped<'a> {
    pub reason: &'a str,
    /// What tells whether its case is still there.
    pub case_tag: Option<[u8; 32]>,
    /// `None` for an entry of version 1, whose digest covers its fields directly.
    pub body: Option<[u8; 32]>,
}

/// Whether there is an entry of this event, about this case, by this handler, on this day.
pub fn is_looked_at(db: &mut ReadDb, event: &str, case: CaseId, staff: StaffId, day: Date) -> Result<bool, StoreError> {
    let looks = journal::table
        .filter(journal::subject_id.eq(case.number()))
        .filter(journal::day.eq(day))
        .filter(journal::event.eq(event))
        .filter(journal::actor.eq(staff));
    Ok(each!(db, |c| diesel::select(diesel::dsl::exists(looks)).get_result(c))?)
}

/// At most `limit` entries of the class `look` from before this day, oldest first. Dropped ones are not among them.
pub fn expired_looks(db: &mut ReadDb, before: Date, limit: u32) -> Result<Vec<JournalEntry>, StoreError> {
    Ok(each!(db, |c| journal::table
        .filter(journal::class.eq("look"))
        .filter(journal::dropped.is_null())
        .filter(journal::day.lt(before))
        .order(journal::day)
        .limit(limit.into())
        .select(journal::all_columns)
        .load(c))?)
}

/// How many entries of the class `look` from before this day were not dropped yet.
pub fn count_expired_looks(db: &mut ReadDb, before: Date) -> Result<usize, StoreError> {
    let looks = journal::table
        .filter(journal::class.eq("look"))
        .filter(journal::dropped.is_null())
        .filter(journal::day.lt(before))
        .count();
    let count: i64 = each!(db, |c| looks.get_result(c))?;
    Ok(usize::try_from(count).unwrap_or(0))
}

/// Every entry about this case that was not dropped.
pub fn of_case(db: &mut ReadDb, case: CaseId) -> Result<Vec<JournalEntry>, StoreError> {
    Ok(each!(db, |c| journal::table
        .filter(journal::subject_id.eq(case.number()))
        .filter(journal::subject_kind.eq("case"))
        .order(journal::id)
        .select(journal::all_columns)
        .load(c))?)
}

/// A day, the name of an event, and its detail.
pub type Happened = (Date, Option<String>, Option<String>);

/// Days, names and details of what happened in this case, oldest first: those events alone.
pub fn happened_in(db: &mut ReadDb, case: CaseId, events: &[&str]) -> Result<Vec<Happened>, StoreError> {
    let found: Vec<(Day, Option<String>, Option<String>)> = each!(db, |c| journal::table
        .filter(journal::subject_id.eq(case.number()))
        .filter(journal::subject_kind.eq("case"))
        .filter(journal::event.eq_any(events))
        .order(journal::id)
        .select((journal::day, journal::event, journal::detail))
        .load(c))?;
    Ok(found.into_iter().map(|(day, event, detail)| (day.into(), event, detail)).collect())
}

/// Drops the fields of an entry.
pub fn drop_fields(db: &mut WriteDb, entry: i32, left: &Dropped<'_>) -> Result<(), StoreError> {
    each!(db, |c| diesel::update(journal::table.find(entry))
        .set((
            journal::event.eq(None::<&str>),
            journal::detail.eq(None::<&str>),
            journal::subject_kind.eq(None::<&str>),
            journal::subject_id.eq(None::<i64>),
            journal::first_case.eq(None::<i64>),
            journal::actor.eq(None::<StaffId>),
            journal::salt.eq(None::<&[u8]>),
            journal::dropped.eq(left.reason),
            journal::case_tag.eq(left.case_tag.as_ref().map(<[u8; 32]>::as_slice)),
            journal::body.eq(left.body.as_ref().map(<[u8; 32]>::as_slice)),
        ))
        .execute(c))?;
    Ok(())
}

/// Every case there is, with the number people call it by.
pub fn live_cases(db: &mut ReadDb) -> Result<Vec<(CaseId, String)>, StoreError> {
    Ok(each!(db, |c| case_file::table.select((case_file::id, case_file::number)).load(c))?)
}
