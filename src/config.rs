//! Every setting: read from one file, overridden by the environment, checked before anything starts.

mod bounded;
pub mod content;
mod database_url;
mod deletion_files;
mod email_address;
mod error;
pub mod external_offices;
mod http_url;
mod key_file;
mod language_folder;
mod legal;
mod line;
mod live;
mod load;
mod notices;
mod office_settings;
mod onion_url;
pub mod own_texts;
pub mod profile;
mod register_settings;
mod sections;
mod settings;

pub use bounded::Bounded;
pub use database_url::DatabaseUrl;
pub use email_address::EmailAddress;
pub use error::ConfigError;
pub use http_url::HttpUrl;
pub use key_file::{COOKIE_KEY, read_key_file};
pub use language_folder::read_language_folder;
pub use legal::LegalSettings;
pub use line::Line;
pub use live::{Live, LiveSettings};
pub use load::{load, load_configuration};
pub use notices::{MailSecurity, NoticeSettings};
pub use office_settings::OfficeSettings;
pub use onion_url::OnionUrl;
pub use profile::{Configuration, InForce};
pub use register_settings::RegisterSettings;
pub use sections::{
    ContentFiles, Database, LimitSettings, Log, LogLevel, MailboxSettings, OrganisationSettings, Process,
    PublicSettings, RetentionSettings, Secrets, StorageSettings,
};
pub use settings::Settings;

#[cfg(test)]
mod tests;
