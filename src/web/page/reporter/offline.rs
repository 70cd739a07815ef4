//! Sealing on one's own computer, with the stock `age` command: no program of ours sees a word.

use crate::web::page::{Chrome, Page};
use serde::Serialize;
use tera::{Context, TeraResult};

/// Bytes that one recipient takes in an age header: the stanza's line, its 1,120-byte encapsulation in base64, and the
/// wrapped file key.
const STANZA: usize = 18 + 1494 + 1 + 43 + 1;
/// Bytes of an age file besides stanzas and text, up to 64 KiB of text: version, MAC line, nonce, tag.
const FRAME: usize = 22 + 48 + 16 + 16;
/// A stanza without meaning that some programs add, so that others do not rely on there being none.
const GREASE: usize = 300;

#[derive(Serialize)]
pub struct OfflinePage {
    /// Bytes of text that fit into the form's longest field once they are sealed and armored; `None` if none do.
    room: Option<usize>,
    readers: usize,
}

impl OfflinePage {
    /// For so many readers and a field that takes so many characters.
    pub fn new(readers: usize, max_chars: usize) -> Self {
        Self { room: room(readers, max_chars), readers }
    }
}

impl Page for OfflinePage {
    const TEMPLATE: &'static str = "reporter/offline.html";

    fn fill(&self, context: &mut Context, _: &Chrome<'_>) -> TeraResult<()> {
        context.insert("page", self);
        Ok(())
    }

    fn samples() -> Vec<(&'static str, Self)> {
        vec![("three", Self::new(3, 20_000)), ("many", Self::new(12, 20_000))]
    }
}

/// How many bytes can be sealed, rounded down to hundreds. Armor writes 48 bytes as a line of 65, between two of 36 and 34.
fn room(readers: usize, max_chars: usize) -> Option<usize> {
    let lines = max_chars.checked_sub(36 + 34)? / 65;
    let bytes = (lines * 48).checked_sub(FRAME + GREASE + readers * STANZA)?;
    Some(bytes / 100 * 100).filter(|bytes| *bytes > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_gets_less_with_each_reader_until_nothing_does() {
        assert_eq!(room(1, 20_000), Some(12_700));
        assert_eq!(room(3, 20_000), Some(9_600));
        assert_eq!(room(12, 20_000), None);
        assert_eq!(room(3, 50), None);
    }
}
