//! What a reader knows of the hidden cells of a table, and what they can conclude from it.

use std::ops::RangeInclusive;

use super::cell::{SMALLEST, is_small};

/// The hidden cells of a table, with some larger ones hidden besides the small ones.
#[derive(Debug, Clone)]
pub(super) struct Remainder {
    /// The places of the larger ones, the smallest first.
    pub(super) hidden: Vec<usize>,
    larger: Vec<Placed>,
    /// The smallest of the cells of at least [`SMALLEST`] that are printed.
    printed: Option<Placed>,
    /// How many small cells there are, and their sum.
    small: u32,
    small_sum: u32,
}

/// A count and its place in the table: the order in which cells are chosen.
type Placed = (u32, usize);

impl Remainder {
    /// `None` if so many cells cannot be hidden besides.
    pub(super) fn of(counts: &[u32], besides: usize) -> Option<Self> {
        let small = counts.iter().copied().filter(|count| is_small(*count));
        let mut larger: Vec<Placed> = counts.iter().copied().zip(0..).filter(|(count, _)| *count >= SMALLEST).collect();
        larger.sort_unstable();
        if larger.len() < besides {
            return None;
        }
        let rest = larger.split_off(besides);
        Some(Self {
            hidden: larger.iter().map(|(_, place)| *place).collect(),
            larger,
            printed: rest.first().copied(),
            small: u32::try_from(small.clone().count()).unwrap_or(u32::MAX),
            small_sum: small.sum(),
        })
    }

    /// Whether a reader who knows how cells are chosen is left with at least two values for each hidden cell.
    pub(super) fn is_safe(&self) -> bool {
        if self.small == 0 {
            return true;
        }
        let mut sums = Vec::new();
        let mut larger = vec![Vec::new(); self.larger.len()];
        self.each_like(&mut |other| {
            sums.push(other.small_sum);
            for (values, (count, _)) in larger.iter_mut().zip(&other.larger) {
                values.push(*count);
            }
        });
        let is_open = |values: &[u32]| values.iter().any(|value| *value != values[0]);
        is_open_among(self.small, &sums) && larger.iter().all(|values| is_open(values))
    }

    /// Every table that would be printed like this one, as far as nothing less was safe for it: this one is among them.
    fn each_like(&self, visit: &mut impl FnMut(&Self)) {
        let hidden_sum = self.small_sum + self.larger.iter().map(|(count, _)| count).sum::<u32>();
        for small_sum in self.possible_sums() {
            let Some(left) = hidden_sum.checked_sub(small_sum) else { continue };
            let mut other = Self { small_sum, ..self.clone() };
            other.divide(left, 0, visit);
        }
    }

    /// Divides `left` among the larger cells from the one at `from` on, in every way.
    fn divide(&mut self, left: u32, from: usize, visit: &mut impl FnMut(&Self)) {
        let Some(place) = self.larger.get(from).map(|(_, place)| *place) else {
            if left == 0 && self.is_in_order() && !self.is_less_safe() {
                visit(self);
            }
            return;
        };
        let is_last = from + 1 == self.larger.len();
        for count in if is_last { left..=left } else { SMALLEST..=left } {
            if count >= SMALLEST {
                self.larger[from] = (count, place);
                self.divide(left - count, from + 1, visit);
            }
        }
    }

    /// Whether its larger cells are those that would have been chosen.
    fn is_in_order(&self) -> bool {
        let last = self.larger.iter().max();
        self.printed.zip(last.copied()).is_none_or(|(printed, last)| last <= printed)
    }

    /// Whether fewer hidden cells would have been safe.
    fn is_less_safe(&self) -> bool {
        let mut sorted = self.larger.clone();
        sorted.sort_unstable();
        // The fewest first: what is safe with fewer is never looked at with more.
        (0..sorted.len()).any(|fewest| {
            let larger = sorted[..fewest].to_vec();
            Self { larger, printed: Some(sorted[fewest]), hidden: Vec::new(), ..*self }.is_safe()
        })
    }

    /// The sums that small cells can have.
    fn possible_sums(&self) -> RangeInclusive<u32> {
        self.small..=self.small.saturating_mul(SMALLEST - 1)
    }
}

/// Whether each of so many small cells can have several values, if their sum is one of these.
fn is_open_among(small: u32, sums: &[u32]) -> bool {
    let is_one = |sum: &u32| *sum == sums[0];
    // Several sums: one of them lets a cell be larger than another does. One sum: unless all are at the end of their range.
    !sums.iter().all(is_one) || (small > 1 && small < sums[0] && sums[0] < small * (SMALLEST - 1))
}
