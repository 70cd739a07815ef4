//! What came of an import, or of taking something into use, as the pages say it.

use serde::{Deserialize, Serialize};

use super::reason::Reason;

/// What has just been done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub(super) enum Notice {
    Stored,
    Used,
    Ended,
}

/// Why something was not done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum Refused {
    /// Nothing was chosen or pasted.
    Empty,
    /// A file was chosen, and nothing is in it.
    EmptyFile,
    /// A file was chosen and a text pasted.
    Both,
    /// The file is in another encoding.
    NotUtf8,
    TooLarge,
    /// The file is not in order: where, and why.
    InFile {
        line: usize,
        reason: Reason,
    },
    /// Other words have this version already.
    VersionTaken {
        next: i64,
    },
    TooMany,
    /// It does not fit the others: a topic leads to what is not there.
    DoesNotFit {
        reason: Reason,
    },
    /// A file of this id is in the settings, and wins.
    FileWins,
    /// A channel asks it, and nothing else has this id.
    IsAsked,
    Changed,
}

impl Notice {
    pub(super) fn as_str(self) -> &'static str {
        self.into()
    }
}
