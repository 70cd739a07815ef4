//! Sealing on one's own computer, with the stock `age` command: no program of ours sees a word.

use actix_web::HttpResponse;
use serde::Serialize;

use super::closed;
use crate::language::Language;
use crate::sealing::{LONGEST_ENCLOSURE, MOST_READERS};
use crate::web::page::Page;
use crate::web::problem::Problem;
use crate::web::route::{Feature, routes};
use crate::web::visitor::Reporter;

pub(super) const FEATURE: Feature = Feature {
    routes: routes![Get Page "/offline" => get, Get Page "/c/{channel}/offline" => get],
    samples: |samples| samples.add::<OfflinePage>("offline", "/offline"),
    nav: None,
};

/// Bytes that one recipient takes in an age header: the stanza's line, its 1,120-byte encapsulation in base64, and the
/// wrapped file key.
const STANZA: usize = 18 + 1494 + 1 + 43 + 1;
/// Bytes of an age file besides stanzas and text: version, MAC line, nonce, and a tag for each 64 KiB, at most
/// four.
const FRAME: usize = 22 + 48 + 16 + 4 * 16;
/// A stanza without meaning that some programs add, so that others do not rely on there being none.
const GREASE: usize = 300;

#[derive(Serialize)]
struct OfflinePage {
    /// Bytes of text that fit into the form once they are sealed and armored; `None` if none do.
    room: Option<usize>,
    readers: usize,
}

async fn get(reporter: Reporter) -> Result<HttpResponse, Problem> {
    if let Some(elsewhere) = closed::elsewhere(&reporter)? {
        return Ok(elsewhere);
    }
    let readers = reporter.channel()?.readers.current(&reporter.app().store).await?;
    reporter.page(&OfflinePage::new(readers.len()))
}

impl OfflinePage {
    fn new(readers: usize) -> Self {
        Self { room: room(readers), readers }
    }
}

impl Page for OfflinePage {
    const TEMPLATE: &'static str = "reporter/offline.html";

    fn samples(_: Language) -> Vec<(&'static str, Self)> {
        vec![("three", Self::new(3)), ("many", Self::new(MOST_READERS + 1))]
    }
}

/// How many bytes can be sealed, rounded down to hundreds. Armor writes 48 bytes as a line of 64 signs, between two of 34
/// and 32; each ends with CR LF when a form sends it.
fn room(readers: usize) -> Option<usize> {
    let lines = (LONGEST_ENCLOSURE - (34 + 32 + 4)) / (64 + 2);
    let bytes = (lines * 48).checked_sub(FRAME + GREASE + readers * STANZA)?;
    (readers <= MOST_READERS).then_some(bytes / 100 * 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_gets_less_with_each_reader_until_there_are_too_many() {
        assert_eq!(room(1), Some(114_200));
        assert_eq!(room(3), Some(111_100));
        assert_eq!(room(MOST_READERS), Some(84_700));
        assert_eq!(room(MOST_READERS + 1), None);
    }
}
