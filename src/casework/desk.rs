//! Where a case stands on a handler's desk: what is due, whose turn it is, what keeps it; and the views in which it is listed.
//!
//! Pure: days in, days out. All of it follows from events that the server knows anyway.

mod horizon;
mod placing;
mod view;

pub use horizon::Horizon;
pub use placing::{NOTHING_DUE, Placing, PlacingFacts};
pub use view::{Sort, View};

use serde::{Deserialize, Serialize};
use strum::{Display, EnumString, IntoStaticStr};

/// Who writes next. Its words are stored and must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, Serialize)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    Office,
    Reporter,
}

/// What of a case a handler has not read. Its words are stored, and lists are in the order of their letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Display, EnumString, IntoStaticStr, Serialize, Deserialize)]
#[strum(serialize_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// The reporter has written.
    Answer,
    /// They have not opened it yet.
    New,
    /// A colleague has written, to the reporter or into the file.
    Note,
    /// Nothing.
    Read,
}
