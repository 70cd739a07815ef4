//! The life of a record's version, and which step may follow which.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// Where a version stands. The words are stored and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum State {
    /// Being written.
    Draft,
    /// Written, and before whoever releases it. Nobody changes it meanwhile.
    InReview,
    /// In force. Its words never change again.
    Released,
    /// A later version is in force.
    Superseded,
    /// In force no longer, and nothing took its place.
    Withdrawn,
    /// Withdrawn, and kept for its time only.
    Archived,
}

/// What somebody does with a version. The words are stored and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Step {
    /// Sends a draft to whoever releases it.
    Submit,
    /// Sends it back to be written on.
    Return,
    /// Puts it in force.
    Release,
    /// Takes it out of force.
    Withdraw,
    /// Puts a withdrawn record away.
    Archive,
    /// Takes it out again.
    Restore,
}

impl State {
    /// Every state, in the order in which a version usually passes through them.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The state after a step; `None` if there is no such step from here. That a version is superseded is no step of
    /// anybody's: it follows from the release of a later one.
    pub const fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Draft, Step::Submit) => Some(Self::InReview),
            (Self::InReview, Step::Return) => Some(Self::Draft),
            (Self::InReview, Step::Release) => Some(Self::Released),
            (Self::Released, Step::Withdraw) | (Self::Archived, Step::Restore) => Some(Self::Withdrawn),
            (Self::Withdrawn, Step::Archive) => Some(Self::Archived),
            _ => None,
        }
    }

    /// Whether its words may still change.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Draft)
    }

    /// Whether another version may be begun after it.
    pub const fn may_be_continued(self) -> bool {
        matches!(self, Self::Released | Self::Withdrawn)
    }
}

impl Step {
    /// Every step.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exactly_these_steps_are_there() {
        let table = [
            (State::Draft, Step::Submit, State::InReview),
            (State::InReview, Step::Return, State::Draft),
            (State::InReview, Step::Release, State::Released),
            (State::Released, Step::Withdraw, State::Withdrawn),
            (State::Withdrawn, Step::Archive, State::Archived),
            (State::Archived, Step::Restore, State::Withdrawn),
        ];
        for &state in State::ALL {
            for &step in Step::ALL {
                let expected = table.iter().find(|(from, by, _)| (*from, *by) == (state, step)).map(|(_, _, to)| *to);
                assert_eq!(state.after(step), expected, "{state:?} {step:?}");
            }
        }
    }

    #[test]
    fn words_stay_and_are_read_back() {
        let words: Vec<_> = State::ALL.iter().map(|state| state.as_str()).collect();
        assert_eq!(words, ["draft", "in_review", "released", "superseded", "withdrawn", "archived"]);
        for &state in State::ALL {
            assert_eq!(state.as_str().parse(), Ok(state));
        }
        let words: Vec<_> = Step::ALL.iter().map(|step| step.as_str()).collect();
        assert_eq!(words, ["submit", "return", "release", "withdraw", "archive", "restore"]);
    }

    #[test]
    fn words_change_in_a_draft_and_nowhere_else() {
        let open: Vec<_> = State::ALL.iter().filter(|state| state.is_open()).collect();
        assert_eq!(open, [&State::Draft]);
    }
}
