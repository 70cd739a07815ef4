//! The states of a case and the ways between them. Everything that is not listed is refused.

use serde::{Serialize, Serializer};

/// Where a case stands (ISO 37002, clause 8: receiving, assessing, addressing, concluding).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    New,
    InReview,
    InWork,
    Closed,
}

impl State {
    /// Every state, in the order of a case's life.
    pub const ALL: [Self; 4] = [Self::New, Self::InReview, Self::InWork, Self::Closed];

    /// The name in the database, in forms and in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InReview => "in_review",
            Self::InWork => "in_work",
            Self::Closed => "closed",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == name)
    }

    /// The states a handler may set next. A closed case can be taken up again.
    pub fn next(self) -> &'static [Self] {
        match self {
            Self::New => &[Self::InReview],
            Self::InReview => &[Self::InWork, Self::Closed],
            Self::InWork => &[Self::Closed],
            Self::Closed => &[Self::InWork],
        }
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_back_and_no_state_leads_to_itself() {
        for state in State::ALL {
            assert_eq!(State::from_name(state.as_str()), Some(state));
            assert!(!state.next().contains(&state));
        }
    }
}
