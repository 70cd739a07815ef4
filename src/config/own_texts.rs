//! Which of our messages an organisation can say in its own words on a page. A file can replace every message; these are the
//! ones that reporters read as the voice of the office, and in which no promise of the program stands.

mod stored;

use strum::VariantArray;

pub use stored::{StoredTexts, TextProblem, said_by_file};

/// A message that can be replaced on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum OwnText {
    /// What the office is called.
    OfficeName,
    /// The heading of the first page.
    StartTitle,
    /// The first of the steps on it.
    StartStep,
    /// The message in the mailbox that says that a report has come (HinSchG § 17(1) no. 1).
    Acknowledgement,
    /// What stands on the page on which the mailbox is opened.
    MailboxLead,
    /// What a state means, for whoever reported.
    InReview,
    InWork,
    Closed,
    /// With what handlers begin what they write.
    ReplyAcknowledge,
    ReplyQuestion,
    ReplyMeeting,
    ReplyClosed,
}

impl OwnText {
    /// Every one, in the order in which reporters come across them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The message's name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OfficeName => "office-name",
            Self::StartTitle => "start-title",
            Self::StartStep => "start-step-1",
            Self::Acknowledgement => "acknowledgement",
            Self::MailboxLead => "mailbox-lead",
            Self::InReview => "state-more-in_review",
            Self::InWork => "state-more-in_work",
            Self::Closed => "state-more-closed",
            Self::ReplyAcknowledge => "reply-text-acknowledge",
            Self::ReplyQuestion => "reply-text-question",
            Self::ReplyMeeting => "reply-text-meeting",
            Self::ReplyClosed => "reply-text-closed",
        }
    }

    /// Whether it stands in the middle of a line or a title.
    pub const fn is_one_line(self) -> bool {
        matches!(self, Self::OfficeName | Self::StartTitle | Self::StartStep | Self::MailboxLead)
    }

    /// Reads [`OwnText::key`].
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|text| text.key() == key)
    }
}
