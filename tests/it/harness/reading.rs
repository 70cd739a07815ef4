//! What a handler's browser makes of a case page: every entry opened, judged and compared, as the office's script does.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use siegelpost::casework::Document;
use siegelpost::mailbox::announced;
use siegelpost::sealing::chain::{self, ChainEntry, Verdict};
use siegelpost::sealing::{self, Case, CaseFile, Handler, Identity, ParcelKey, Sealed, Side};

use super::html;

/// A case page, opened as far as that is possible.
pub struct Reading {
    pub status: u16,
    pub page: String,
    /// The case's keys, unless the slot does not open or does not fit the case.
    pub keys: Option<(Identity<Case>, Identity<CaseFile>)>,
    pub entries: Vec<Entry>,
}

/// One entry: who wrote it, and the document, which is null if it cannot be opened.
pub struct Entry {
    pub side: Side,
    pub seq: u64,
    pub digest: [u8; 32],
    pub document: Value,
    pub verdict: Verdict,
    /// Whether the day it is stored under does not fit the one within.
    pub other_day: bool,
}

impl Reading {
    /// Of the page, and of the stretches that it leaves out of a long case.
    pub fn of(status: u16, page: String, earlier: &[String], key: &Identity<Handler>) -> Self {
        let keys = keys(&page, key);
        let pages: Vec<_> = std::iter::once(&page).chain(earlier).map(String::as_str).collect();
        let entries = keys.as_ref().map_or_else(Vec::new, |(conversation, file)| entries(&pages, conversation, file));
        Self { status, page, keys, entries }
    }

    /// Before which position the page leaves out entries of the conversation.
    pub fn left_out_before(page: &str) -> Option<i64> {
        html::attribute(page, "data-earlier=", "data-earlier").map(|position| position.parse().unwrap())
    }

    /// The lowest position on a page with earlier entries; `None` if it has none.
    pub fn first_position(page: &str) -> Option<i64> {
        elements(page).map(|(position, _)| position).min()
    }
}

/// What is in the slot, if it belongs to the recipients on the page.
fn keys(page: &str, key: &Identity<Handler>) -> Option<(Identity<Case>, Identity<CaseFile>)> {
    let of = |name| html::attribute(page, "<sealed-case", name);
    let slot = Sealed::from_stored(STANDARD.decode(of("data-slot")?).unwrap());
    let (conversation, file) = sealing::open_handler_slot(&slot, key).ok()?;
    let fits = of("data-case-recipient") == Some(&conversation.recipient().to_string())
        && of("data-file-recipient") == Some(&file.recipient().to_string());
    fits.then_some((conversation, file))
}

/// Every entry on a page, with its position.
fn elements(page: &str) -> impl Iterator<Item = (i64, &str)> {
    let position = |element| html::attribute(element, "data-position", "data-position").unwrap().parse().unwrap();
    page.split("<sealed-text").skip(1).map(move |element| (position(element), element))
}

fn entries(pages: &[&str], conversation: &Identity<Case>, file: &Identity<CaseFile>) -> Vec<Entry> {
    let in_order: BTreeMap<_, _> = pages.iter().rev().flat_map(|page| elements(page)).collect();
    let opened = in_order.into_values().map(|element| {
        let of = |name| html::attribute(element, name, name);
        let sealed = element.split("<template>").nth(1).unwrap().split("</template>").next().unwrap();
        let sealed = STANDARD.decode(sealed.trim()).unwrap();
        let place = (of("data-side").unwrap().parse().unwrap(), of("data-seq").unwrap().parse().unwrap());
        let beside = of("data-digest").and_then(|text| STANDARD.decode(text).ok()?.try_into().ok()).unwrap_or([0; 32]);
        match place.0 {
            Side::File => open(file, (sealed, beside), place, of("data-day").unwrap()),
            _ => open(conversation, (sealed, beside), place, of("data-day").unwrap()),
        }
    });
    let (mut entries, links): (Vec<_>, Vec<_>) = opened.unzip();
    for (entry, verdict) in entries.iter_mut().zip(chain::verify(&links)) {
        entry.verdict = verdict;
    }
    entries
}

fn open<R: ParcelKey>(
    key: &Identity<R>,
    (sealed, beside): (Vec<u8>, [u8; 32]),
    (side, seq): (Side, u64),
    stored: &str,
) -> (Entry, ChainEntry) {
    let sealed = Sealed::from_stored(sealed);
    let opened = sealing::open_parcel(key, &sealed, side, seq);
    let mut link = ChainEntry::of(&sealed, beside, (side, seq), opened.as_ref().map_err(|error| *error));
    let document: Value = opened.map_or(Value::Null, |opened| serde_json::from_slice(&opened.json).unwrap());
    link.announces = Document::from_json(document.to_string().as_bytes()).ok().and_then(|read| announced(&read));
    let other_day = document["day"].as_str().is_some_and(|day| !fits(day, stored));
    (Entry { side, seq, digest: link.digest, document, verdict: Verdict::default(), other_day }, link)
}

/// Whether the day `stored` is the sealed one or the next.
fn fits(sealed: &str, stored: &str) -> bool {
    let day = |text| time::Date::parse(text, time::macros::format_description!("[year]-[month]-[day]"));
    match (day(sealed), day(stored)) {
        (Ok(sealed), Ok(stored)) => stored == sealed || Some(stored) == sealed.next_day(),
        _ => false,
    }
}

impl Entry {
    /// What was written: a message's text, or a report's description.
    pub fn text(&self) -> Option<&str> {
        self.document.get("text").or(self.document.pointer("/answers/F14")).and_then(Value::as_str)
    }
}
