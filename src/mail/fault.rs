//! Why a mail was not taken.

use std::error::Error;
use std::fmt::{self, Display, Formatter};
use std::io;

use lettre::transport::smtp;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The step at which it failed. The words are stored, and name messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Step {
    /// The name is unknown, nobody listens there, or who does speaks no SMTP.
    Connect,
    /// TLS: the server has none, or its certificate is none that is believed in.
    Tls,
    /// The name or the password is not taken.
    SignIn,
    /// This sender may not send.
    Sender,
    /// This address takes no mail.
    Address,
    /// The mail itself is not taken.
    Message,
    /// It took too long.
    Time,
}

/// A step that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailFault {
    pub step: Step,
    /// Trying again does not help (RFC 5321, 4.2.1: 5yz).
    pub is_lasting: bool,
    /// What the server said, or what this machine did: for an operator at a terminal, never for a log.
    pub said: String,
}

impl Step {
    /// The stable word.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// Whether it is about one mail; otherwise no other would fare better.
    pub fn is_about_one_mail(self) -> bool {
        matches!(self, Self::Address | Self::Message)
    }
}

impl MailFault {
    /// A step that was not taken because of what stands here.
    pub(super) fn new(step: Step, said: impl Into<String>) -> Self {
        Self { step, is_lasting: false, said: said.into() }
    }

    /// What went wrong at this step.
    pub(super) fn at(step: Step, error: &smtp::Error) -> Self {
        let step = if error.is_timeout() { Step::Time } else { step };
        let mut said = error.to_string();
        for cause in causes(error).map(ToString::to_string) {
            // Most say what stands below them themselves.
            if !said.contains(&cause) {
                said.push_str(": ");
                said.push_str(&cause);
            }
        }
        Self { step, is_lasting: error.is_permanent(), said: one_line(&said) }
    }
}

/// Whether it is because what came is not what TLS says: another certificate, or no TLS at all.
pub(super) fn is_about_tls(error: &smtp::Error) -> bool {
    let is_unfit = |cause: &(dyn Error + 'static)| {
        cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::InvalidData)
    };
    error.is_tls() || causes(error).any(is_unfit)
}

/// What stands below an error, from above.
fn causes(error: &smtp::Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |cause| (*cause).source())
}

impl Display for MailFault {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        let what = match self.step {
            Step::Connect => "the mail server cannot be reached",
            Step::Tls => "the way to the mail server cannot be protected",
            Step::SignIn => "the mail server does not let this account in",
            Step::Sender => "the mail server does not take mail from this sender",
            Step::Address => "the mail server does not take mail for this address",
            Step::Message => "the mail server does not take this mail",
            Step::Time => "the mail server takes too long",
        };
        if self.said.is_empty() { out.write_str(what) } else { write!(out, "{what}: {}", self.said) }
    }
}

/// Whatever a server says stays on one line, and short.
fn one_line(text: &str) -> String {
    let plain = text.chars().map(|character| if character.is_control() { ' ' } else { character });
    plain.take(300).collect::<String>().trim().to_owned()
}
