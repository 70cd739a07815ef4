//! The life cycle of a case, and which step may follow which (ISO 37002:2021, 8.2 to 8.5, in four states).

use std::fmt;
use std::str::FromStr;

use serde::{Serialize, Serializer};

/// Where a case stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CaseState {
    /// Arrived; nobody of the office has confirmed it yet.
    New,
    /// Receipt is confirmed; scope and plausibility are being assessed.
    InReview,
    /// Follow-up measures are being decided or taken.
    InWork,
    /// Concluded. A new message or a handler may open it again.
    Closed,
}

/// A step that the life cycle does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a case that is {from} cannot become {to}")]
pub struct InvalidTransition {
    from: CaseState,
    to: CaseState,
}

impl CaseState {
    /// Every state, in the order in which a case usually passes through them.
    pub const ALL: [Self; 4] = [Self::New, Self::InReview, Self::InWork, Self::Closed];

    /// The stable name, as stored and as posted by forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InReview => "in_review",
            Self::InWork => "in_work",
            Self::Closed => "closed",
        }
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

impl Serialize for CaseState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for CaseState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A word that names no state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such state; the states are new, in_review, in_work and closed")]
pub struct NoSuchState;

impl FromStr for CaseState {
    type Err = NoSuchState;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|state| state.as_str() == word).ok_or(NoSuchState)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_the_steps_of_the_life_cycle_are_allowed() {
        use CaseState::{Closed, InReview, InWork, New};
        let allowed = [(New, InReview), (InReview, InWork), (InReview, Closed), (InWork, Closed), (Closed, InWork)];
        for from in CaseState::ALL {
            for to in CaseState::ALL {
                assert_eq!(from.transition_to(to).is_ok(), allowed.contains(&(from, to)), "{from} -> {to}");
            }
        }
    }

    #[test]
    fn names_are_read_back() {
        for state in CaseState::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        assert_eq!("open".parse::<CaseState>(), Err(NoSuchState));
    }
}
