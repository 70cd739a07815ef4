//! The two pages of settings.

use serde::Serialize;

use crate::config::profile::ProfileKey;

/// Which page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Part {
    /// The organisation itself.
    Profile,
    /// What the pages say that the law asks for.
    Legal,
}

impl Part {
    pub(super) const fn path(self) -> &'static str {
        match self {
            Self::Profile => "/organisation",
            Self::Legal => "/organisation/legal",
        }
    }

    pub(super) fn keys(self) -> Vec<ProfileKey> {
        match self {
            Self::Profile => ProfileKey::ORGANISATION.to_vec(),
            Self::Legal => ProfileKey::of_legal_pages().collect(),
        }
    }
}
