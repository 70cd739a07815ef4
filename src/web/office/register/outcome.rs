//! What came of something that was done with a record, as its page says it.

use serde::{Deserialize, Serialize};
use strum::IntoStaticStr;

use crate::record::Step;

/// What has just been done, and is said on top of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Notice {
    Saved,
    Submitted,
    Returned,
    Released,
    Withdrawn,
    Archived,
    Restored,
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Refused {
    /// Another version is the newest by now, or it stands elsewhere.
    NoSuchStep,
    /// Something must be added first.
    Incomplete,
    /// Whoever has written on a version does not release it.
    OwnWork,
    /// The day of the next look cannot be that one.
    ReviewDay,
    /// Why it goes back has to be said.
    NoRemark,
    /// It is before whoever releases it, or put away: nothing is written now.
    NotOpen,
}

impl Notice {
    pub(super) fn as_str(self) -> &'static str {
        self.into()
    }

    /// What is said after a step.
    pub(super) fn of(step: Step) -> Self {
        match step {
            Step::Submit => Self::Submitted,
            Step::Return => Self::Returned,
            Step::Release => Self::Released,
            Step::Withdraw => Self::Withdrawn,
            Step::Archive => Self::Archived,
            Step::Restore => Self::Restored,
        }
    }
}
