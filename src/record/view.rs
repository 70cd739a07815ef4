//! Which records of a kind are listed together, and in which order.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The records that a list shows. The words stand in addresses.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum View {
    /// All but what was withdrawn.
    #[default]
    Current,
    /// Being written.
    Draft,
    /// Before whoever releases them.
    InReview,
    /// In force, though a later version may be under way.
    InForce,
    /// In which something is missing that must be there.
    Incomplete,
    /// To be looked at again within [`View::SOON`].
    Due,
    /// Withdrawn, or put away.
    Past,
}

/// By what a list is in order. The words stand in addresses.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Sort {
    #[default]
    Title,
    /// What has to be looked at first comes first.
    Due,
    /// What was changed last comes first.
    Change,
}

impl View {
    /// Every view, in the order of the menu.
    pub const ALL: &[Self] = Self::VARIANTS;
    /// For how many days ahead something is due.
    pub const SOON: i64 = 30;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

impl Sort {
    /// Every order.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}
