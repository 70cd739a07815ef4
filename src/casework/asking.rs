//! What the office asks a reporter for in the mailbox, and what the reporter declares there: docs/sealing.md, "Documents".

use serde::{Deserialize, Serialize};
use time::Date;
use zeroize::Zeroizing;

use super::calendar_day;

/// Proposals that a meeting may have.
const MOST_PROPOSALS: usize = 5;
/// The greatest number that all readers of documents can tell from the next.
const HIGHEST_NUMBER: u64 = (1 << 53) - 1;

/// What the office asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Asks {
    /// To check a protocol of what was said, and to confirm or correct it: § 11(4) HinSchG.
    Protocol,
    /// To consent to one disclosure, and to no other: § 9(3) HinSchG.
    Consent,
    /// To choose one of the proposals for a meeting: § 16(3) HinSchG.
    Meeting,
}

/// What a reporter declares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Declares {
    /// The protocol is right.
    Confirmed,
    /// The protocol is to be corrected as the text says.
    Corrected,
    /// The disclosure may be made.
    Consented,
    /// It may not, or may not any more.
    Refused,
    /// One of the proposals suits.
    Accepted,
    /// None of them does.
    Declined,
    /// The report is withdrawn.
    Withdrawn,
    /// Somebody puts them at a disadvantage: § 36 HinSchG.
    Retaliation,
}

impl Declares {
    /// By which name it is known in documents and forms.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Corrected => "corrected",
            Self::Consented => "consented",
            Self::Refused => "refused",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Retaliation => "retaliation",
        }
    }

    const ALL: [Self; 8] = [
        Self::Confirmed,
        Self::Corrected,
        Self::Consented,
        Self::Refused,
        Self::Accepted,
        Self::Declined,
        Self::Withdrawn,
        Self::Retaliation,
    ];

    /// The declaration of this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.name() == name)
    }

    /// What it answers; `None` for what a reporter declares unasked.
    pub const fn answers(self) -> Option<Asks> {
        match self {
            Self::Confirmed | Self::Corrected => Some(Asks::Protocol),
            Self::Consented | Self::Refused => Some(Asks::Consent),
            Self::Accepted | Self::Declined => Some(Asks::Meeting),
            Self::Withdrawn | Self::Retaliation => None,
        }
    }

    /// Whether it says nothing without words.
    pub const fn needs_words(self) -> bool {
        matches!(self, Self::Corrected | Self::Retaliation)
    }
}

/// What the office asks for, in its own words. Only read as a whole, and only if it can be answered.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "UncheckedRequest")]
pub struct Request {
    /// BCP 47 tag of the language of the page it was written on.
    pub lang: String,
    /// The day it was sent.
    #[serde(with = "calendar_day")]
    pub day: Date,
    pub asks: Asks,
    /// The protocol, what would be disclosed to whom and why, or what is to be spoken about.
    pub text: Zeroizing<String>,
    /// Of a meeting: when and where.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Zeroizing<String>>,
    /// Who in the office wrote it.
    pub author: String,
}

/// What the reporter declares. Only read as a whole.
#[derive(Serialize, Deserialize)]
#[serde(try_from = "UncheckedDeclaration")]
pub struct Declaration {
    /// BCP 47 tag of the language of the page it was declared on.
    pub lang: String,
    /// The day it was sent.
    #[serde(with = "calendar_day")]
    pub day: Date,
    pub declares: Declares,
    /// The number of the request on the office's side; none for what was declared unasked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u64>,
    /// Which proposal suits, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<u8>,
    /// What they say about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Zeroizing<String>>,
}

impl Declaration {
    /// Whether it says the same, whenever it was sent.
    pub fn same_as(&self, other: &Self) -> bool {
        let words = |one: &Self| one.text.clone();
        (self.declares, self.to, self.choice, words(self)) == (other.declares, other.to, other.choice, words(other))
    }
}

#[derive(Deserialize)]
struct UncheckedRequest {
    lang: String,
    #[serde(with = "calendar_day")]
    day: Date,
    asks: Asks,
    text: Zeroizing<String>,
    #[serde(default)]
    proposals: Vec<Zeroizing<String>>,
    author: String,
}

impl TryFrom<UncheckedRequest> for Request {
    type Error = &'static str;

    fn try_from(read: UncheckedRequest) -> Result<Self, Self::Error> {
        let UncheckedRequest { lang, day, asks, text, proposals, author } = read;
        let count = if asks == Asks::Meeting { 1..=MOST_PROPOSALS } else { 0..=0 };
        let is_whole =
            !text.is_empty() && count.contains(&proposals.len()) && !proposals.iter().any(|one| one.is_empty());
        is_whole.then_some(Self { lang, day, asks, text, proposals, author }).ok_or("cannot be answered")
    }
}

#[derive(Deserialize)]
struct UncheckedDeclaration {
    lang: String,
    #[serde(with = "calendar_day")]
    day: Date,
    declares: Declares,
    to: Option<u64>,
    choice: Option<u8>,
    text: Option<Zeroizing<String>>,
}

impl TryFrom<UncheckedDeclaration> for Declaration {
    type Error = &'static str;

    fn try_from(read: UncheckedDeclaration) -> Result<Self, Self::Error> {
        let UncheckedDeclaration { lang, day, declares, to, choice, text } = read;
        let has_place = to.is_some_and(|to| (1..=HIGHEST_NUMBER).contains(&to));
        let answers = declares.answers().map_or(to.is_none(), |_| has_place);
        let chooses = choice.is_some_and(|choice| (1..=MOST_PROPOSALS).contains(&usize::from(choice)));
        let is_chosen = if declares == Declares::Accepted { chooses } else { choice.is_none() };
        let has_words =
            text.as_ref().is_none_or(|text| !text.is_empty()) && (text.is_some() || !declares.needs_words());
        let is_whole = answers && is_chosen && has_words;
        is_whole.then_some(Self { lang, day, declares, to, choice, text }).ok_or("says nothing")
    }
}
