//! What may still be read of a file, counted while it is read.

use super::limits::{CELLS, TEXT};
use super::problem::{Bound, Problem};

/// What may still be read.
pub(super) struct Budget {
    cells: usize,
    text: usize,
}

impl Budget {
    pub(super) fn new() -> Self {
        Self { cells: CELLS, text: TEXT }
    }

    /// Takes so many cells.
    pub(super) fn cells(&mut self, count: usize) -> Result<(), Problem> {
        self.cells = self.cells.checked_sub(count).ok_or(Problem::TooMuch(Bound::Cells))?;
        Ok(())
    }

    /// Takes so many bytes of text.
    pub(super) fn text(&mut self, bytes: usize) -> Result<(), Problem> {
        self.text = self.text.checked_sub(bytes).ok_or(Problem::TooMuch(Bound::Text))?;
        Ok(())
    }
}
