//! The alphabet and checksum of a case key's text: bech32m (BIP 350) with a hidden prefix.

use bech32::primitives::checksum::Engine;
use bech32::{Bech32m, Checksum, Fe32, Hrp};

/// Goes into the checksum only: another program's bech32m text is no case key. Never displayed.
pub(super) const HRP: Hrp = Hrp::parse_unchecked("siegel");
/// Symbols of five bits that hold 128 bits.
pub(super) const DATA: usize = 26;
/// Bits of the last data symbol that are left over and must be zero.
pub(super) const SPARE: u32 = 2;
/// Symbols of the whole text, checksum included.
pub(super) const SYMBOLS: usize = DATA + Bech32m::CHECKSUM_LENGTH;
/// Symbols that are shown together.
pub(super) const GROUP: usize = 4;

/// Whether the checksum fits and the left-over bits are zero.
pub(super) fn is_valid(symbols: &[u8]) -> bool {
    let mut engine = Engine::<Bech32m>::new();
    engine.input_hrp(HRP);
    for symbol in symbols {
        let Ok(symbol) = Fe32::try_from(*symbol) else { return false };
        engine.input_fe(symbol);
    }
    *engine.residue() == Bech32m::TARGET_RESIDUE && symbols[DATA - 1].trailing_zeros() >= SPARE
}
