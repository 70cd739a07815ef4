//! That an organisation accepts a criterion that is not met: by two people together, with a reason, and for a year at most.

use time::Date;

use super::class::DataClass;
use super::criterion::{Criterion, CriterionId};
use crate::german_time::months_after;

/// Months for which a waiver is good at most.
pub const AT_MOST_MONTHS: u8 = 12;

/// What somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaiverRequest {
    pub criterion: CriterionId,
    pub class: DataClass,
    pub reason: String,
    pub approved_on: Date,
    /// Its last day.
    pub until: Date,
    /// That the data protection officer has approved.
    pub by_officer: bool,
    /// That the management has.
    pub by_management: bool,
}

/// A waiver that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    criterion: CriterionId,
    class: DataClass,
    from: Date,
    until: Date,
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WaiverRefused {
    #[error("what is in class MX goes by no messenger")]
    NeverByMessenger,
    #[error("nobody can waive {0} in class {1}")]
    Never(CriterionId, DataClass),
    #[error("{0} forbids nothing: there is nothing to waive")]
    Nothing(CriterionId),
    #[error("a waiver needs a reason")]
    NoReason,
    #[error("the data protection officer has to approve")]
    NotByOfficer,
    #[error("the management has to approve")]
    NotByManagement,
    #[error("it ends before it was approved")]
    EndsBefore,
    #[error("it is good until {0} at the latest")]
    TooLong(Date),
}

impl Waiver {
    /// Grants a waiver.
    ///
    /// # Errors
    /// The first thing that is in the way.
    pub fn grant(request: &WaiverRequest, criterion: &Criterion) -> Result<Self, WaiverRefused> {
        let WaiverRequest { class, approved_on, until, .. } = *request;
        let latest = months_after(approved_on, AT_MOST_MONTHS);
        let problem = match () {
            () if class == DataClass::Mx => Some(WaiverRefused::NeverByMessenger),
            () if criterion.knock_out.is_none() => Some(WaiverRefused::Nothing(criterion.id)),
            () if criterion.never_waived_from.is_some_and(|from| from <= class) => {
                Some(WaiverRefused::Never(criterion.id, class))
            }
            () if request.reason.trim().is_empty() => Some(WaiverRefused::NoReason),
            () if !request.by_officer => Some(WaiverRefused::NotByOfficer),
            () if !request.by_management => Some(WaiverRefused::NotByManagement),
            () if until < approved_on => Some(WaiverRefused::EndsBefore),
            () if latest < until => Some(WaiverRefused::TooLong(latest)),
            () => None,
        };
        match problem {
            Some(problem) => Err(problem),
            None => Ok(Self { criterion: criterion.id, class, from: approved_on, until }),
        }
    }

    /// Its last day, if it covers the criterion in this class on this day. A waiver for a class covers those below.
    pub fn covers(&self, criterion: CriterionId, class: DataClass, today: Date) -> Option<Date> {
        let covers = self.criterion == criterion && class <= self.class && (self.from..=self.until).contains(&today);
        covers.then_some(self.until)
    }
}
