//! Why what was written or pressed in the mailbox was not taken.

use serde::Serialize;

/// Why a message was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum MessageProblem {
    Empty,
    /// Both in characters.
    TooLong {
        found: usize,
        allowed: usize,
    },
    /// Meant as sealed beforehand, but not whole.
    Torn,
    /// The mailbox holds as much as it may.
    Full,
    /// Space is scarce: it is too long for now.
    OnlyShort,
    /// There is no space left.
    StoreFull,
    /// It could not be stored just now.
    NotStored,
    /// What cannot be declared without words was declared without.
    NeedsWords,
    /// A day was accepted, and none chosen.
    NoChoice,
    /// Another answer stands.
    Answered,
    /// Nobody has asked for it.
    NotAsked,
    /// The access was to be destroyed, but the box beside it was not ticked.
    NotSure,
}
