//! How far a case has come, as far as its reporter is told.

use time::Date;

use super::Milestones;

/// What has happened, and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    pub milestones: Milestones,
    /// Receipt was acknowledged as the report was stored, by no person.
    pub is_acknowledged_automatically: bool,
    /// The day of the first reply that somebody wrote.
    pub answered: Option<Date>,
    /// The case was closed without feedback, for a reason that is sealed.
    pub is_feedback_withheld: bool,
}

impl Progress {
    /// Of a case in which nothing has happened but this, by hand.
    pub const fn of(milestones: Milestones) -> Self {
        Self { milestones, is_acknowledged_automatically: false, answered: None, is_feedback_withheld: false }
    }

    /// The day on which the report was acknowledged by no person; `None` if a person did it, or nobody has.
    pub fn acknowledged_automatically(&self) -> Option<Date> {
        if self.is_acknowledged_automatically { self.milestones.acknowledged } else { None }
    }
}
