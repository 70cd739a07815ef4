//! A book in which somebody changed something: it does not hold, unless what changed is what may go.

mod book;
mod by_hand;
mod changes;

use siegelpost::journal::{Book, ChainCheck, verify_entries};
use siegelpost::store::journal_entry::JournalEntry;
use time::Duration;

use book::{DELETED, GENUINE, TODAY, live_cases};

/// Six bytes for a change.
pub fn holds(data: &[u8]) {
    let mut entries = GENUINE.clone();
    for change in data.as_chunks::<6>().0.iter().take(32) {
        changes::make(&mut entries, change);
    }
    let found = verify_entries(Book::Office, &entries, live_cases(), TODAY);
    let is_beginning = entries.len() <= GENUINE.len()
        && entries
            .iter()
            .zip(&*GENUINE)
            .all(|(now, recorded)| is_same(now, recorded) || is_lawfully_dropped(now, recorded));
    if let ChainCheck::Whole(_) = found {
        assert!(is_beginning, "it holds, and was changed: {:?}", first_change(&entries));
    }
    if is_beginning && entries.len() == GENUINE.len() {
        assert!(matches!(found, ChainCheck::Whole(_)), "it is as it was recorded: {found:?}");
    }
}

/// The row number is not covered by anything: it says the order, and the chain does.
fn is_same(now: &JournalEntry, recorded: &JournalEntry) -> bool {
    JournalEntry { id: recorded.id, ..now.clone() } == *recorded
}

/// What may go: looks after their time, and everything about a case that is deleted. Nothing tells who has dropped it.
fn is_lawfully_dropped(now: &JournalEntry, recorded: &JournalEntry) -> bool {
    let reason = now.dropped.as_deref().unwrap_or_default();
    let is_over = recorded.class == "look" && recorded.day < TODAY - Duration::days(90);
    let is_without_case = ["look", "case"].contains(&&*recorded.class) && is_about_the_deleted(recorded);
    let left = match recorded.dropped {
        // Of what was dropped before, only the reason can be another one, where both are true.
        Some(_) => JournalEntry { dropped: Some(reason.to_owned()), ..recorded.clone() },
        None => by_hand::dropped(recorded, reason),
    };
    matches!((reason, is_over, is_without_case), ("expired-look", true, _) | ("case-deleted", _, true))
        && is_same(now, &left)
}

fn is_about_the_deleted(recorded: &JournalEntry) -> bool {
    recorded.subject_id == Some(DELETED.number())
        || recorded.case_tag == Some(by_hand::case_tag(recorded.day, DELETED.number()))
}

fn first_change(entries: &[JournalEntry]) -> Option<(&JournalEntry, &JournalEntry)> {
    entries.iter().zip(&*GENUINE).find(|(now, recorded)| !is_same(now, recorded))
}
