//! What can be wrong with a configuration, said so that it can be mended.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::data_file::DataFileError;

/// A setting that cannot be used. Names the file and line, or the environment variable, and what would be allowed.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("{}", unreadable(file, *reason))]
    Unreadable {
        /// The file asked for.
        file: PathBuf,
        /// Why not.
        reason: ErrorKind,
    },
    /// A file of a language cannot be read.
    #[error("{}: it cannot be read: {reason}", file.display())]
    Language {
        /// The file, or its folder.
        file: PathBuf,
        /// Why not.
        reason: ErrorKind,
    },
    /// The file is not valid, or holds an unknown key, or a value that is not possible.
    #[error(transparent)]
    InFile(#[from] DataFileError),
    /// An environment variable does not fit.
    #[error("environment variable {variable}: {message}")]
    InEnvironment {
        /// Its name.
        variable: String,
        /// What is wrong, and what is allowed.
        message: String,
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

fn unreadable(file: &Path, reason: ErrorKind) -> String {
    let file = file.display();
    match reason {
        ErrorKind::NotFound => format!(
            "there is no configuration {file}: start it in the folder of siegelpost.toml, or say where that is with \
             --config FILE"
        ),
        other => format!("the configuration {file} cannot be read: {other}"),
    }
}
