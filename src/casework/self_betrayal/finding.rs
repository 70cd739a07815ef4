//! What a rule has found, and where.

use super::WarnPattern;

/// Words of a text that may give somebody away. No `Debug`: it shows what a reporter wrote.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Finding<'t> {
    pub pattern: WarnPattern,
    /// In bytes of UTF-8.
    pub start: usize,
    pub words: &'t str,
}

impl Finding<'_> {
    pub fn end(&self) -> usize {
        self.start + self.words.len()
    }
}
