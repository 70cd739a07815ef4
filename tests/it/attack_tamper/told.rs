//! What both readers were told, and whether that is enough.

use siegelpost::sealing::Side;

use crate::harness::Reading;
use crate::harness::html::words;

/// How a reader notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// The case, or the mailbox, is not there any more.
    Gone,
    /// The keys do not fit: nothing is shown, nothing is accepted.
    Altered,
    /// A warning at an entry.
    Warned,
    /// A remark that an entry is stored under another day than the one within.
    Day,
    /// Only by what was kept: the reporter's check words, the memory of the handler's browser.
    ByMemory,
}

/// A mailbox as its reporter finds it.
pub struct Mailbox {
    pub status: u16,
    pub body: String,
}

impl Mailbox {
    /// The conversation alone: where a case stands, and until when, is the server's word.
    fn talk(&self) -> String {
        let talk = self.body.split("<ol class=\"talk\">").nth(1).and_then(|rest| rest.split("</ol>").next());
        words(talk.unwrap_or_default())
    }

    pub fn check_words(&self) -> Vec<String> {
        let list = self.body.split("<summary>Prüfen").nth(1).and_then(|rest| rest.split("</ol>").next());
        let entries = list.unwrap_or_default().split("<strong>").skip(1);
        entries.map(|rest| rest.split('<').next().unwrap().to_owned()).collect()
    }

    /// How the reporter notices that it is not as it was `before`; `None` if they are shown the same.
    #[track_caller]
    pub fn noticed(&self, before: &Self, what: &str) -> Option<Notice> {
        assert!(self.status < 500, "{what}: {} {}", self.status, words(&self.body));
        let words = words(&self.body);
        let here = self.check_words();
        match self.status {
            404 => Some(Notice::Gone),
            409 => Some(Notice::Altered),
            _ if words.contains("In diesem Postfach stimmt etwas nicht") => Some(Notice::Warned),
            _ if words.contains("Es gilt der Tag oben") => Some(Notice::Day),
            _ if before.check_words().iter().any(|noted| !here.contains(noted)) => Some(Notice::ByMemory),
            _ => {
                assert_eq!(self.talk(), before.talk(), "{what}: the reporter is shown something else, unnoticed");
                None
            }
        }
    }
}

/// How the handler notices that a case is not as it was `before`; `None` if they are shown the same.
#[track_caller]
pub fn noticed(now: &Reading, before: &Reading, what: &str) -> Option<Notice> {
    assert!(now.status < 500, "{what}: {} {}", now.status, words(&now.page));
    if now.status == 404 {
        return Some(Notice::Gone);
    }
    if now.keys.is_none() {
        return Some(Notice::Altered);
    }
    if now.entries.is_empty() || now.entries.iter().any(|entry| !entry.verdict.is_fine()) {
        return Some(Notice::Warned);
    }
    if now.entries.iter().any(|entry| entry.other_day) {
        return Some(Notice::Day);
    }
    let tags = |reading: &Reading| -> Vec<_> {
        reading.entries.iter().map(|entry| (entry.side, entry.seq, entry.digest)).collect()
    };
    let here = tags(now);
    if tags(before).iter().any(|seen| !here.contains(seen)) {
        return Some(Notice::ByMemory);
    }
    // A note stands in a line of its own: between which entries of the conversation is the database's word.
    for file in [true, false] {
        let shown = |reading: &Reading| -> Vec<_> {
            let line = reading.entries.iter().filter(|entry| (entry.side == Side::File) == file);
            line.map(|entry| entry.document.clone()).collect()
        };
        assert_eq!(shown(now), shown(before), "{what}: the handler is shown something else, unnoticed");
    }
    None
}
