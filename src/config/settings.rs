//! All settings together.

use serde::Deserialize;

use super::sections::{ContentFiles, Database, Log, Mailbox, Office, Organisation, Pace, Process, Public, Secrets};

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
