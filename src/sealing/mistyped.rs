//! What is wrong with a case key that was typed in, told without telling the key.

use zeroize::Zeroizing;

use super::symbols::{GROUP, SYMBOLS, is_valid};

/// A text that is no case key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a case key: {hint}")]
pub struct Mistyped {
    /// Where to look.
    pub hint: Hint,
}

/// Where the mistake is, as far as that can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Hint {
    /// Too few or too many symbols; 32 are right.
    #[error("it has {found} symbols instead of 32")]
    Length {
        /// How many there were, separators not counted.
        found: usize,
    },
    /// A character that no case key holds (such as `b`, `i`, `o` or `1`).
    #[error("no case key holds the character at place {position}")]
    Symbol {
        /// Its place, counted from 1, separators not counted.
        position: usize,
        /// The character.
        ch: char,
    },
    /// Probably one symbol of this group (1 to 8) is wrong, or two neighbours from it on are swapped.
    #[error("the mistake is probably in group {0}")]
    Group(usize),
    /// More than one mistake.
    #[error("more than one symbol is wrong")]
    Unknown,
}

/// Looks for the one substitution or swap of neighbours that would make `symbols` a case key, and tells its group.
///
/// There is at most one: two such repairs would be two code words at most four symbols apart, and bech32's code has
/// none that close (BIP 173, "Checksum design"). The repair itself is not told, and not used.
pub(super) fn locate(symbols: &[u8]) -> Hint {
    let mut trial = Zeroizing::new(symbols.to_vec());
    for at in 0..SYMBOLS {
        for symbol in 0..32 {
            trial[at] = symbol;
            if is_valid(&trial) {
                return Hint::Group(at / GROUP + 1);
            }
        }
        trial[at] = symbols[at];
    }
    for at in 1..SYMBOLS {
        trial.swap(at - 1, at);
        if is_valid(&trial) {
            return Hint::Group((at - 1) / GROUP + 1);
        }
        trial.swap(at - 1, at);
    }
    Hint::Unknown
}
