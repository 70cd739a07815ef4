//! The number people call a case by.

use std::fmt;
use std::str::FromStr;

use rand::{CryptoRng, RngExt};

/// A case number such as `2026-48193`: the year and five random digits.
///
/// Random rather than counted: a handler who is shut out of a case must not learn from a gap that it exists.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CaseNumber(String);

/// Something that is not a case number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a case number is a year, a dash and five digits, for example 2026-48193")]
pub struct NotANumber;

impl CaseNumber {
    /// Draws a number for a case received in `year`. It may be taken: whoever stores it looks, and draws again.
    pub fn draw(year: i32, rng: &mut impl CryptoRng) -> Self {
        Self(format!("{year}-{:05}", rng.random_range(0..100_000_u32)))
    }

    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for CaseNumber {
    type Err = NotANumber;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = |part: &str, count| part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit());
        match text.split_once('-') {
            Some((year, rest)) if digits(year, 4) && digits(rest, 5) => Ok(Self(text.to_owned())),
            _ => Err(NotANumber),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;

    #[test]
    fn a_drawn_number_reads_back_and_wrong_ones_do_not() {
        let mut rng = StdRng::seed_from_u64(1);
        for _ in 0..1000 {
            let number = CaseNumber::draw(2026, &mut rng);
            assert_eq!(number.as_str().parse(), Ok(number.clone()));
        }
        for wrong in ["", "2026", "2026-", "2026-1234", "2026-123456", "26-12345", "2026-1234x", "2026-12345 "] {
            assert_eq!(wrong.parse::<CaseNumber>(), Err(NotANumber), "{wrong:?}");
        }
    }
}
