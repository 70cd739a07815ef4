//! The box that says what is to be done next in a case.

use serde::Serialize;
use time::Date;

use super::deadline::CaseDeadline;
use crate::casework::{LastWord, NextStep, Obligation, next_step};
use crate::office::CaseFacts;
use crate::sealing::Side;
use crate::web::page::{Due, iso};

/// The next step, as the page says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(super) struct NextBox {
    /// Names its words, `next-…`, and what there is to press.
    pub kind: &'static str,
    /// By when.
    pub due: Option<Due>,
    /// Since when a decision is waited for.
    #[serde(serialize_with = "iso::option::serialize")]
    pub since: Option<Date>,
}

impl NextBox {
    /// Of a case, with all duties that its page shows.
    pub(super) fn of(facts: &CaseFacts, duties: &[CaseDeadline]) -> Self {
        let case = &facts.case;
        let undecided = case.events.undecided_since;
        let left = case.reporter_left_on.is_some();
        Self::from_step(next_step(case.state, &case.progress(), undecided, last_word(facts.last_word), left), duties)
    }

    pub(super) fn from_step(step: NextStep, duties: &[CaseDeadline]) -> Self {
        let plain = |kind| Self { kind, due: None, since: None };
        let by = |kind, obligation| {
            let duty = duties.iter().find(|duty| duty.due.kind == obligation && duty.done_on.is_none());
            Self { due: duty.map(|duty| duty.due), ..plain(kind) }
        };
        match step {
            NextStep::Decide { since } => Self { since: Some(since), ..plain("decide") },
            NextStep::Acknowledge { .. } => by("acknowledge", Obligation::Acknowledge),
            NextStep::Review => plain("review"),
            NextStep::Answer => plain("answer"),
            NextStep::Assess => plain("assess"),
            NextStep::GiveFeedback { .. } => by("feedback", Obligation::Feedback),
            NextStep::Close => plain("close"),
            NextStep::Keep => by("keep", Obligation::Delete),
        }
    }
}

/// Who has written last. Notes are for the office alone.
fn last_word(last: Option<(Side, u64)>) -> LastWord {
    match last {
        None | Some((Side::Reporter, 1)) => LastWord::Report,
        Some((Side::Reporter, _)) => LastWord::Reporter,
        Some((Side::Office | Side::File, _)) => LastWord::Office,
    }
}
