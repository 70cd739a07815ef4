//! The figures of the stored form (docs/sealing.md) that its writer and its reader both need.

use std::ops::RangeInclusive;

/// Most bytes of a parcel's document: 1 MiB.
pub const MAX_JSON: usize = 1 << 20;
/// The type of a hybrid recipient's stanza in an age header.
pub(super) const STANZA: &str = "mlkem768x25519";
/// Follows the age file; zeroes follow it.
pub(super) const END_MARK: u8 = 0x80;
/// Work factors of scrypt (RFC 7914) that are accepted, as the binary logarithm of N: 32 MiB to 256 MiB of memory.
pub(super) const WORK_FACTORS: RangeInclusive<u8> = 15..=18;
/// Characters of an `AGE-SECRET-KEY-PQ-1...` text.
pub(super) const IDENTITY_TEXT: usize = 77;

/// An age file of plausible shape.
pub(super) struct AgeFile<'a> {
    /// Without a tail.
    pub(super) bytes: &'a [u8],
    /// Bytes of the plaintext in it.
    pub(super) plaintext: usize,
}
