//! The number people call a case by.

use std::fmt;
use std::str::FromStr;

use rand::{CryptoRng, RngExt};

/// Crockford's digits: no I, L, O and U, so that nothing is misread and hardly a word comes up.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Of a number's random part: eight digits of five bits.
const BITS: u32 = 40;
/// How far apart numbers are that are tried one after the other: odd, so that the steps lead to every number.
const STEP: u64 = 0x9E_3779_B97F;

/// A case number such as `2026-K7QW-3XMP`: the year and 40 random bits. Until 2026 it was the year and five decimal
/// digits, `2026-48193`; those stay valid.
///
/// Random rather than counted: a handler who is shut out of a case must not learn from a gap that it exists. Of so many
/// that no flood of reports takes a noticeable part: a report is never refused for want of a number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CaseNumber(String);

/// Numbers to try for a new case, by chance and none of them twice.
#[derive(Debug, Clone, Copy)]
pub struct CaseNumbers {
    year: i32,
    first: u64,
}

/// Something that is not a case number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a case number is a year and two groups of four letters and digits, for example 2026-K7QW-3XMP")]
pub struct NotANumber;

impl CaseNumber {
    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn of(year: i32, random: u64) -> Self {
        let digit = |place: u32| {
            let five = usize::try_from(random >> (BITS - 5 - 5 * place) & 31).unwrap_or_default();
            char::from(DIGITS[five])
        };
        let group = |places: std::ops::Range<u32>| places.map(digit).collect::<String>();
        Self(format!("{year:04}-{}-{}", group(0..4), group(4..8)))
    }
}

impl CaseNumbers {
    /// Numbers for a case received in `year`. The first is hardly ever taken, but whoever stores it looks.
    pub fn draw(year: i32, rng: &mut impl CryptoRng) -> Self {
        Self { year, first: rng.random_range(0..1 << BITS) }
    }

    /// All numbers of the year, in the order in which to try them.
    pub fn iter(&self) -> impl Iterator<Item = CaseNumber> {
        let Self { year, first } = *self;
        (0..1_u64 << BITS)
            .map(move |index| CaseNumber::of(year, first.wrapping_add(index.wrapping_mul(STEP)) & ((1 << BITS) - 1)))
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Reads a number in small letters, too, and with the letters that people mistake for digits.
impl FromStr for CaseNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_decimal = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts = text.split('-');
        let year = parts.next().filter(|year| is_decimal(year, 4)).ok_or(NotANumber)?;
        match (parts.next(), parts.next(), parts.next()) {
            (Some(old), None, None) if is_decimal(old, 5) => Ok(Self(text.to_owned())),
            (Some(one), Some(two), None) => Ok(Self(format!("{year}-{}-{}", group(one)?, group(two)?))),
            _ => Err(NotANumber),
        }
    }
}

/// Four digits of Crockford's, as they are written.
fn group(text: &str) -> Result<String, NotANumber> {
    let digit = |letter: char| match letter.to_ascii_uppercase() {
        'O' => Ok('0'),
        'I' | 'L' => Ok('1'),
        digit if u8::try_from(digit).is_ok_and(|digit| DIGITS.contains(&digit)) => Ok(digit),
        _ => Err(NotANumber),
    };
    if text.chars().count() == 4 { text.chars().map(digit).collect() } else { Err(NotANumber) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;
    use std::collections::HashSet;

    #[test]
    fn a_drawn_number_reads_back_and_wrong_ones_do_not() {
        let mut rng = StdRng::seed_from_u64(1);
        for number in CaseNumbers::draw(2026, &mut rng).iter().take(1000) {
            assert_eq!(number.as_str().parse(), Ok(number.clone()));
            assert_eq!(number.as_str().to_lowercase().parse(), Ok(number.clone()));
        }
        for wrong in [
            "",
            "2026",
            "2026-",
            "2026-1234",
            "2026-123456",
            "26-12345",
            "2026-1234x",
            "2026-12345 ",
            "2026-K7QW",
            "2026-K7QW-3XM",
            "2026-K7QW-3XMPP",
            "2026-K7QW3XMP",
            "2026-K7QU-3XMP",
            "2026-K7QW-3X!P",
            "2026-K7QW-3XMP-",
            "2026-K7QW-3XM\u{660}",
            "26-K7QW-3XMP",
            "2026--K7QW-3XMP",
            "2026-12345-",
            "2026-ÄÖ-3XMP",
        ] {
            assert_eq!(wrong.parse::<CaseNumber>(), Err(NotANumber), "{wrong:?}");
        }
    }

    #[test]
    fn a_number_is_read_as_people_write_it() {
        assert_eq!("2026-ol1i-3xmp".parse::<CaseNumber>().unwrap().as_str(), "2026-0111-3XMP");
        assert_eq!("2026-48193".parse::<CaseNumber>().unwrap().as_str(), "2026-48193", "as it was drawn until 2026");
    }

    #[test]
    fn numbers_do_not_run_out_and_come_in_an_order_of_their_own() {
        let mut rng = StdRng::seed_from_u64(1);
        let (one, other) = (CaseNumbers::draw(2026, &mut rng), CaseNumbers::draw(2026, &mut rng));
        let numbers: HashSet<CaseNumber> = one.iter().take(100_000).chain(other.iter().take(100_000)).collect();
        assert_eq!(numbers.len(), 200_000);
        assert_eq!(CaseNumber::of(2026, 0).as_str(), "2026-0000-0000");
        assert_eq!(CaseNumber::of(2026, (1 << BITS) - 1).as_str(), "2026-ZZZZ-ZZZZ");
        assert_eq!(STEP % 2, 1, "so that the steps lead to every number");
    }
}
