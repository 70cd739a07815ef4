//! Bech32 (BIP 173) for texts longer than the 90 characters that BIP allows, as the age format uses it for keys.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Checksum, Hrp};
use zeroize::Zeroizing;

/// Bech32's checksum without its limit on length.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LongBech32 {}

impl Checksum for LongBech32 {
    type MidstateRepr = u32;
    const CODE_LENGTH: usize = usize::MAX;
    const CHECKSUM_LENGTH: usize = Bech32::CHECKSUM_LENGTH;
    const GENERATOR_SH: [u32; 5] = Bech32::GENERATOR_SH;
    const TARGET_RESIDUE: u32 = Bech32::TARGET_RESIDUE;
}

/// The `N` bytes behind the prefix `hrp` (compared without regard to case), if `text` is exactly that.
pub(super) fn decode<const N: usize>(hrp: Hrp, text: &str) -> Option<Zeroizing<Vec<u8>>> {
    let checked = CheckedHrpstring::new::<LongBech32>(text).ok()?;
    let canonical = hrp_and_length(hrp, N) == text.len();
    if checked.hrp() != hrp || !canonical {
        return None;
    }
    let mut bytes = Zeroizing::new(Vec::with_capacity(N));
    bytes.extend(checked.byte_iter().take(N));
    // Padding bits that are not zero would give one key two texts.
    let mut again = Zeroizing::new(String::with_capacity(text.len()));
    bech32::encode_lower_to_fmt::<LongBech32, String>(&mut again, hrp, &bytes).ok()?;
    again.eq_ignore_ascii_case(text).then_some(bytes)
}

/// `bytes` as lower-case text with the prefix `hrp`.
pub(super) fn encode_lower(hrp: Hrp, bytes: &[u8]) -> String {
    let mut text = String::with_capacity(hrp_and_length(hrp, bytes.len()));
    // Cannot fail: a String takes every write, and LongBech32 has no greatest length.
    let _ = bech32::encode_lower_to_fmt::<LongBech32, String>(&mut text, hrp, bytes);
    text
}

/// `bytes` as upper-case text with the prefix `hrp`, wiped when dropped.
pub(super) fn encode_upper(hrp: Hrp, bytes: &[u8]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(hrp_and_length(hrp, bytes.len())));
    // Cannot fail, see `encode_lower`.
    let _ = bech32::encode_upper_to_fmt::<LongBech32, String>(&mut text, hrp, bytes);
    text
}

/// Characters of the text: prefix, separator, five bits each, checksum.
fn hrp_and_length(hrp: Hrp, bytes: usize) -> usize {
    hrp.len() + 1 + (bytes * 8).div_ceil(5) + LongBech32::CHECKSUM_LENGTH
}
