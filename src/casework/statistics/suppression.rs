//! Suppression: a count of one to four is not printed, and nothing is printed that it could be computed from.
//!
//! A table divides its total among its cells. Which cells are hidden besides the small ones depends on the numbers, so a
//! reader who knows this file learns something from the choice as well. They are the reader that is reckoned with: a
//! publication is safe only if other numbers would have been published in exactly the same way, and in each hidden cell at
//! least one of them is another.

mod cell;
mod hidden;

use serde::{Deserialize, Serialize};

use cell::is_small;
pub use cell::{Cell, SMALLEST};
use hidden::Remainder;

/// From this total on, a table that cannot be printed still shows its total.
const TOTAL_SHOWN_FROM: u32 = 20;

/// Cells that may be hidden besides the small ones. What would take more is not printed at all.
const MOST_HIDDEN_BESIDES: usize = 2;

/// A table as it is printed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Published {
    pub cells: Vec<Cell>,
    pub total: Cell,
}

/// A table whose total is the sum of its cells, as it may be printed. As much of it as possible is.
pub fn publish(counts: &[u32]) -> Published {
    let total = counts.iter().fold(0_u32, |sum, count| sum.saturating_add(*count));
    if is_small(total) {
        return withheld(counts, Cell::BelowFive);
    }
    let as_printed = (0..=MOST_HIDDEN_BESIDES).find_map(|besides| {
        let remainder = Remainder::of(counts, besides)?;
        remainder.is_safe().then_some(remainder.hidden)
    });
    let Some(besides) = as_printed else {
        return withheld(counts, if total < TOTAL_SHOWN_FROM { Cell::Hidden } else { Cell::Exactly(total) });
    };
    let cell = |(place, count): (usize, &u32)| if besides.contains(&place) { Cell::Hidden } else { Cell::of(*count) };
    Published { cells: counts.iter().enumerate().map(cell).collect(), total: Cell::Exactly(total) }
}

fn withheld(counts: &[u32], total: Cell) -> Published {
    Published { cells: vec![Cell::Hidden; counts.len()], total }
}

#[cfg(test)]
mod tests;
