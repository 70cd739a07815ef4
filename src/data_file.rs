//! TOML files that people write by hand: what is wrong with one, and on which line.
//!
//! Pure: text in, value or error out. Who reads the text from where is the caller's business.

mod parser;
mod problem;

use std::fmt::Display;
use std::ops::Range;

use serde::de::DeserializeOwned;

pub use problem::{Place, Problem, Told};

/// Something in a file that cannot be used. Its display is `FILE, line N: PROBLEM`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}, line {line}: {problem}")]
pub struct DataFileError {
    /// The file's name, as the person who wrote it knows it.
    pub file: String,
    /// Where in it, counted from 1.
    pub line: usize,
    /// What is wrong, and what would be allowed.
    pub problem: Box<Problem>,
}

/// A file's name and text: everything that is needed to say where something is wrong.
#[derive(Clone, Copy)]
pub struct DataFile<'a> {
    /// The file's name in error messages.
    pub name: &'a str,
    /// All of its text.
    pub text: &'a str,
}

impl DataFile<'_> {
    /// Reads the text as TOML into a `T`.
    ///
    /// # Errors
    /// What the parser or `T` does not understand, at the place that the parser gives.
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, DataFileError> {
        toml::from_str(self.text).map_err(|error| self.explained(error))
    }

    /// The error that `problem` is at `span`, a range of bytes of the text.
    pub fn error_at(&self, span: &Range<usize>, problem: impl Display) -> DataFileError {
        self.error_of(span, problem.to_string().into())
    }

    /// The error that this is wrong at `span`, a range of bytes of the text.
    pub fn error_of(&self, span: &Range<usize>, problem: Problem) -> DataFileError {
        let before = &self.text.as_bytes()[..span.start.min(self.text.len())];
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        DataFileError { file: self.name.to_owned(), line, problem: Box::new(problem) }
    }

    /// The parser's error, with the key it is about where it knows one: `office.session_hours: ...`.
    fn explained(&self, mut error: toml::de::Error) -> DataFileError {
        let (span, message) = (error.span().unwrap_or(0..0), error.message().trim().replace('\n', ", "));
        // It tells the key in its display alone, and there only if it has no text to quote from.
        error.set_input(None);
        let shown = error.to_string();
        let key = shown.lines().last().and_then(|last| last.strip_prefix("in `")?.strip_suffix('`'));
        let problem = parser::problem(&message);
        self.error_of(&span, key.into_iter().fold(problem, |problem, key| problem.within(key.into())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    type Numbers = BTreeMap<String, BTreeMap<String, u8>>;

    fn refused(text: &str) -> String {
        DataFile { name: "f.toml", text }.parse::<Numbers>().unwrap_err().to_string()
    }

    #[test]
    fn an_error_has_its_line_and_key_however_the_key_is_written() {
        for text in ["[a]\n\nb = 'x'", "# c\n\na.b = 'x'", "\n\n\"a\".\"b\" = 'x'", "\n\na = { b = 'x' }"] {
            let error = refused(text);
            assert!(error.starts_with("f.toml, line 3: a.b: invalid type: string \"x\""), "{text:?}: {error}");
        }
    }

    #[test]
    fn what_is_no_toml_has_a_line_too() {
        assert!(refused("[a]\nb = 1\nc = [\n").starts_with("f.toml, line "));
        assert!(refused("[a]\nb = 1\nb = 2\n").starts_with("f.toml, line 3: "));
        assert!(refused("x = 1 # ä\n\n\u{0}").starts_with("f.toml, line "));
    }
}
