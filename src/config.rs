//! Every setting: read from one file, overridden by the environment, checked before anything starts.

mod bounded;
pub mod content;
mod database_url;
mod error;
pub mod external_offices;
mod http_url;
mod key_file;
mod language_folder;
mod load;
mod onion_url;
mod sections;

pub use bounded::Bounded;
pub use database_url::DatabaseUrl;
pub use error::ConfigError;
pub use http_url::HttpUrl;
pub use key_file::{COOKIE_KEY, read_key_file};
pub use language_folder::read_language_folder;
pub use load::load;
pub use onion_url::OnionUrl;
pub use sections::{ContentFiles, Database, Level, Log, Mailbox, Office, Organisation, Pace, Process, Public, Secrets};

use serde::Deserialize;

/// All settings, one field per section of the file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whose reporting office this is.
    pub organisation: Organisation,
    /// The listener for reporters.
    pub public: Public,
    /// The listener for case handlers.
    pub office: Office,
    /// Where cases are stored.
    pub database: Database,
    /// The reporter's visits.
    pub mailbox: Mailbox,
    /// How fast is too fast.
    pub pace: Pace,
    /// Files that hold secrets.
    pub secrets: Secrets,
    /// Files with what reporters are asked and told.
    pub content: ContentFiles,
    /// What is logged.
    pub log: Log,
    /// What the process asks of the kernel.
    pub process: Process,
}

#[cfg(test)]
mod tests;
