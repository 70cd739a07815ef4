//! The room `sealing`.

use std::str::FromStr;

/// Who wrote a parcel, and whose key opens it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Reporter,
    Office,
    File,
}

impl Side {
    /// The name under which the side is stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Office => "office",
            Self::File => "file",
        }
    }
}

/// A word that names no side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownSide;

impl FromStr for Side {
    type Err = UnknownSide;

    fn from_str(word: &str) -> Result<Self, UnknownSide> {
        [Self::Reporter, Self::Office, Self::File].into_iter().find(|side| side.as_str() == word).ok_or(UnknownSide)
    }
}

/// By this a mailbox is found: SHA-256 of the reporter's mailbox token.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MailboxId([u8; 32]);

impl MailboxId {
    /// The id with these bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The 32 bytes as they are stored.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}
