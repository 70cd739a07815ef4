//! Why a command failed, in one line for the person at the terminal.

/// The one line. Made from any error that has words of its own.
#[derive(Debug)]
pub struct CliError(String);

impl CliError {
    /// A failure of the command's own.
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }
}

impl std::fmt::Display for CliError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl<E: std::error::Error> From<E> for CliError {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}
