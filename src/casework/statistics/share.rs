//! Percentages, computed from nothing but what is printed beside them.

use serde::{Deserialize, Serialize};

use super::suppression::{Cell, Published, SMALLEST};

/// A percentage, rounded down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Share {
    Exactly(u32),
    /// The rest is below five, and is not told.
    AtLeast(u32),
    /// It is below five itself.
    AtMost(u32),
}

impl Share {
    /// The share of the first cell; `None` on a base below [`SMALLEST`], or where too much of the table is hidden.
    pub fn of_first(table: &Published) -> Option<Self> {
        let (first, rest) = table.cells.split_first()?;
        let base = table.total.exactly().filter(|base| *base >= SMALLEST)?;
        let percent = |part: u32| u32::try_from(u64::from(part) * 100 / u64::from(base)).unwrap_or(0);
        match first {
            Cell::Exactly(count) => Some(Self::Exactly(percent(*count))),
            Cell::BelowFive => Some(Self::AtMost(percent(SMALLEST - 1))),
            Cell::Hidden => {
                let rest = rest.iter().map(|cell| cell.at_most()).sum::<Option<u32>>()?;
                base.checked_sub(rest).filter(|least| *least > 0).map(|least| Self::AtLeast(percent(least)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::statistics::publish;

    fn share(counts: &[u32]) -> Option<Share> {
        Share::of_first(&publish(counts))
    }

    // V-86
    #[test]
    fn a_percentage_needs_a_base_of_five() {
        assert_eq!(share(&[2, 1]), None);
        assert_eq!(share(&[4, 0]), None);
        assert_eq!(share(&[5, 0]), Some(Share::Exactly(100)));
        assert_eq!(share(&[0, 12]), Some(Share::Exactly(0)));
        assert_eq!(share(&[10, 5]), Some(Share::Exactly(66)));
    }

    #[test]
    fn a_percentage_tells_no_small_cell() {
        for late in 1..=4 {
            assert_eq!(share(&[30 - late, late, 0]), Some(Share::AtLeast(86)), "{late}");
            assert_eq!(share(&[late, 30 - late, 0]), Some(Share::AtMost(13)), "{late}");
        }
        assert_eq!(share(&[20, 7, 3]), Some(Share::Exactly(66)));
        assert_eq!(share(&[7, 20, 3]), Some(Share::AtLeast(20)), "no more than what is printed beside it");
        assert_eq!(share(&[4, 4, 4]), None, "nothing is printed beside it");
    }
}
