//! From the settings to what can send.

use std::path::Path;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use secrecy::{ExposeSecret, SecretString};

use super::notice::Sender;
use crate::config::{ConfigError, EmailAddress, MailSecurity, NoticeSettings, read_key_file};

/// What sends notices.
#[derive(Debug, Clone)]
pub struct Mailer {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) protection: Protection,
    credentials: Option<(String, SecretString)>,
    pub(super) sender: Sender,
    /// What the server is told about us: the domain of the sender, never the name of this machine.
    pub(super) hello: ClientId,
    pub(super) timeout: Duration,
}

/// How the way to the server is protected.
#[derive(Clone)]
pub(super) enum Protection {
    StartTls(TlsParameters),
    Tls(TlsParameters),
    /// It does not leave this machine.
    Local,
}

impl std::fmt::Debug for Protection {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::StartTls(_) => "StartTls",
            Self::Tls(_) => "Tls",
            Self::Local => "Local",
        })
    }
}

/// Settings with which nothing can be sent.
#[derive(Debug, thiserror::Error)]
pub enum MailerError {
    /// Something is missing, or does not fit together.
    #[error("[notices]: {0}")]
    Unfit(&'static str),
    /// An address that no mail server understands.
    #[error("[notices]: {0:?} is no address for mail")]
    Address(String),
    /// The file with the password.
    #[error(transparent)]
    Secret(#[from] ConfigError),
    /// The file with certificates.
    #[error("[notices] ca_file: {0}")]
    Certificates(String),
}

impl Mailer {
    /// What these settings send with, whether or not it is switched on. Reads the files that they name.
    ///
    /// # Errors
    /// [`MailerError`], which says what to set.
    pub fn new(settings: &NoticeSettings) -> Result<Self, MailerError> {
        let host = settings.host.as_deref().ok_or(MailerError::Unfit("`host` is the mail server; it is empty"))?;
        let from = settings.from.as_ref().ok_or(MailerError::Unfit("`from` is who sends; it is empty"))?;
        let sender = Sender { from: address(from)?, reply_to: address(settings.reply_to.as_ref().unwrap_or(from))? };
        Ok(Self {
            host: host.to_owned(),
            port: u16::try_from(settings.port.get()).unwrap_or(u16::MAX),
            protection: protection(settings, host)?,
            credentials: credentials(settings)?,
            hello: ClientId::Domain(sender.from.domain().to_owned()),
            sender,
            timeout: Duration::from_secs(settings.timeout_seconds.get().into()),
        })
    }

    /// The name and the password for the server, for as long as it takes to sign in.
    pub(super) fn credentials(&self) -> Option<Credentials> {
        let (user, password) = self.credentials.as_ref()?;
        Some(Credentials::new(user.clone(), password.expose_secret().to_owned()))
    }

    /// Host and port of the server.
    pub fn server(&self) -> String {
        format!("{}:{}", self.host, self.port)
    }

    /// How the way to it is protected, as the setting says it.
    pub fn security(&self) -> &'static str {
        match self.protection {
            Protection::StartTls(_) => "starttls",
            Protection::Tls(_) => "tls",
            Protection::Local => "none",
        }
    }
}

fn protection(settings: &NoticeSettings, host: &str) -> Result<Protection, MailerError> {
    let is_here = matches!(host, "localhost" | "127.0.0.1" | "::1");
    match settings.security {
        MailSecurity::StartTls => Ok(Protection::StartTls(tls(host, settings.ca_file.as_deref())?)),
        MailSecurity::Tls => Ok(Protection::Tls(tls(host, settings.ca_file.as_deref())?)),
        MailSecurity::None if is_here => Ok(Protection::Local),
        MailSecurity::None => Err(MailerError::Unfit(
            "`security` may be \"none\" only if `host` is localhost; set \"starttls\" or \"tls\"",
        )),
    }
}

fn tls(host: &str, ca_file: Option<&Path>) -> Result<TlsParameters, MailerError> {
    let unfit = |error: &dyn std::fmt::Display| MailerError::Certificates(error.to_string());
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(file) = ca_file {
        let pem = std::fs::read(file).map_err(|error| unfit(&error.kind()))?;
        builder = builder.certificate_store(CertificateStore::None);
        let certificate = Certificate::from_pem(&pem).map_err(|error| unfit(&error))?;
        builder = builder.add_root_certificate(certificate);
    }
    builder.build().map_err(|error| unfit(&error))
}

fn credentials(settings: &NoticeSettings) -> Result<Option<(String, SecretString)>, MailerError> {
    match (&settings.user, &settings.password_file) {
        (None, None) => Ok(None),
        (Some(user), Some(file)) => {
            let secret = read_key_file(file, 1)?;
            let text = std::str::from_utf8(&secret)
                .map_err(|_| MailerError::Unfit("the password in `password_file` is no text"))?;
            let password = text.trim_end_matches(['\r', '\n']);
            Ok(Some((user.to_string(), SecretString::from(password.to_owned()))))
        }
        (Some(_), None) => Err(MailerError::Unfit("`user` needs `password_file`")),
        (None, Some(_)) => Err(MailerError::Unfit("`password_file` needs `user`")),
    }
}

fn address(address: &EmailAddress) -> Result<Address, MailerError> {
    address.parse().map_err(|_| MailerError::Address(address.to_string()))
}
