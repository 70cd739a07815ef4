//! The one mail there is.

use lettre::Address;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue, MIME_VERSION_1_0};
use lettre::message::{Mailbox, Message};
use rand::{CryptoRng, RngExt};
use time::OffsetDateTime;

use super::fault::{MailFault, Step};

/// The words of a notice in one language: the same for every notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeWords {
    pub subject: String,
    pub text: String,
    /// What the address for replies is called.
    pub reply: String,
}

/// A mail that says that it is time to sign in.
pub struct Notice<'a> {
    pub words: &'a NoticeWords,
    pub to: &'a str,
    /// The fixed hour it is for: what stands in the mail as the time at which it was written.
    pub at: OffsetDateTime,
}

/// Who sends, and where replies go.
#[derive(Debug, Clone)]
pub(super) struct Sender {
    pub from: Address,
    pub reply_to: Address,
}

/// Says that no person has sent it, so that no machine answers (RFC 3834, section 5).
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

impl Notice<'_> {
    /// To whom it goes.
    pub(super) fn address(&self) -> Result<Address, MailFault> {
        let wrong = |error| MailFault { is_lasting: true, ..MailFault::new(Step::Address, format!("{error}")) };
        self.to.parse().map_err(wrong)
    }

    /// The bytes of the mail. Only the id is chance.
    pub(super) fn bytes(&self, sender: &Sender, rng: &mut impl CryptoRng) -> Result<Vec<u8>, MailFault> {
        let reply = Some(self.words.reply.clone());
        let id = format!("<{:032x}@{}>", rng.random::<u128>(), sender.from.domain());
        let mail = Message::builder()
            .date(self.at.into())
            .from(Mailbox::new(None, sender.from.clone()))
            .reply_to(Mailbox::new(reply, sender.reply_to.clone()))
            .to(Mailbox::new(None, self.address()?))
            .subject(self.words.subject.as_str())
            .message_id(Some(id))
            .header(AutoSubmitted)
            .header(MIME_VERSION_1_0)
            .header(ContentType::TEXT_PLAIN)
            .body(self.words.text.clone());
        mail.map(|mail| mail.formatted()).map_err(|error| MailFault::new(Step::Message, error.to_string()))
    }
}
