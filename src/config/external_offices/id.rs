//! The id of an external office.

use std::fmt;

/// Bytes of the longest id.
const MAX: usize = 40;

/// An id: small letters, digits and hyphens, at most 40 of them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OfficeId {
    bytes: [u8; MAX],
    length: usize,
}

impl OfficeId {
    /// Reads an id; `None` if it is none.
    pub fn parse(text: &str) -> Option<Self> {
        let is_fine = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if text.is_empty() || text.len() > MAX || !text.bytes().all(is_fine) {
            return None;
        }
        let mut bytes = [0; MAX];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Self { bytes, length: text.len() })
    }

    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}

impl fmt::Display for OfficeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for OfficeId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_and_nothing_else_is_one() {
        for id in ["bfj", "own-12", &"x".repeat(MAX)] {
            assert_eq!(OfficeId::parse(id).unwrap().to_string(), id);
        }
        for text in ["", "Bfj", "a b", "a/b", "ä", "a\n", &"x".repeat(MAX + 1)] {
            assert_eq!(OfficeId::parse(text), None, "{text:?}");
        }
    }
}
