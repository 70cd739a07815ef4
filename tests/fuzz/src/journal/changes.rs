//! What somebody who owns the database can do to a book.

use siegelpost::store::StaffId;
use siegelpost::store::journal_entry::JournalEntry;
use time::Duration;

use super::by_hand;

const WORDS: [&str; 12] = [
    "",
    "case",
    "look",
    "kept",
    "month",
    "staff",
    "expired-look",
    "case-deleted",
    "case_received",
    "case_opened_by_handler",
    "month_closed",
    "older_entries",
];

/// Which, at which entry, with what.
pub fn make(entries: &mut Vec<JournalEntry>, change: &[u8; 6]) {
    let [kind, at, with @ ..] = *change;
    if entries.is_empty() {
        return;
    }
    let (at, other) = (usize::from(at) % entries.len(), usize::from(with[0]) % entries.len());
    match kind % 8 {
        0 => drop(entries.remove(at)),
        1 => entries.swap(at, other),
        2 => entries.insert(at, entries[other].clone()),
        3 => entries.truncate(at),
        4 => entries[at] = by_hand::dropped(&entries[at], WORDS[usize::from(with[0]) % WORDS.len()]),
        5 => entries[at] = JournalEntry { previous: entries[at].previous, ..entries[other].clone() },
        _ => field(&mut entries[at], with),
    }
}

fn field(entry: &mut JournalEntry, [which, some, first, second]: [u8; 4]) {
    let word = || WORDS[usize::from(first) % WORDS.len()].to_owned();
    let (text, number) = ((some % 2 == 1).then(word), (some % 2 == 1).then_some(i64::from(first)));
    let bytes = (some % 2 == 1).then(|| vec![first; usize::from(second) % 40]);
    match which % 14 {
        0 => entry.version = i32::from(first) % 4,
        1 => entry.class = word(),
        2 => entry.day = entry.day.saturating_add(Duration::days(i64::from(first) - 128)),
        3 => entry.event = text,
        4 => entry.detail = text,
        5 => entry.subject_kind = text,
        6 => entry.subject_id = number,
        7 => entry.first_case = number,
        8 => entry.actor = number.map(|_| StaffId::from_number(first.into())),
        9 => entry.salt = bytes,
        10 => entry.dropped = text,
        11 => entry.case_tag = bytes,
        12 => entry.body = bytes,
        _ => entry.digest[usize::from(first) % 32] ^= second,
    }
}
