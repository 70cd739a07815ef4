//! All settings together.

use serde::Deserialize;

use super::legal::LegalSettings;
use super::notices::NoticeSettings;
use super::office_settings::OfficeSettings;
use super::register_settings::RegisterSettings;
use super::sections::{
    ContentFiles, Database, LimitSettings, Log, MailboxSettings, OrganisationSettings, Process, PublicSettings,
    RetentionSettings, Secrets, StorageSettings,
};

/// All settings, one field per section of the file.
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whose reporting office this is.
    pub organisation: OrganisationSettings,
    /// What the law asks an organisation to say about itself.
    pub legal: LegalSettings,
    /// The listener for reporters.
    pub public: PublicSettings,
    /// The listener for case handlers.
    pub office: OfficeSettings,
    /// The register of what is done with personal data.
    pub register: RegisterSettings,
    /// Where cases are stored.
    pub database: Database,
    /// The reporter's visits.
    pub mailbox: MailboxSettings,
    /// How much may be asked at once.
    pub limits: LimitSettings,
    /// How much of the disk reporters may fill.
    pub storage: StorageSettings,
    /// Mail that says that it is time to sign in.
    pub notices: NoticeSettings,
    /// What outlasts the database.
    pub retention: RetentionSettings,
    /// Files that hold secrets.
    pub secrets: Secrets,
    /// Files with what reporters are asked and told.
    pub content: ContentFiles,
    /// What is logged.
    pub log: Log,
    /// What the process asks of the kernel.
    pub process: Process,
}
