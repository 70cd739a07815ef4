//! What came of an import, or of taking something into use, as the pages say it.

use serde::{Deserialize, Serialize};

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
    /// Nothing was pasted.
    Empty,
    TooLarge,
    /// The file is not in order: where, and why in English.
    InFile {
        line: usize,
        problem: String,
    },
    /// Other words have this version already.
    VersionTaken {
        next: i64,
    },
    TooMany,
    /// It does not fit the others: a topic leads to what is not there.
    DoesNotFit {
        problem: String,
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
