//! Where in a case a parcel belongs, and the header that says so.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// Bytes of a parcel's header: place (42), MAC (32), length of the document (4).
pub(super) const HEADER: usize = PLACE + MAC + 4;
/// Bytes of version, side, sequence number and previous digest.
pub(super) const PLACE: usize = 42;
/// Bytes of the MAC.
pub(super) const MAC: usize = 32;
/// The highest sequence number: the highest whole number that every program that reads JSON knows exactly, 2^53 - 1.
pub(super) const LAST_SEQ: u64 = (1 << 53) - 1;
/// The only version there is.
pub(super) const VERSION: u8 = 1;

/// Who wrote a parcel. Its words are stored, and said by the browsers; they must not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "lowercase", parse_err_ty = UnknownSide, parse_err_fn = UnknownSide::new)]
pub enum Side {
    /// The reporter, or the server on the reporter's behalf.
    Reporter = 1,
    /// A handler, to the reporter.
    Office = 2,
    /// A handler, to the other handlers.
    File = 3,
}

impl Side {
    /// The sides whose entries the reporter reads, too.
    pub const CONVERSATION: [Self; 2] = [Self::Reporter, Self::Office];
    /// All sides.
    pub const ALL: &[Self] = Self::VARIANTS;

    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|side| *side as u8 == byte)
    }
}

/// A word that names no side.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this word names no side of a case")]
pub struct UnknownSide;

impl UnknownSide {
    fn new(_: &str) -> Self {
        Self
    }
}

/// A parcel's place in its case, authenticated by its MAC.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Who wrote it.
    pub side: Side,
    /// Counts from 1 for each side of a case.
    pub seq: u64,
    /// [`super::Sealed::digest`] of the newest parcel its writer saw (of the conversation, or of the file for
    /// [`Side::File`]); zeroes if there was none.
    pub previous: [u8; 32],
}

impl Place {
    /// The first 42 bytes of the header, behind which everything else stands.
    pub(super) fn to_bytes(self) -> [u8; PLACE] {
        let mut bytes = [0; PLACE];
        bytes[0] = VERSION;
        bytes[1] = self.side as u8;
        bytes[2..10].copy_from_slice(&self.seq.to_be_bytes());
        bytes[10..].copy_from_slice(&self.previous);
        bytes
    }

    /// Reads them back; the version is the caller's to check. `None`: an unknown side, or no
    /// sequence number.
    pub(super) fn from_bytes(bytes: &[u8; PLACE]) -> Option<Self> {
        let side = Side::from_byte(bytes[1])?;
        let seq = u64::from_be_bytes(bytes[2..10].try_into().ok()?);
        if !(1..=LAST_SEQ).contains(&seq) {
            return None;
        }
        let previous = bytes[10..].try_into().ok()?;
        Some(Self { side, seq, previous })
    }
}
