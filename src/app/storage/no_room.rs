//! Why something is not stored, what still is, and what the operator should know.

use std::time::Duration;

use crate::sealing::{padded_parcel, stored_length};

/// Bytes of a text that counts as short, some four pages. More than that can wait.
pub const SHORT_TEXT: usize = 16 * 1024;
/// Bytes of its parcel, which is at most an eighth longer, and has a header.
pub(super) const SHORT: usize = SHORT_TEXT + 4 * 1024;

/// Bytes that a text will take when it is sealed.
pub fn bytes_sealed(text: usize) -> usize {
    stored_length(padded_parcel(text))
}

/// Why something is not stored just now. Nothing is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoRoom {
    /// As much has come as may come in an hour or a day.
    #[error("the quota is used up: asked to come again in {0:?}")]
    Later(Duration),
    /// Only what is short is taken.
    #[error("space or quota is scarce: only up to {SHORT} bytes are taken")]
    OnlyShort,
    /// Nothing is taken until somebody has made room.
    #[error("there is no space")]
    Full,
}

/// What the operator should know of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Alarm {
    /// Nothing.
    #[default]
    None,
    /// More than half of a quota is used up.
    Unusual,
    /// Only short reports are taken, or only slowly.
    Scarce,
    /// Nothing is taken.
    Full,
}
