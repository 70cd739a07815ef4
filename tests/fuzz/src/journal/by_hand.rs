//! What is left of an entry that is dropped, by docs/journal.md: no line is shared with the program.

use sha2::{Digest, Sha256};
use siegelpost::store::journal_entry::JournalEntry;
use time::Date;

fn hash(label: &str, fields: &[&[u8]]) -> Vec<u8> {
    let mut hash = Sha256::new_with_prefix(label);
    for field in fields {
        hash.update(u64::try_from(field.len()).unwrap().to_be_bytes());
        hash.update(field);
    }
    hash.finalize().to_vec()
}

/// By which a case is known on a day.
pub fn case_tag(day: Date, case: i64) -> Vec<u8> {
    hash("siegelpost/v2/case-tag", &[day.to_string().as_bytes(), case.to_string().as_bytes()])
}

/// The entry without its fields, and with what stays in their place.
pub fn dropped(entry: &JournalEntry, reason: &str) -> JournalEntry {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let id = entry.subject_id.map_or_else(String::new, |id| id.to_string());
    let actor = entry.actor.map_or_else(String::new, |actor| actor.number().to_string());
    let texts = [text(&entry.event), text(&entry.detail), text(&entry.subject_kind), id, actor];
    let mut fields = vec![entry.salt.as_deref().unwrap_or_default()];
    fields.extend(texts.iter().map(String::as_bytes));
    JournalEntry {
        event: None,
        detail: None,
        subject_kind: None,
        subject_id: None,
        first_case: None,
        actor: None,
        salt: None,
        dropped: Some(reason.to_owned()),
        case_tag: entry.subject_id.map(|id| case_tag(entry.day, id)),
        body: Some(hash("siegelpost/v2/body", &fields)),
        ..entry.clone()
    }
}
