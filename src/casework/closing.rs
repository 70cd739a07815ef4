//! When a case may be closed (domain rules A.4.2). Only what the server can know is asked here: that feedback was given, or
//! why not. Whether the sealed record says enough, the handler's browser checks before it seals it (docs/law.md).

use time::Date;

use super::state::{CaseState, InvalidTransition};

/// What is known about the feedback of § 17(2) HinSchG when a case is to be closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FeedbackBeforeClosing {
    /// It was given.
    Given,
    /// There is nobody any more to whom it could be given: the reporter destroyed their access.
    Undeliverable,
    /// The handler says that none is given; the reason is in the sealed record.
    Withheld,
    /// None of these. By the day it is due.
    Missing { due: Date },
}

/// Why a case is not closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ClosingRefused {
    /// The life cycle has no such step.
    #[error(transparent)]
    InvalidTransition(#[from] InvalidTransition),
    /// The reporter has not been told what was done and why.
    #[error("feedback is missing, which is due on {due}")]
    FeedbackMissing { due: Date },
}

/// Whether a case that stands in `state` may be closed.
///
/// # Errors
/// [`ClosingRefused`].
pub fn check_closing(state: CaseState, feedback: FeedbackBeforeClosing) -> Result<(), ClosingRefused> {
    state.transition_to(CaseState::Closed)?;
    match feedback {
        FeedbackBeforeClosing::Missing { due } => Err(ClosingRefused::FeedbackMissing { due }),
        FeedbackBeforeClosing::Given | FeedbackBeforeClosing::Undeliverable | FeedbackBeforeClosing::Withheld => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    // V-26, V-36: H-31
    #[test]
    fn a_case_without_feedback_is_closed_only_where_somebody_says_why() {
        use FeedbackBeforeClosing::{Given, Missing, Undeliverable, Withheld};
        let due = date!(2027 - 02 - 23);
        for state in [CaseState::InReview, CaseState::InWork] {
            let missing = check_closing(state, Missing { due });
            assert_eq!(missing, Err(ClosingRefused::FeedbackMissing { due }));
            assert_eq!(missing.unwrap_err().to_string(), "feedback is missing, which is due on 2027-02-23");
            for known in [Given, Undeliverable, Withheld] {
                assert_eq!(check_closing(state, known), Ok(()));
            }
        }
    }

    // V-39
    #[test]
    fn a_new_case_and_a_closed_one_are_not_closed() {
        for state in [CaseState::New, CaseState::Closed] {
            let refused = check_closing(state, FeedbackBeforeClosing::Given).unwrap_err();
            assert!(matches!(refused, ClosingRefused::InvalidTransition(_)), "{state}: {refused}");
        }
        let said = check_closing(CaseState::New, FeedbackBeforeClosing::Given).unwrap_err().to_string();
        assert_eq!(said, "a case that is new cannot become closed");
    }
}
