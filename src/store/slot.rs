//! Slots: the keys of a case, sealed to those who may open it.

use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer, Nullable, Text};
use time::Date;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{case_file, slot, staff};
use super::text_enum::AsText;
use super::{CaseId, Granted, StaffId, StoreError, closed_count};
use crate::casework::CaseState;
use crate::casework::desk::News;

/// The holder of a reporter's slot, who is no member of staff.
const REPORTER: i32 = 0;

/// Stores the reporter's slot. [`StoreError::Taken`] if there is one.
pub fn insert_for_reporter(db: &mut WriteDb, case: Granted<CaseId>, sealed: &[u8]) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(slot::table)
        .values((slot::case_id.eq(case.id()), slot::holder.eq(REPORTER), slot::sealed.eq(sealed)))
        .execute(c))?;
    Ok(())
}

/// Stores a handler's slot. From then on the case is in their list. [`StoreError::Taken`] if there is one.
pub fn insert_for_handler(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    handler: StaffId,
    sealed: &[u8],
) -> Result<(), StoreError> {
    let row = case_file::table.find(case.id()).select((
        case_file::id,
        handler.into_sql::<Integer>(),
        Some(handler).into_sql::<Nullable<Integer>>(),
        case_file::received_on.nullable(),
        case_file::state.nullable(),
        case_file::state.eq(AsText(CaseState::Closed)).nullable(),
        sealed.into_sql::<Binary>(),
        case_file::number.nullable(),
        case_file::due_on,
        case_file::turn,
        case_file::held_until,
        Some(AsText(News::New)).into_sql::<Nullable<Text>>(),
    ));
    let columns = (
        slot::case_id,
        slot::holder,
        slot::staff_id,
        slot::received_on,
        slot::state,
        slot::closed,
        slot::sealed,
        slot::number,
        slot::due_on,
        slot::turn,
        slot::held_until,
        slot::news,
    );
    let closed: Option<bool> = each!(db, |c| diesel::insert_into(slot::table)
        .values(row)
        .into_columns(columns)
        .returning(slot::closed)
        .get_result(c))?;
    if closed == Some(true) { closed_count::add(db, handler, 1) } else { Ok(()) }
}

/// The reporter's slot of the newest epoch.
pub fn for_reporter(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<Vec<u8>>, StoreError> {
    let query = slot::table
        .filter(slot::case_id.eq(case.id()))
        .filter(slot::holder.eq(REPORTER))
        .order(slot::epoch.desc())
        .select(slot::sealed);
    Ok(each!(db, |c| query.first(c).optional())?)
}

/// Deletes the reporter's slots of all epochs.
pub fn delete_for_reporter(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let slots = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::holder.eq(REPORTER));
    each!(db, |c| diesel::delete(slots).execute(c))?;
    Ok(())
}

/// A handler's slot of the newest epoch.
pub fn for_handler(db: &mut ReadDb, case: Granted<CaseId>, staff: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    let query = slot::table
        .filter(slot::case_id.eq(case.id()))
        .filter(slot::holder.eq(staff))
        .order(slot::epoch.desc())
        .select(slot::sealed);
    Ok(each!(db, |c| query.first(c).optional())?)
}

/// Copies the state of a case into the slots that are listed, and counts it as closed or as open again.
pub(super) fn follow_state(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    from: CaseState,
    to: CaseState,
) -> Result<(), StoreError> {
    let listed = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::closed.is_not_null());
    each!(db, |c| diesel::update(listed)
        .set((slot::state.eq(AsText(to)), slot::closed.eq(to == CaseState::Closed)))
        .execute(c))?;
    let change = i64::from(to == CaseState::Closed) - i64::from(from == CaseState::Closed);
    if change == 0 {
        return Ok(());
    }
    for holder in holder_ids(db, case)? {
        closed_count::add(db, holder, change)?;
    }
    Ok(())
}

/// The ids of the handlers who hold a slot of this case, in order.
pub fn holder_ids(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<StaffId>, StoreError> {
    let query = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::staff_id.is_not_null());
    Ok(each!(db, |c| query.select(slot::staff_id.assume_not_null()).distinct().order(slot::staff_id).load(c))?)
}

/// The names of those who hold a slot of this case, in order.
pub fn holder_names(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<String>, StoreError> {
    let query = slot::table
        .inner_join(staff::table.on(slot::staff_id.eq(staff::id.nullable())))
        .filter(slot::case_id.eq(case.id()))
        .order(staff::name)
        .select(staff::name)
        .distinct();
    Ok(each!(db, |c| query.load(c))?)
}

/// Name and function of those who hold a slot of this case, in order: for its reporter.
pub fn holders(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Vec<(String, String)>, StoreError> {
    let query = slot::table
        .inner_join(staff::table.on(slot::staff_id.eq(staff::id.nullable())))
        .filter(slot::case_id.eq(case.id()))
        .order((staff::name, staff::function))
        .select((staff::name, staff::function))
        .distinct();
    Ok(each!(db, |c| query.load(c))?)
}

/// How many open cases this handler can read and nobody else whose account is not barred.
pub fn open_cases_of_only(db: &mut ReadDb, staff: StaffId) -> Result<i64, StoreError> {
    open_cases_before(db, staff, Date::MAX)
}

/// The same of those that were received before this day.
pub fn open_cases_before(db: &mut ReadDb, staff: StaffId, day: Date) -> Result<i64, StoreError> {
    let own = slot::table.filter(slot::staff_id.eq(staff)).select(slot::case_id);
    let let_in = staff::table.filter(staff::id.ne(staff)).filter(staff::disabled.eq(false));
    let others = slot::table.filter(slot::staff_id.eq_any(let_in.select(staff::id.nullable()))).select(slot::case_id);
    let query = case_file::table
        .filter(case_file::state.ne(AsText(CaseState::Closed)))
        .filter(case_file::received_on.lt(day))
        .filter(case_file::id.eq_any(own))
        .filter(case_file::id.ne_all(others));
    Ok(each!(db, |c| query.count().get_result(c))?)
}
