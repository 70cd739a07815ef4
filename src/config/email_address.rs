//! E-mail addresses in settings: those that people read on a page, and the sender of notices.

use std::ops::Deref;

use serde::Deserialize;

use super::Line;

/// A line that looks like an e-mail address: one `@` with something on either side, and no space.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct EmailAddress(Line);

/// A text that is no e-mail address.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not possible; allowed is an e-mail address like name@example.org")]
pub struct NotAnEmailAddress(String);

impl TryFrom<String> for EmailAddress {
    type Error = NotAnEmailAddress;

    fn try_from(text: String) -> Result<Self, NotAnEmailAddress> {
        let parts = text.split_once('@');
        let looks_like_one = parts.is_some_and(|(name, host)| {
            !name.is_empty() && !host.is_empty() && !host.contains('@') && !text.contains(char::is_whitespace)
        });
        match Line::try_from(text.clone()) {
            Ok(line) if looks_like_one => Ok(Self(line)),
            _ => Err(NotAnEmailAddress(text)),
        }
    }
}

impl Deref for EmailAddress {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_could_write_to_is_refused() {
        let address = |text: &str| EmailAddress::try_from(text.to_owned());
        assert_eq!(&*address("meldestelle@lindenau.example").unwrap(), "meldestelle@lindenau.example");
        for text in ["", "a", "@", "a@", "@b", "a@b@c", "a b@c", "a@b\n"] {
            assert!(address(text).unwrap_err().to_string().contains("name@example.org"), "{text:?}");
        }
    }
}
