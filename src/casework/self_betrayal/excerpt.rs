//! What was found in its place: the words, and what stands around them on their line.

use super::Finding;

/// Characters on each side.
const AROUND: usize = 60;
const CUT: char = '…';

/// The words and the text around them. No `Debug`: a reporter wrote it.
#[derive(PartialEq, Eq, serde::Serialize)]
pub struct Excerpt<'t> {
    pub before: String,
    pub words: &'t str,
    pub after: String,
}

impl<'t> Excerpt<'t> {
    /// Of the text in which it was found.
    pub fn of(text: &str, found: &Finding<'t>) -> Self {
        let (before, after) = (&text[..found.start], &text[found.end()..]);
        let line = before.rsplit('\n').next().unwrap_or_default();
        let skipped = line.chars().count().saturating_sub(AROUND);
        let shown: String = line.chars().skip(skipped).collect();
        let before = if skipped > 0 { format!("{CUT}{shown}") } else { shown };
        let line = after.split('\n').next().unwrap_or_default();
        let mut shown: String = line.chars().take(AROUND).collect();
        if shown.len() < line.len() {
            shown.push(CUT);
        }
        Self { before, words: found.words, after: shown }
    }
}
