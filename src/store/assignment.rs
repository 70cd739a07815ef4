//! Who is responsible for a case. It stands in the case's row, and in the newest slot of whoever it is, by which their own
//! cases are found: both are written here and nowhere else.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{case_file, slot, staff};
use super::{CaseId, Granted, StaffId, StoreError, slot as slots};

/// Who is responsible for a case, and how they came to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assignment {
    pub staff: StaffId,
    pub name: String,
    /// The number, on the side of the file, of the note with which it was handed to them; `None` if they took it.
    pub note: Option<u64>,
}

/// What became of an assignment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Assigned {
    Done,
    /// Somebody else is responsible by now than was expected.
    Otherwise,
    /// Whoever it was meant for holds no slot of this case.
    NoSlot,
}

/// Who is responsible for this case; `None` if nobody is.
pub fn of_case(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<Assignment>, StoreError> {
    let query = case_file::table
        .inner_join(staff::table.on(case_file::assigned_to.eq(staff::id.nullable())))
        .filter(case_file::id.eq(case.id()))
        .select((staff::id, staff::name, case_file::handover_note));
    let found: Option<(StaffId, String, Option<i64>)> = each!(db, |c| query.get_result(c).optional())?;
    let note = |note: Option<i64>| note.and_then(|seq| u64::try_from(seq).ok());
    Ok(found.map(|(staff, name, seq)| Assignment { staff, name, note: note(seq) }))
}

/// The id of whoever is responsible.
pub fn id_of(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<StaffId>, StoreError> {
    let found: Option<Option<StaffId>> =
        each!(db, |c| case_file::table.find(case.id()).select(case_file::assigned_to).get_result(c).optional())?;
    Ok(found.flatten())
}

/// Makes `to` responsible, or nobody, if whoever is responsible is still `expected`. `note` is the number of the note with
/// which it is handed over.
pub fn assign(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    (expected, to): (Option<StaffId>, Option<StaffId>),
    note: Option<u64>,
) -> Result<Assigned, StoreError> {
    if id_of(db, case)? != expected {
        return Ok(Assigned::Otherwise);
    }
    if let Some(to) = to
        && !slots::holder_ids(db, case)?.contains(&to)
    {
        return Ok(Assigned::NoSlot);
    }
    let note = note.and_then(|seq| i64::try_from(seq).ok());
    let row = (case_file::assigned_to.eq(to), case_file::handover_note.eq(note));
    each!(db, |c| diesel::update(case_file::table.find(case.id())).set(row).execute(c))?;
    let of_case = slot::table.filter(slot::case_id.eq(case.id()));
    each!(db, |c| diesel::update(of_case.filter(slot::mine.is_not_null()))
        .set(slot::mine.eq(None::<bool>))
        .execute(c))?;
    if let Some(to) = to {
        let newest = of_case.filter(slot::holder.eq(to)).filter(slot::closed.is_not_null());
        each!(db, |c| diesel::update(newest).set(slot::mine.eq(Some(true))).execute(c))?;
    }
    Ok(Assigned::Done)
}
