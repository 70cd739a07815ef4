//! The number people call a case by.

use std::fmt;
use std::str::FromStr;

use rand::{CryptoRng, RngExt};

/// Numbers of one year.
const COUNT: usize = 100_000;
/// Last digits of numbers that neither 2 nor 5 divides.
const STEP_ENDS: [usize; 4] = [1, 3, 7, 9];

/// A case number such as `2026-48193`: the year and five random digits.
///
/// Random rather than counted: a handler who is shut out of a case must not learn from a gap that it exists.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CaseNumber(String);

/// Numbers to try for a new case, by chance and none of them twice.
///
/// Only where to begin and how far to go on from there are drawn: nearly every case needs one number, and each look at
/// the system's generator costs as much as a look into the database.
#[derive(Debug, Clone, Copy)]
pub struct CaseNumbers {
    year: i32,
    first: usize,
    step: usize,
}

/// Something that is not a case number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a case number is a year, a dash and five digits, for example 2026-48193")]
pub struct NotANumber;

impl CaseNumber {
    /// The number as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl CaseNumbers {
    /// Numbers for a case received in `year`. The first may be taken, and so may the next: whoever stores it looks.
    pub fn draw(year: i32, rng: &mut impl CryptoRng) -> Self {
        let first = rng.random_range(0..COUNT);
        // No factor in common with COUNT, so that the steps lead to every number.
        let step = 10 * rng.random_range(0..COUNT / 10) + STEP_ENDS[rng.random_range(0..STEP_ENDS.len())];
        Self { year, first, step }
    }

    /// All numbers of the year, in the order in which to try them.
    pub fn iter(&self) -> impl Iterator<Item = CaseNumber> {
        (0..COUNT).map(|index| CaseNumber(format!("{}-{:05}", self.year, (self.first + index * self.step) % COUNT)))
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
    use std::collections::HashSet;

    #[test]
    fn a_drawn_number_reads_back_and_wrong_ones_do_not() {
        let mut rng = StdRng::seed_from_u64(1);
        for number in CaseNumbers::draw(2026, &mut rng).iter().take(1000) {
            assert_eq!(number.as_str().parse(), Ok(number.clone()));
        }
        for wrong in ["", "2026", "2026-", "2026-1234", "2026-123456", "26-12345", "2026-1234x", "2026-12345 "] {
            assert_eq!(wrong.parse::<CaseNumber>(), Err(NotANumber), "{wrong:?}");
        }
    }

    #[test]
    fn every_number_of_the_year_has_its_turn_once_and_in_an_order_of_its_own() {
        let mut rng = StdRng::seed_from_u64(1);
        let (one, other) = (CaseNumbers::draw(2026, &mut rng), CaseNumbers::draw(2026, &mut rng));
        assert_eq!(one.iter().collect::<HashSet<_>>().len(), COUNT);
        assert!(one.iter().zip(other.iter()).take(100).filter(|(one, other)| one == other).count() < 2);
    }
}
