//! The name of a channel in addresses.

use std::fmt;
use std::str::FromStr;

/// First parts of our own addresses, now or soon: no channel may be called so.
const RESERVED: [&str; 46] = [
    "about",
    "absences",
    "accessibility",
    "account",
    "admin",
    "agreement",
    "assets",
    "c",
    "calendar",
    "cases",
    "channels",
    "compliance",
    "enrol",
    "exit",
    "healthz",
    "how",
    "imprint",
    "invitation",
    "journal",
    "keys",
    "language",
    "licences",
    "mailbox",
    "new",
    "notices",
    "offices",
    "offline",
    "organisation",
    "people",
    "poster",
    "privacy",
    "questionnaires",
    "readers",
    "readiness",
    "receipt",
    "recipients",
    "register",
    "report",
    "safety",
    "session",
    "sign-in",
    "sign-out",
    "statistics",
    "style",
    "team",
    "verify",
];
const MAX_LENGTH: usize = 32;

/// Lower-case letters, digits and hyphens, 1 to 32 of them, and none of our own addresses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChannelSlug(String);

/// A text that is no slug.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotASlug {
    /// Other characters, or too many or too few of them.
    #[error("{0:?} is not possible; allowed are 1 to {MAX_LENGTH} lower-case letters, digits and hyphens")]
    Characters(String),
    /// One of our own addresses.
    #[error("{0:?} is an address of the program itself; choose another name")]
    Reserved(String),
}

impl ChannelSlug {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ChannelSlug {
    type Err = NotASlug;

    fn from_str(text: &str) -> Result<Self, NotASlug> {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !(1..=MAX_LENGTH).contains(&text.len()) || !text.bytes().all(plain) {
            return Err(NotASlug::Characters(text.to_owned()));
        }
        if RESERVED.contains(&text) {
            return Err(NotASlug::Reserved(text.to_owned()));
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for ChannelSlug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_a_short_plain_word() {
        for fine in ["messenger", "gewalt-2027", "7", &"a".repeat(32)] {
            assert_eq!(fine.parse::<ChannelSlug>().unwrap().as_str(), fine);
        }
        for wrong in ["", "Messenger", "a b", "ä", "a_b", "a/b", "a.b", &"a".repeat(33)] {
            assert_eq!(wrong.parse::<ChannelSlug>(), Err(NotASlug::Characters(wrong.to_owned())));
        }
        assert_eq!("mailbox".parse::<ChannelSlug>(), Err(NotASlug::Reserved("mailbox".to_owned())));
    }
}
