//! One line of text in a setting that people read on a page.

use std::ops::Deref;

use serde::Deserialize;

/// Longer is no line.
const MAX_BYTES: usize = 500;

/// A line with something on it: no line ends or other control characters, no spaces at its ends.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Line(String);

/// A text that is no line.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not possible; allowed is one line of text, up to {MAX_BYTES} bytes, without spaces at its ends")]
pub struct NotALine(String);

impl TryFrom<String> for Line {
    type Error = NotALine;

    fn try_from(text: String) -> Result<Self, NotALine> {
        let plain = !text.is_empty() && text.trim() == text && !text.contains(char::is_control);
        if plain && text.len() <= MAX_BYTES { Ok(Self(text)) } else { Err(NotALine(text)) }
    }
}

impl Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line_with_something_on_it() {
        assert_eq!(&*Line::try_from("Seestraße 12".to_owned()).unwrap(), "Seestraße 12");
        for text in ["", " ", "a ", "a\nb", "a\u{0}b", &"x".repeat(MAX_BYTES + 1)] {
            assert!(Line::try_from(text.to_owned()).unwrap_err().to_string().contains("one line of text"), "{text:?}");
        }
    }
}
