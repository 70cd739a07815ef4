//! Text with a delimiter between cells (RFC 4180), as strict about quotation marks as one must be to know where a cell ends.

use super::budget::Budget;
use super::cell::Cell;
use super::formula::told_back;
use super::limits;
use super::problem::{Bound, Problem};
use super::table::Row;

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "lowercase")]
pub enum Delimiter {
    Semicolon,
    Comma,
    Tab,
}

/// Records of whose delimiters a guess is made.
const LOOKED_AT: usize = 50;

impl Delimiter {
    pub(super) fn byte(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
        }
    }

    /// The one that is there as often in most records as in the first one; of several, the most frequent.
    fn guessed(text: &str) -> Self {
        let score = |delimiter: &Self| {
            let counts = counts(text, delimiter.byte());
            let first = counts.first().copied().filter(|first| *first > 0)?;
            Some((counts.iter().filter(|count| **count == first).count(), first))
        };
        // Of equals, the last is taken: a text has a comma in it often, and a tab nearly never.
        let found = [Self::Comma, Self::Semicolon, Self::Tab].into_iter().max_by_key(score);
        found.filter(|found| score(found).is_some()).unwrap_or(Self::Semicolon)
    }
}

/// How often a delimiter stands outside of quotation marks, in each of the first records in which anything stands.
fn counts(text: &str, delimiter: u8) -> Vec<usize> {
    let (mut counts, mut count, mut quoted, mut filled) = (Vec::new(), 0, false, false);
    for byte in text.bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => {
                if filled {
                    counts.push(count);
                }
                (count, filled) = (0, false);
                if counts.len() == LOOKED_AT {
                    return counts;
                }
            }
            byte if byte == delimiter && !quoted => count += 1,
            _ => filled = true,
        }
    }
    if filled {
        counts.push(count);
    }
    counts
}

/// The rows of a text, and the delimiter that was taken.
pub(super) fn rows(text: &str, chosen: Option<Delimiter>) -> Result<(Vec<Row>, Delimiter), Problem> {
    let (told, text, line) = hint(text);
    let delimiter = chosen.or(told).unwrap_or_else(|| Delimiter::guessed(text));
    let mut reader = Reader { text, at: 0, line, delimiter: delimiter.byte(), budget: Budget::new() };
    let mut rows = Vec::new();
    while reader.at < text.len() {
        let row = reader.record()?;
        if row.cells.iter().any(|cell| !cell.is_blank()) {
            rows.push(row);
        }
        // Titles above the headings are rows, too: those are counted when it is known which they are.
        if rows.len() > 2 * limits::ROWS {
            return Err(Problem::TooMuch(Bound::Rows));
        }
    }
    Ok((rows, delimiter))
}

/// Excel's own line above a table, `sep=;`: what it says, and the text and the line behind it.
fn hint(text: &str) -> (Option<Delimiter>, &str, usize) {
    for delimiter in [Delimiter::Semicolon, Delimiter::Comma, Delimiter::Tab] {
        let line = format!("sep={}", char::from(delimiter.byte()));
        let rest = text.strip_prefix(&line);
        let behind = rest.and_then(|rest| rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix('\n')));
        if let Some(behind) = behind {
            return (Some(delimiter), behind, 2);
        }
    }
    (None, text, 1)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    line: usize,
    delimiter: u8,
    budget: Budget,
}

impl Reader<'_> {
    /// The cells up to the next end of a line that does not stand in quotation marks.
    fn record(&mut self) -> Result<Row, Problem> {
        let mut row = Row { line: self.line, cells: Vec::new() };
        loop {
            self.budget.cells(1)?;
            let cell = if self.peek() == Some(b'"') { self.quoted()? } else { self.plain()? };
            row.cells.push(cell);
            match self.peek() {
                Some(byte) if byte == self.delimiter => self.at += 1,
                _ => break,
            }
        }
        self.line_end();
        Ok(row)
    }

    fn plain(&mut self) -> Result<Cell, Problem> {
        let rest = &self.text.as_bytes()[self.at..];
        let ends = |byte: &u8| *byte == self.delimiter || matches!(byte, b'\n' | b'\r');
        let end = self.at + rest.iter().position(ends).unwrap_or(rest.len());
        let text = &self.text[self.at..end];
        self.at = end;
        self.budget.text(text.len())?;
        Ok(Cell::of_text(told_back(text)))
    }

    /// A cell in quotation marks: in it, two of them are one.
    fn quoted(&mut self) -> Result<Cell, Problem> {
        let opened = self.line;
        let mut text = String::new();
        loop {
            self.at += 1;
            let rest = &self.text[self.at..];
            let piece = rest.find('"').map(|end| &rest[..end]).ok_or(Problem::QuoteOpen { line: opened })?;
            self.budget.text(piece.len())?;
            self.line += line_ends(piece);
            self.at += piece.len() + 1;
            text.push_str(piece);
            match self.peek() {
                Some(b'"') => text.push('"'),
                Some(byte) if byte != self.delimiter && !matches!(byte, b'\n' | b'\r') => {
                    return Err(Problem::BehindQuote { line: self.line });
                }
                _ => return Ok(Cell::of_text(told_back(&text))),
            }
        }
    }

    fn line_end(&mut self) {
        let rest = &self.text.as_bytes()[self.at..];
        self.at += match rest {
            [b'\r', b'\n', ..] => 2,
            [_, ..] => 1,
            [] => 0,
        };
        self.line += 1;
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }
}

/// Ends of lines in a text, whichever of the three ways they are written in.
fn line_ends(text: &str) -> usize {
    let both = text.matches("\r\n").count();
    text.bytes().filter(|byte| matches!(byte, b'\n' | b'\r')).count() - both
}

#[cfg(test)]
mod tests;
