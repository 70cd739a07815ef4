//! What somebody types as their access code, and what is wrong with it.

use serde::Serialize;

use crate::sealing::{CaseKey, Hint};

/// Why the mailbox did not open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub(super) enum KeyProblem {
    /// Nothing was entered.
    Empty,
    /// A character that no code has, and where it stands, counted from 1 without spaces.
    Symbol { position: usize, ch: char },
    /// Too short or too long: how many characters there are without spaces.
    Length { found: usize },
    /// A character is wrong, probably in this group of four, counted from 1.
    Group { group: usize },
    /// The check characters do not fit, and it cannot be said where.
    Mistyped,
    /// Well-formed, but there is no such mailbox.
    Unknown,
    /// Too many visits at once: try again after so many seconds.
    Slow { seconds: u64 },
    /// It was open and has closed by itself.
    Expired,
    /// It is a code, but not the one on the receipt beside it.
    Other,
}

/// Reads a case key, or says what is wrong with it.
///
/// # Errors
/// What is wrong with it.
pub(super) fn parse_key(typed: &str) -> Result<CaseKey, KeyProblem> {
    if typed.trim().is_empty() {
        return Err(KeyProblem::Empty);
    }
    CaseKey::parse(typed).map_err(|mistyped| match mistyped.hint {
        Hint::Length { found } => KeyProblem::Length { found },
        Hint::Symbol { position, ch } => KeyProblem::Symbol { position, ch },
        Hint::Group(group) => KeyProblem::Group { group },
        Hint::Unknown => KeyProblem::Mistyped,
    })
}
