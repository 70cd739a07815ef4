//! The lines of a list of deletions, as texts.

use time::Date;
use time::format_description::BorrowedFormatItem;
use time::macros::format_description;

pub(super) const HEADER: &str = "siegelpost deletions 1 ";
const DAY: &[BorrowedFormatItem<'_>] = format_description!("[year]-[month]-[day]");

/// A deletion in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// The day on which it was listed.
    pub day: Date,
    /// [`super::DeletionKey::digest`] of the case.
    pub case: [u8; 32],
}

/// What is wrong with a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ListFault {
    /// It does not begin as one.
    #[error("is no list of deletions")]
    NoList,
    /// It was made under another key.
    #[error("was not made with this key")]
    OtherKey,
    /// A line is not what was written there.
    #[error("was altered, or a line is missing: line {line} does not follow from those before it")]
    Altered {
        /// Counted from 1.
        line: u64,
    },
}

pub(super) fn write(day: Date, case: &[u8; 32], mac: &[u8; 32]) -> String {
    format!("{day} {} {}", hex(case), hex(mac))
}

pub(super) fn read_header(text: &str) -> Option<[u8; 32]> {
    unhex(text.strip_prefix(HEADER)?)
}

pub(super) fn read_line(text: &str) -> Option<(Listed, [u8; 32])> {
    let (day, rest) = text.split_once(' ')?;
    let (case, mac) = rest.split_once(' ')?;
    let listed = Listed { day: Date::parse(day, DAY).ok().filter(|read| read.to_string() == day)?, case: unhex(case)? };
    Some((listed, unhex(mac)?))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// 64 hexadecimal digits, small ones: there is one way to write a digest.
fn unhex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    if text.len() != 64 || !text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
        return None;
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(bytes)
}
