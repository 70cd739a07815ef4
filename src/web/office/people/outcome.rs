//! What came of a form about a person, as their page says it.

use serde::{Deserialize, Serialize};

/// What has just been done, and is said on top of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Notice {
    Function,
    Roles,
    Channels,
    Record,
    Courses,
    Barred,
    Unbarred,
}

/// Why something was not done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Refused {
    /// Nobody would be left who could change anything.
    LastAdministrator,
    NameTaken,
    FunctionLine,
    NoDay,
    NoCourse,
    TooLong,
    NoSuchRole,
}

impl Notice {
    pub(super) fn as_str(self) -> &'static str {
        self.into()
    }
}
