//! The days of what has happened in a case, as columns.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::schema::case_file;
use crate::casework::{Milestones, Progress};

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

    /// How far a case with these milestones has come.
    pub fn progress(&self, milestones: Milestones) -> Progress {
        Progress {
            milestones,
            is_acknowledged_automatically: self.acknowledged_automatically && self.clocks_from.is_none(),
            answered: self.answered_on,
            is_feedback_withheld: self.feedback_on.is_none() && self.feedback_withheld_on.is_some(),
        }
    }
}
