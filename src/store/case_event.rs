//! What has happened in a case that ends a duty, each with its day.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::db::{WriteDb, each};
use super::schema::case_file;
use super::{CaseId, Granted, StoreError};
use crate::casework::Milestones;

/// The columns of [`EventDays`], in its order.
pub(super) const COLUMNS: (
    case_file::acknowledged_automatically,
    case_file::answered_on,
    case_file::feedback_on,
    case_file::feedback_withheld_on,
    case_file::clocks_from,
    case_file::clocks_acknowledged_on,
    case_file::undecided_since,
) = (
    case_file::acknowledged_automatically,
    case_file::answered_on,
    case_file::feedback_on,
    case_file::feedback_withheld_on,
    case_file::clocks_from,
    case_file::clocks_acknowledged_on,
    case_file::undecided_since,
);

/// The days of these events. The first acknowledgement stands in the case's row.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = case_file)]
pub struct EventDays {
    /// Whether the first acknowledgement was made as the report was stored, by no person.
    pub acknowledged_automatically: bool,
    /// The first reply that somebody wrote.
    #[diesel(deserialize_as = OptionalDay)]
    pub answered_on: Option<Date>,
    /// The feedback of § 17(2) HinSchG.
    #[diesel(deserialize_as = OptionalDay)]
    pub feedback_on: Option<Date>,
    /// The case was closed without feedback. The reason is sealed.
    #[diesel(deserialize_as = OptionalDay)]
    pub feedback_withheld_on: Option<Date>,
    /// The message with which the clocks began anew.
    #[diesel(deserialize_as = OptionalDay)]
    pub clocks_from: Option<Date>,
    /// When that message was acknowledged.
    #[diesel(deserialize_as = OptionalDay)]
    pub clocks_acknowledged_on: Option<Date>,
    /// The first message on a closed case about which nobody has decided yet.
    #[diesel(deserialize_as = OptionalDay)]
    pub undecided_since: Option<Date>,
}

impl EventDays {
    /// What has happened, as far as clocks are concerned: those of the message that began them anew, if there is one.
    pub fn milestones(&self, received: Date, acknowledged: Option<Date>, closed: Option<Date>) -> Milestones {
        let acknowledged = if self.clocks_from.is_some() { self.clocks_acknowledged_on } else { acknowledged };
        let feedback = self.feedback_on.or(self.feedback_withheld_on);
        Milestones { received, clocks_from: self.clocks_from, acknowledged, feedback, closed }
    }
}

/// Acknowledges the report, or the message with which the clocks began anew. The first time counts.
pub fn acknowledge(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let case = case_file::table.find(case.id());
    let report = case.filter(case_file::clocks_from.is_null()).filter(case_file::acknowledged_on.is_null());
    let renewed = case.filter(case_file::clocks_from.is_not_null()).filter(case_file::clocks_acknowledged_on.is_null());
    each!(db, |c| diesel::update(report).set(case_file::acknowledged_on.eq(day)).execute(c))?;
    each!(db, |c| diesel::update(renewed).set(case_file::clocks_acknowledged_on.eq(day)).execute(c))?;
    Ok(())
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
    Ok(())
}

/// Notes that the case is closed without feedback.
pub fn withhold_feedback(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let case = case_file::table.find(case.id());
    each!(db, |c| diesel::update(case).set(case_file::feedback_withheld_on.eq(day)).execute(c))?;
    Ok(())
}

/// Notes that a message came when the case was closed, and somebody has to decide about it. The first one counts.
pub fn ask_for_decision(db: &mut WriteDb, case: Granted<CaseId>, day: Date) -> Result<(), StoreError> {
    let decided = case_file::table.find(case.id()).filter(case_file::undecided_since.is_null());
    each!(db, |c| diesel::update(decided).set(case_file::undecided_since.eq(day)).execute(c))?;
    Ok(())
}

/// Notes that somebody has decided about the messages that came when the case was closed.
pub fn decide(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let case = case_file::table.find(case.id());
    each!(db, |c| diesel::update(case).set(case_file::undecided_since.eq(None::<Date>)).execute(c))?;
    Ok(())
}

/// Notes that a closed case is worked on again: feedback that was withheld when it was closed is owed once more.
pub fn reopen(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let none = None::<Date>;
    let owed = (case_file::undecided_since.eq(none), case_file::feedback_withheld_on.eq(none));
    let case = case_file::table.find(case.id());
    each!(db, |c| diesel::update(case).set(owed).execute(c))?;
    Ok(())
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
    let case = case_file::table.find(case.id());
    each!(db, |c| diesel::update(case).set(renewed).execute(c))?;
    Ok(())
}
