//! The duties of a case, as its page shows them: done or not, they stay.

use serde::Serialize;
use time::Date;

use crate::casework::Deadlines;
use crate::casework::calendar::Calendar;
use crate::web::page::{Due, iso};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(in crate::web::office) struct CaseDeadline {
    pub due: Due,
    /// The day on which the obligation was met.
    #[serde(serialize_with = "iso::option::serialize")]
    pub done_on: Option<Date>,
    /// It is no longer owed, and was not done: the reason is sealed.
    pub is_waived: bool,
}

/// Every duty of a case, done or not.
pub(in crate::web::office) fn shown_duties(
    deadlines: &Deadlines,
    today: Date,
    calendar: &Calendar,
) -> Vec<CaseDeadline> {
    let duties = deadlines.duties(calendar);
    duties
        .iter()
        .map(|duty| CaseDeadline { due: Due::of(duty, today, calendar), done_on: duty.done, is_waived: false })
        .collect()
}
