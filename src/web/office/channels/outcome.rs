//! What came of a form about a channel, as its page says it.

use serde::{Deserialize, Serialize};

/// What has just been done, and is said on top of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Notice {
    Made,
    Name,
    Questionnaire,
    Handlers,
    Closed,
    Reopened,
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Refused {
    NoName,
    /// No slug: other characters, or too many.
    NoSlug,
    /// An address of the program itself.
    Reserved,
    Taken,
    NoQuestionnaire,
    /// Somebody else was faster; the page shows how it is now.
    Changed,
}

impl Notice {
    pub(super) fn as_str(self) -> &'static str {
        self.into()
    }
}
