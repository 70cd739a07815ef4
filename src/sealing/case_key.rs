//! The case key: what the reporter keeps on paper, and all that is needed to open the mailbox.

use bech32::{Bech32m, ByteIterExt, Fe32, Fe32IterExt};
use rand::CryptoRng;
use secrecy::{ExposeSecret, SecretBox};
use zeroize::Zeroizing;

use super::derivation::{self, MailboxToken};
use super::identity::Identity;
use super::key_owner::Reporter;
use super::mistyped::{Hint, Mistyped};
use super::symbols::{DATA, GROUP, HRP, SPARE, SYMBOLS, is_valid};
use super::wipe::with_stack_wiped;

/// Characters that an encoder puts before the data: the prefix and its separator.
const HIDDEN: usize = 7;

/// 128 random bits. The text is bech32m (BIP 350) with the hidden prefix `siegel`: 26 + 6 symbols in 8 groups of 4.
pub struct CaseKey(SecretBox<[u8; 16]>);

impl CaseKey {
    /// A fresh one. Use the operating system's generator.
    pub fn random(rng: &mut (impl CryptoRng + ?Sized)) -> Self {
        Self(SecretBox::init_with_mut(|key: &mut [u8; 16]| rng.fill_bytes(key)))
    }

    /// Reads what a person typed. Case, white space, dashes, underscores and dots do not matter; everything else
    /// does, and nothing is ever corrected.
    pub fn parse(typed: &str) -> Result<Self, Mistyped> {
        with_stack_wiped(|| {
            let symbols = read_symbols(typed)?;
            if !is_valid(&symbols) {
                return Err(Mistyped { hint: super::mistyped::locate(&symbols) });
            }
            Ok(Self(SecretBox::init_with_mut(|key| pack(&symbols[..DATA], key))))
        })
    }

    /// The text to be written down: lower case, eight groups of four joined by one space.
    pub fn display(&self) -> Zeroizing<String> {
        with_stack_wiped(|| {
            let mut text = Zeroizing::new(String::with_capacity(SYMBOLS + SYMBOLS / GROUP));
            let bytes = self.0.expose_secret().iter().copied();
            let encoded = bytes.bytes_to_fes().with_checksum::<Bech32m>(&HRP).chars();
            for (at, symbol) in encoded.skip(HIDDEN).enumerate() {
                if at > 0 && at.is_multiple_of(GROUP) {
                    text.push(' ');
                }
                text.push(symbol);
            }
            text
        })
    }

    /// What the server finds the mailbox by. It tells nothing about the key.
    pub fn token(&self) -> MailboxToken {
        with_stack_wiped(|| derivation::mailbox_token(self.0.expose_secret()))
    }

    /// The reporter's identity, which opens the reporter's slot.
    pub fn reporter(&self) -> Identity<Reporter> {
        Identity::from_secret(&with_stack_wiped(|| derivation::reporter_seed(self.0.expose_secret())))
    }
}

/// The symbols in `typed`, of which there are exactly [`SYMBOLS`].
fn read_symbols(typed: &str) -> Result<Zeroizing<Vec<u8>>, Mistyped> {
    let mut symbols = Zeroizing::new(Vec::with_capacity(SYMBOLS));
    let mut found = 0;
    for ch in typed.chars().filter(|ch| !is_separator(*ch)) {
        found += 1;
        let Ok(symbol) = Fe32::from_char(ch) else {
            return Err(Mistyped { hint: Hint::Symbol { position: found, ch } });
        };
        if found <= SYMBOLS {
            symbols.push(symbol.to_u8());
        }
    }
    if found == SYMBOLS { Ok(symbols) } else { Err(Mistyped { hint: Hint::Length { found } }) }
}

/// What may stand between symbols: white space of every kind, hyphens and dashes, underscore, dot.
fn is_separator(ch: char) -> bool {
    ch.is_whitespace() || matches!(ch, '-' | '\u{2010}'..='\u{2015}' | '_' | '.')
}

/// The 128 bits: five of each symbol, three of the last.
fn pack(symbols: &[u8], key: &mut [u8; 16]) {
    let Some((last, others)) = symbols.split_last() else { return };
    let bits = others.iter().fold(0u128, |bits, symbol| bits << 5 | u128::from(*symbol));
    key.copy_from_slice(&(bits << 3 | u128::from(*last) >> SPARE).to_be_bytes());
}

#[cfg(test)]
mod tests;
