//! What the book of the register can say. It has no subject that is a case.

use super::{Book, Event, Subject};
use crate::store::RecordId;

/// A step of somebody who works on the register.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterEvent {
    /// A record, or another version of it, was begun.
    Begun { version: i32 },
    /// A version was sent to whoever releases it.
    Submitted { version: i32 },
    /// It was sent back to be written on.
    Returned { version: i32 },
    /// It was put in force. The digest is the first eight bytes of [`crate::record::digest`].
    Released { version: i32, digest: u64 },
    /// It was taken out of force.
    Withdrawn { version: i32 },
    /// The withdrawn record was put away.
    Archived { version: i32 },
    /// It was taken out again.
    Restored { version: i32 },
}

/// What it can be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RegisterSubject {
    Record(RecordId),
}

impl Event for RegisterEvent {
    const BOOK: Book = Book::Register;
    type Subject = RegisterSubject;

    fn name(self) -> &'static str {
        match self {
            Self::Begun { .. } => "record_begun",
            Self::Submitted { .. } => "record_submitted",
            Self::Returned { .. } => "record_returned",
            Self::Released { .. } => "record_released",
            Self::Withdrawn { .. } => "record_withdrawn",
            Self::Archived { .. } => "record_archived",
            Self::Restored { .. } => "record_restored",
        }
    }

    fn detail(self) -> String {
        match self {
            Self::Released { version, digest } => format!("{version} {digest:016x}"),
            Self::Begun { version }
            | Self::Submitted { version }
            | Self::Returned { version }
            | Self::Withdrawn { version }
            | Self::Archived { version }
            | Self::Restored { version } => version.to_string(),
        }
    }
}

impl Subject for RegisterSubject {
    fn kind(self) -> &'static str {
        match self {
            Self::Record(_) => "record",
        }
    }

    fn id(self) -> Option<i64> {
        match self {
            Self::Record(id) => Some(id.number()),
        }
    }
}
