//! The life cycle of a case, and which step may follow which (ISO 37002:2021, 8.2 to 8.5, in four states).

use serde::Serialize;
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

/// Where a case stands. Its words are stored and posted by forms, and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, VariantArray, Serialize)]
#[strum(serialize_all = "snake_case", parse_err_ty = NoSuchState, parse_err_fn = NoSuchState::new)]
#[serde(rename_all = "snake_case")]
pub enum CaseState {
    /// Arrived; nobody of the office has confirmed it yet.
    New,
    /// Receipt is confirmed; scope and plausibility are being assessed.
    InReview,
    /// Follow-up measures are being decided or taken.
    InWork,
    /// Concluded. A handler may open it again.
    Closed,
}

/// A step that the life cycle does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a case that is {from} cannot become {to}")]
pub struct InvalidTransition {
    from: CaseState,
    to: CaseState,
}

impl InvalidTransition {
    /// From where a case stands, to where it cannot go.
    pub fn new(from: CaseState, to: CaseState) -> Self {
        Self { from, to }
    }
}

impl CaseState {
    /// Every state, in the order in which a case usually passes through them.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The states that may follow this one.
    pub const fn allowed_transitions(self) -> &'static [Self] {
        match self {
            Self::New => &[Self::InReview],
            Self::InReview => &[Self::InWork, Self::Closed],
            Self::InWork => &[Self::Closed],
            Self::Closed => &[Self::InWork],
        }
    }

    /// The state after a step to `to`.
    ///
    /// # Errors
    /// [`InvalidTransition`] when the life cycle has no such step, staying where one is included.
    pub fn transition_to(self, to: Self) -> Result<Self, InvalidTransition> {
        if self.allowed_transitions().contains(&to) { Ok(to) } else { Err(InvalidTransition { from: self, to }) }
    }
}

/// A word that names no state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such state; the states are new, in_review, in_work and closed")]
pub struct NoSuchState;

impl NoSuchState {
    fn new(_: &str) -> Self {
        Self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_steps_of_the_life_cycle_are_allowed() {
        use CaseState::{Closed, InReview, InWork, New};
        let allowed = [(New, InReview), (InReview, InWork), (InReview, Closed), (InWork, Closed), (Closed, InWork)];
        for &from in CaseState::ALL {
            for &to in CaseState::ALL {
                assert_eq!(from.transition_to(to).is_ok(), allowed.contains(&(from, to)), "{from} -> {to}");
            }
        }
    }

    #[test]
    fn words_stay_and_are_read_back() {
        let words: Vec<_> = CaseState::ALL.iter().map(|state| state.as_str()).collect();
        assert_eq!(words, ["new", "in_review", "in_work", "closed"]);
        for &state in CaseState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
            assert_eq!(serde_json::to_value(state).unwrap(), state.to_string());
        }
        assert_eq!("open".parse::<CaseState>(), Err(NoSuchState));
    }
}
