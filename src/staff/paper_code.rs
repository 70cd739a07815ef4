//! Codes of random bytes that people read from paper and type: groups of four letters and digits, none of which is
//! mistaken for another.

use rand::CryptoRng;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// The symbols, five bits each (Crockford's Base32): neither i, l, o nor u.
const SYMBOLS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Symbols between two hyphens.
const GROUP: usize = 4;

/// `N` random bytes, and what they are for: the same bytes for something else have another digest.
pub(super) struct PaperCode<const N: usize>(Zeroizing<[u8; N]>);

impl<const N: usize> PaperCode<N> {
    /// A new one.
    pub(super) fn random(rng: &mut impl CryptoRng) -> Self {
        let mut bytes = Zeroizing::new([0; N]);
        rng.fill_bytes(&mut bytes[..]);
        Self(bytes)
    }

    /// Reads what a person typed or pasted. Case, white space and hyphens do not matter, and a letter that is none of the
    /// symbols is read as the digit that it looks like.
    pub(super) fn parse(typed: &str) -> Option<Self> {
        let mut bytes = Zeroizing::new([0; N]);
        let (mut bits, mut held, mut at) = (0_u32, 0_u32, 0);
        for ch in typed.chars().filter(|ch| !ch.is_whitespace() && !matches!(ch, '-' | '\u{2010}'..='\u{2015}')) {
            let five = SYMBOLS.iter().position(|symbol| char::from(*symbol) == plain(ch))?;
            bits = (bits << 5 | u32::try_from(five).ok()?) & 0xfff;
            held += 5;
            if held >= 8 {
                held -= 8;
                *bytes.get_mut(at)? = u8::try_from(bits >> held & 0xff).ok()?;
                at += 1;
            }
        }
        // What is left over of the last symbol is nothing.
        (at == N && held < 5 && bits & ((1 << held) - 1) == 0).then_some(Self(bytes))
    }

    /// As it is shown.
    pub(super) fn text(&self) -> Zeroizing<String> {
        let symbols = (N * 8).div_ceil(5);
        let mut text = Zeroizing::new(String::with_capacity(symbols + symbols / GROUP));
        for at in 0..symbols {
            if at > 0 && at.is_multiple_of(GROUP) {
                text.push('-');
            }
            let five = (0..5).fold(0, |five, bit| five << 1 | usize::from(self.bit(at * 5 + bit)));
            text.push(char::from(SYMBOLS[five]));
        }
        text
    }

    /// By which the database knows it: a digest that it shares with nothing of another purpose or account.
    pub(super) fn hash(&self, purpose: &str) -> [u8; 32] {
        Sha256::new_with_prefix(purpose).chain_update(&self.0[..]).finalize().into()
    }

    /// The bits from the first on; behind the last, zeros.
    fn bit(&self, at: usize) -> u8 {
        self.0.get(at / 8).map_or(0, |byte| byte >> (7 - at % 8) & 1)
    }
}

fn plain(ch: char) -> char {
    match ch.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_shown_reads_back(long: [u8; 32], short: [u8; 10]) {
            let long = PaperCode(Zeroizing::new(long));
            let shown = long.text();
            prop_assert_eq!(shown.len(), 52 + 12);
            prop_assert_eq!(PaperCode::<32>::parse(&shown).map(|code| *code.0), Some(*long.0));
            let typed = format!(" {} ", shown.to_uppercase().replace('-', " \n").replace('0', "O").replace('1', "l"));
            prop_assert_eq!(PaperCode::<32>::parse(&typed).map(|code| *code.0), Some(*long.0));
            let short = PaperCode(Zeroizing::new(short));
            prop_assert_eq!(short.text().len(), 16 + 3);
            prop_assert_eq!(PaperCode::<10>::parse(&short.text()).map(|code| *code.0), Some(*short.0));
        }

        #[test]
        fn one_symbol_more_less_or_other_is_another_code_or_none(bytes: [u8; 10], at in 0..16_usize, with in 0..32_usize) {
            let code = PaperCode(Zeroizing::new(bytes));
            let text = code.text().replace('-', "");
            let (less, more) = (&text[1..], format!("{text}0"));
            prop_assert!(PaperCode::<10>::parse(less).is_none() && PaperCode::<10>::parse(&more).is_none());
            let mut other = text.clone().into_bytes();
            other[at] = SYMBOLS[with];
            let other = String::from_utf8(other).unwrap();
            let read = PaperCode::<10>::parse(&other).map(|code| *code.0);
            prop_assert_eq!(read == Some(bytes), other == text);
        }
    }

    #[test]
    fn what_is_no_code_is_none_and_purposes_differ() {
        for wrong in ["", "-", "u", "zzzz-zzzz-zzzz-zzzu", "ääää-ääää-ääää-ääää", &"0".repeat(10_000)] {
            assert!(PaperCode::<10>::parse(wrong).is_none(), "{wrong:.20}");
        }
        // The last symbol of 52 has four bits that are always zero.
        assert!(PaperCode::<32>::parse(&"0".repeat(52)).is_some());
        assert!(PaperCode::<32>::parse(&format!("{}1", "0".repeat(51))).is_none());
        let code = PaperCode(Zeroizing::new([7; 10]));
        assert_ne!(code.hash("one"), code.hash("other"));
    }
}
