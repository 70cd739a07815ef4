//! Sealing on one's own computer, with the stock `age` command: no program of ours sees a word.

use crate::sealing::{LONGEST_ENCLOSURE, MOST_READERS};
use crate::web::page::{Chrome, Page};
use serde::Serialize;
use tera::{Context, TeraResult};

/// Bytes that one recipient takes in an age header: the stanza's line, its 1,120-byte encapsulation in base64, and the
/// wrapped file key.
const STANZA: usize = 18 + 1494 + 1 + 43 + 1;
/// The most text that is spoken of: what age writes as one chunk.
const CHUNK: usize = 64 * 1024;
/// Bytes of an age file besides stanzas and one chunk of text: version, MAC line, nonce, tag.
const FRAME: usize = 22 + 48 + 16 + 16;
/// A stanza without meaning that some programs add, so that others do not rely on there being none.
const GREASE: usize = 300;

#[derive(Serialize)]
pub struct OfflinePage {
    /// Bytes of text that the form takes once they are sealed and armored; `None` if it takes none.
    room: Option<usize>,
    readers: usize,
}

impl OfflinePage {
    /// For so many readers.
    pub fn new(readers: usize) -> Self {
        Self { room: room(readers), readers }
    }
}

impl Page for OfflinePage {
    const TEMPLATE: &'static str = "reporter/offline.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("three", Self::new(3)), ("many", Self::new(21))]
    }
}

/// How many bytes can be sealed, rounded down to hundreds. Armor writes 48 bytes as a line of 65, between two of 36 and 34.
fn room(readers: usize) -> Option<usize> {
    let lines = LONGEST_ENCLOSURE.checked_sub(36 + 34)? / 65;
    let bytes = (lines * 48).checked_sub(FRAME + GREASE + readers * STANZA)?.min(CHUNK);
    Some(bytes / 100 * 100).filter(|bytes| *bytes > 0 && readers <= MOST_READERS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_gets_less_with_each_reader_until_nothing_does() {
        assert_eq!(room(1), Some(65_500));
        assert_eq!(room(20), Some(65_500));
        assert_eq!(room(21), None);
    }
}
