//! The section `[notices]`: mail to handlers that says nothing but that it is time to sign in.

use std::path::PathBuf;

use serde::Deserialize;

use super::sections::none_if_empty;
use super::{Bounded, EmailAddress, Line};

/// Whether and how notices are sent. What belongs together is checked where the sender is made of it (`mail::Mailer`).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NoticeSettings {
    /// Send them.
    pub on: bool,
    /// The mail server that takes them.
    #[serde(deserialize_with = "none_if_empty")]
    pub host: Option<Line>,
    /// Its port.
    pub port: Bounded<1, 65_535>,
    /// How the way to it is protected.
    pub security: MailSecurity,
    /// By which name to sign in there; `None` if it is empty: without.
    #[serde(deserialize_with = "none_if_empty")]
    pub user: Option<Line>,
    /// The file with the password for it.
    #[serde(deserialize_with = "none_if_empty")]
    pub password_file: Option<PathBuf>,
    /// A file with the certificates (PEM) that are believed in, and no others; `None` if it is empty: the system's.
    #[serde(deserialize_with = "none_if_empty")]
    pub ca_file: Option<PathBuf>,
    /// Who sends them.
    #[serde(deserialize_with = "none_if_empty")]
    pub from: Option<EmailAddress>,
    /// Where replies go; `None` if it is empty: to `from`.
    #[serde(deserialize_with = "none_if_empty")]
    pub reply_to: Option<EmailAddress>,
    /// Seconds that the server may take for each step, 5 to 60.
    pub timeout_seconds: Bounded<5, 60>,
    /// The hour for whoever has chosen none, 5 to 21, on a clock in Germany.
    pub hour: Bounded<5, 21>,
    /// Send them on every working day, whether or not there is something.
    pub always: bool,
}

/// How the way to a mail server is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum MailSecurity {
    /// TLS after the greeting, or nothing is sent (RFC 3207).
    StartTls,
    /// TLS from the first byte (RFC 8314).
    Tls,
    /// None: to a server on this machine only.
    None,
}

impl Default for NoticeSettings {
    fn default() -> Self {
        Self {
            on: false,
            host: None,
            port: Bounded::of::<587>(),
            security: MailSecurity::StartTls,
            user: None,
            password_file: None,
            ca_file: None,
            from: None,
            reply_to: None,
            timeout_seconds: Bounded::of::<20>(),
            hour: Bounded::of::<8>(),
            always: false,
        }
    }
}
