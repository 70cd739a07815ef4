//! Fingerprints: a recipient, or all readers of a channel, in so few signs that people can compare them.

mod words;

pub use words::word;

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};

use super::key_owner::{Handler, KeyOwner};
use super::recipient::Recipient;

const ONE: &[u8] = b"siegelpost/v1/reader";
const ALL: &[u8] = b"siegelpost/v1/readers";

/// The first 64 bits of a hash of one recipient, or of a set of them. Written as 16 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 8]);

/// A text that is not 16 lower-case hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is not a fingerprint")]
pub struct NotAFingerprint;

impl Fingerprint {
    /// Of a set of readers, in whatever order they come.
    pub fn of_all<'a>(recipients: impl IntoIterator<Item = &'a Recipient<Handler>>) -> Self {
        let mut digests: Vec<&[u8; 32]> =
            recipients.into_iter().map(|recipient| recipient.reader_digest(ONE)).collect();
        digests.sort_unstable();
        let mut hash = Sha256::new_with_prefix(ALL);
        digests.iter().for_each(|digest| hash.update(digest));
        Self::beginning(&hash.finalize().into())
    }

    fn beginning(digest: &[u8; 32]) -> Self {
        let mut first = [0; 8];
        first.copy_from_slice(&digest[..8]);
        Self(first)
    }
}

impl<R: KeyOwner> Recipient<R> {
    /// The recipient's fingerprint.
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::beginning(self.reader_digest(ONE))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let lower = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() != 16 || !text.bytes().all(lower) {
            return Err(NotAFingerprint);
        }
        u64::from_str_radix(text, 16).map(|number| Self(number.to_be_bytes())).map_err(|_| NotAFingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sealing::Identity;

    fn recipient(seed: u8) -> Recipient<Handler> {
        Identity::from_seed(&[seed; 32]).recipient()
    }

    #[test]
    fn a_set_is_the_same_in_any_order_and_another_with_one_reader_less() {
        let [one, two, three] = [1, 2, 3].map(recipient);
        let all = Fingerprint::of_all([&one, &two, &three]);
        assert_eq!(all, Fingerprint::of_all([&three, &one, &two]));
        assert_ne!(all, Fingerprint::of_all([&one, &two]));
        assert_ne!(Fingerprint::of_all([&one]), one.fingerprint());
        assert_ne!(one.fingerprint(), two.fingerprint());
    }

    #[test]
    fn it_is_read_as_it_is_written_and_not_otherwise() {
        let fingerprint = recipient(1).fingerprint();
        let text = fingerprint.to_string();
        assert_eq!(text.len(), 16);
        assert_eq!(text.parse(), Ok(fingerprint));
        let wrong = [text.to_uppercase(), text[1..].to_owned(), format!("{text}0"), format!("+{}", &text[1..])];
        for wrong in wrong {
            assert_eq!(wrong.parse::<Fingerprint>(), Err(NotAFingerprint), "{wrong}");
        }
    }
}
