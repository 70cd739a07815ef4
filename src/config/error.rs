//! What can be wrong with a configuration, said so that it can be mended.

use std::path::PathBuf;

/// A setting that cannot be used. Names the file and line, or the environment variable, and what would be allowed.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read the configuration {}: {source}", file.display())]
    Unreadable {
        /// The file asked for.
        file: PathBuf,
        /// Why not.
        source: std::io::Error,
    },
    /// The file is not valid, or holds an unknown key or a value of the wrong kind.
    #[error("{}, line {line}: {message}", file.display())]
    InFile {
        /// The file.
        file: PathBuf,
        /// Where in it, counted from 1.
        line: usize,
        /// What is wrong, and what is allowed.
        message: String,
    },
    /// An environment variable does not fit.
    #[error("environment variable {variable}: {message}")]
    InEnvironment {
        /// Its name.
        variable: String,
        /// What is wrong, and what is allowed.
        message: String,
    },
    /// A value has the right kind but is out of range.
    #[error("{place}: {key} = {value} is not possible; allowed is {allowed}")]
    OutOfRange {
        /// File and line, or environment variable.
        place: String,
        /// Section and key.
        key: &'static str,
        /// What was given.
        value: String,
        /// What would do.
        allowed: &'static str,
    },
    /// A file with a secret does not fit.
    #[error("secret file {}: {message}", file.display())]
    Secret {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        message: String,
    },
}
