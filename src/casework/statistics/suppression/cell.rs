//! What is printed in the place of a count.

use serde::{Deserialize, Serialize};

/// The smallest count that is printed, zero apart.
pub const SMALLEST: u32 = 5;

/// What is printed in the place of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cell {
    /// The count itself: nought, or at least [`SMALLEST`].
    Exactly(u32),
    /// One to four.
    BelowFive,
    /// Not printed, so that nothing else can be computed from it.
    Hidden,
}

impl Cell {
    /// A count that stands alone: nothing else can be computed from it.
    pub fn of(count: u32) -> Self {
        if is_small(count) { Self::BelowFive } else { Self::Exactly(count) }
    }

    /// The count, where it is printed.
    pub fn exactly(self) -> Option<u32> {
        match self {
            Self::Exactly(count) => Some(count),
            Self::BelowFive | Self::Hidden => None,
        }
    }

    /// The most that a reader has to reckon with; `None` where nothing is said.
    pub fn at_most(self) -> Option<u32> {
        match self {
            Self::Exactly(count) => Some(count),
            Self::BelowFive => Some(SMALLEST - 1),
            Self::Hidden => None,
        }
    }
}

/// One to four: a count from which somebody could tell who it was.
pub(super) fn is_small(count: u32) -> bool {
    (1..SMALLEST).contains(&count)
}
