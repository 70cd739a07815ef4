//! The views of the list of cases, and its orders.

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr, VariantArray};

/// Which cases are listed. Its words stand in addresses and in saved views.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum View {
    /// Open, and overdue, due within two working days, or unread.
    #[default]
    Today,
    /// Every state but closed.
    Open,
    /// Open, and the office writes next.
    OurTurn,
    /// Open, and the reporter writes next.
    Waiting,
    /// Nobody has begun to work on it.
    New,
    /// Open, with something that the handler has not read.
    Unread,
    /// Open, and the handler is responsible for it.
    Mine,
    /// Open, and due from today until this week's end.
    Week,
    /// Open, and the last day of a duty has passed.
    Overdue,
    /// Kept beyond its time by a decision, or by a case about retaliation.
    Held,
    /// Concluded.
    Closed,
    /// Concluded, and to be deleted within thirty days.
    ToDelete,
}

/// The order of a list. Its words stand in addresses.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    Display,
    EnumString,
    IntoStaticStr,
    VariantArray,
    Serialize,
    Deserialize,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    /// What is due first comes first, and on one day what is unread.
    #[default]
    Due,
    /// The newest report first.
    Arrival,
    /// By the number of the case.
    Number,
}

impl View {
    /// Every view, in the order of the menu.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Whether its cases are closed.
    pub const fn is_of_closed(self) -> bool {
        matches!(self, Self::Closed | Self::ToDelete)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back_and_others_are_none() {
        for &view in View::ALL {
            assert_eq!(view.as_str().parse(), Ok(view));
            assert_eq!(serde_json::to_value(view).unwrap(), view.as_str());
        }
        for &sort in Sort::ALL {
            assert_eq!(sort.as_str().parse(), Ok(sort));
        }
        assert!("in_review".parse::<View>().is_err() && "".parse::<Sort>().is_err());
    }
}
