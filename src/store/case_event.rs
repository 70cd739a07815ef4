//! What has happened in a case that ends a duty, each with its day.

use diesel::prelude::*;
use time::Date;

use super::db::{WriteDb, each};
use super::schema::case_file;
use super::{CaseId, Granted, StoreError, placing};

/// Acknowledges the report, or the message with which the clocks began anew. The first time counts.
pub fn acknowledge(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let row = case_file::table.find(case.id());
    let report = row.filter(case_file::clocks_from.is_null()).filter(case_file::acknowledged_on.is_null());
    let renewed = row.filter(case_file::clocks_from.is_not_null()).filter(case_file::clocks_acknowledged_on.is_null());
    each!(db, |c| diesel::update(report).set(case_file::acknowledged_on.eq(day)).execute(c))?;
    each!(db, |c| diesel::update(renewed).set(case_file::clocks_acknowledged_on.eq(day)).execute(c))?;
    placing::refresh(db, case)
}

/// Notes that somebody has written to the reporter. The first time counts.
pub fn answer(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let unanswered = case_file::table.find(case.id()).filter(case_file::answered_on.is_null());
    each!(db, |c| diesel::update(unanswered).set(case_file::answered_on.eq(day)).execute(c))?;
    Ok(())
}

/// Notes that feedback was given. The first time counts.
pub fn give_feedback(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let open = case_file::table.find(case.id()).filter(case_file::feedback_on.is_null());
    each!(db, |c| diesel::update(open).set(case_file::feedback_on.eq(day)).execute(c))?;
    placing::refresh(db, case)
}

/// Notes that the case is closed without feedback.
pub fn withhold_feedback(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let row = case_file::table.find(case.id());
    each!(db, |c| diesel::update(row).set(case_file::feedback_withheld_on.eq(day)).execute(c))?;
    placing::refresh(db, case)
}

/// Notes that a message came when the case was closed, and somebody has to decide about it. The first one counts.
pub fn ask_for_decision(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let decided = case_file::table.find(case.id()).filter(case_file::undecided_since.is_null());
    each!(db, |c| diesel::update(decided).set(case_file::undecided_since.eq(day)).execute(c))?;
    placing::refresh(db, case)
}

/// Notes that somebody has decided about the messages that came when the case was closed.
pub fn decide(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let row = case_file::table.find(case.id());
    each!(db, |c| diesel::update(row).set(case_file::undecided_since.eq(None::<Date>)).execute(c))?;
    placing::refresh(db, case)
}

/// Notes that a closed case is worked on again: feedback that was withheld when it was closed is owed once more.
pub fn reopen(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let none = None::<Date>;
    let owed = (case_file::undecided_since.eq(none), case_file::feedback_withheld_on.eq(none));
    let row = case_file::table.find(case.id());
    each!(db, |c| diesel::update(row).set(owed).execute(c))?;
    placing::refresh(db, case)
}

/// Begins the clocks anew with a message of that day: it reports something that was not reported before.
pub fn renew_clocks(db: &mut WriteDb, case: Granted<CaseId>, from: Date) -> Result<(), StoreError> {
    let none = None::<Date>;
    let renewed = (
        case_file::clocks_from.eq(from),
        case_file::clocks_acknowledged_on.eq(none),
        case_file::feedback_on.eq(none),
        case_file::feedback_withheld_on.eq(none),
    );
    let row = case_file::table.find(case.id());
    each!(db, |c| diesel::update(row).set(renewed).execute(c))?;
    placing::refresh(db, case)
}
