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

    /// The same where the last of three cells is no part of the base: nothing was owed there.
    pub fn of_owed(table: &Published) -> Option<Self> {
        let [first, late, _] = table.cells.as_slice() else { return None };
        let percent = |part: u32, base: u32| u32::try_from(u64::from(part) * 100 / u64::from(base.max(1))).unwrap_or(0);
        match (first.exactly(), late.exactly()) {
            (Some(kept), Some(late)) => {
                let base = kept.saturating_add(late);
                (base >= SMALLEST).then(|| Self::Exactly(percent(kept, base)))
            }
            // The base is not larger than the total.
            (Some(kept), None) => table.total.exactly().map(|total| Self::AtLeast(percent(kept, total))),
            (None, late) => match (Self::of_first(table)?, late) {
                (Self::AtMost(_), Some(late)) if late > 0 => {
                    Some(Self::AtMost(percent(SMALLEST - 1, late.saturating_add(SMALLEST - 1))))
                }
                (Self::AtMost(_), _) => None,
                (least, _) => Some(least),
            },
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

    #[test]
    fn what_was_not_owed_is_no_part_of_the_base() {
        let owed = |counts: &[u32]| Share::of_owed(&publish(counts));
        assert_eq!(owed(&[30, 10, 20]), Some(Share::Exactly(75)));
        assert_eq!(owed(&[5, 0, 20]), Some(Share::Exactly(100)));
        assert_eq!(owed(&[0, 0, 20]), None, "nothing was owed");
        assert_eq!(owed(&[36, 8, 4]), Some(Share::AtLeast(75)), "36 of at most 48");
        assert_eq!(owed(&[28, 2, 0]), Some(Share::AtLeast(86)));
        assert_eq!(owed(&[3, 37, 0]), None, "the other cell is hidden, too");
        assert_eq!(owed(&[3, 17, 9]), Some(Share::AtMost(19)));
    }
}
