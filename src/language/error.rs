//! Why a language cannot be used.

/// A language cannot be used. The message names the file, and the line and message where they are known.
#[derive(Debug, thiserror::Error)]
#[error("{place}: {problem}")]
pub struct LanguageError {
    place: String,
    problem: String,
}

impl LanguageError {
    pub(super) fn new(place: &str, problem: impl Into<String>) -> Self {
        Self { place: place.to_owned(), problem: problem.into() }
    }

    /// What is wrong, without the place.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}
