//! What may be read of the journal by somebody who verifies: no case, no look, and nobody's name where it would tell how they work.

use time::{Date, Month as CalendarMonth};

use super::kind::{Kind, names_people};
use super::month::Month;
use super::{Book, Class};
use crate::store::journal_entry;
use crate::store::journal_entry::kept::{KeptEntry, KeptList, Key};
use crate::store::listing::{self, Start};
use crate::store::{ChannelId, INVALID_DATE, OrganisationId, ReadDb, StaffId, StoreError};

/// What to read.
#[derive(Debug, Clone, Copy)]
pub struct KeptFilter {
    pub book: Book,
    /// The month; `None`: all there are.
    pub month: Option<Month>,
    pub kind: Option<Kind>,
}

/// An entry, as it may be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadableEntry {
    pub day: Date,
    /// The stored name; empty if it is damaged.
    pub event: String,
    /// What more it says, in stable words. Of deletions nothing: how many cases went on a day tells how many were closed on one.
    pub detail: String,
    /// Who it is about, where that may be said.
    pub about: Option<StaffId>,
    pub channel: Option<ChannelId>,
    /// Who did it, where that may be said; nobody for what was done at the machine.
    pub by: Option<StaffId>,
    pub digest: [u8; 32],
}

/// A page of the list.
pub type KeptPage = listing::Page<Key, ReadableEntry, u64>;

/// The head of a month that has ended, as it is kept in its book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptHead {
    pub book: Book,
    /// The month, as it is written.
    pub month: String,
    pub digest: [u8; 32],
}

/// One page of what an organisation may read, the newest day first, at most `size` entries. Within a day they have no order.
///
/// # Errors
/// The store's.
pub fn kept(
    db: &mut ReadDb,
    organisation: OrganisationId,
    filter: KeptFilter,
    start: &Start<Key>,
    size: u32,
) -> Result<KeptPage, StoreError> {
    let KeptFilter { book, month, kind } = filter;
    let (first, last) = month.map_or((INVALID_DATE, Date::MAX), Month::days);
    let kinds = kind.as_ref().map_or(Kind::ALL, std::slice::from_ref);
    let events = kinds.iter().flat_map(|kind| kind.events()).copied().collect();
    read(db, &KeptList { book, organisation, first, last, events }, start, size)
}

/// What has changed about who may do what, and with which keys, from this day on, the newest day first: at most `most` entries.
///
/// # Errors
/// The store's.
pub fn changes_since(
    db: &mut ReadDb,
    organisation: OrganisationId,
    first: Date,
    most: u32,
) -> Result<Vec<ReadableEntry>, StoreError> {
    let told = [Kind::Accounts, Kind::Roles, Kind::Keys, Kind::Channels, Kind::Settings];
    let events = told.iter().flat_map(|kind| kind.events()).copied().filter(|event| names_people(event)).collect();
    let list = KeptList { book: Book::Office, organisation, first, last: Date::MAX, events };
    Ok(read(db, &list, &Start::First, most)?.rows)
}

/// What the entries of this event say that are kept for ever, the oldest first.
///
/// # Errors
/// The store's.
pub fn details_of(db: &mut ReadDb, event: &str) -> Result<Vec<String>, StoreError> {
    let entries = journal_entry::of_event(db, Book::Office, Class::Kept.name(), event)?;
    Ok(entries.into_iter().map(|entry| entry.detail.unwrap_or_default()).collect())
}

/// The heads of the months that have ended, the newest first: what to note outside the machine. A head is made with the
/// first entry of a later month, and is not told on that day: it would say that there has just been one.
///
/// # Errors
/// The store's.
pub fn kept_heads(db: &mut ReadDb, today: Date) -> Result<Vec<KeptHead>, StoreError> {
    let mut heads = Vec::new();
    for book in Book::ALL {
        let entries = journal_entry::of_event(db, book, Class::Month.name(), super::month::EVENT)?;
        for entry in entries.into_iter().filter(|entry| entry.day < today) {
            let detail = entry.detail.unwrap_or_default();
            let month = detail.split(' ').next().unwrap_or_default().to_owned();
            heads.push(KeptHead { book, month, digest: entry.digest });
        }
    }
    heads.sort_by(|one, other| other.month.cmp(&one.month));
    Ok(heads)
}

fn read(db: &mut ReadDb, list: &KeptList, start: &Start<Key>, size: u32) -> Result<KeptPage, StoreError> {
    let listing::Page { rows, counts, previous, next } = listing::page(db, list, start, size)?;
    Ok(listing::Page { rows: rows.into_iter().map(readable).collect(), counts, previous, next })
}

fn readable(entry: KeptEntry) -> ReadableEntry {
    let event = entry.event.unwrap_or_default();
    let names = names_people(&event);
    let subject = |kind: &str| {
        let id = entry.subject_id.filter(|_| entry.subject_kind.as_deref() == Some(kind));
        id.and_then(|id| i32::try_from(id).ok())
    };
    let detail = entry.detail.unwrap_or_default();
    let in_detail = detail.strip_prefix("channel ").and_then(|id| id.parse().ok());
    ReadableEntry {
        day: entry.day,
        about: subject("staff").filter(|_| names).map(StaffId::from_number),
        channel: subject("channel").or(in_detail).map(ChannelId::from_number),
        by: entry.actor.filter(|_| names),
        digest: entry.digest,
        detail: match Kind::of(&event) {
            Some(Kind::Roles | Kind::Settings) => detail,
            _ => String::new(),
        },
        event,
    }
}

impl Month {
    /// Reads `2026-11`.
    pub fn parse(text: &str) -> Option<Self> {
        let (year, month) = text.split_once('-')?;
        let (year, month) = (year.parse().ok()?, month.parse().ok()?);
        let has_digits = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let is_written_so = has_digits && text.len() == 7 && (1970..=9000).contains(&year) && (1..=12).contains(&month);
        is_written_so.then_some(Self { year, month })
    }

    /// Its first day and its last.
    pub fn days(self) -> (Date, Date) {
        let Ok(month) = CalendarMonth::try_from(self.month) else { return (INVALID_DATE, INVALID_DATE) };
        let day = |day| Date::from_calendar_date(self.year, month, day).unwrap_or(INVALID_DATE);
        (day(1), day(month.length(self.year)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    #[test]
    fn a_month_is_read_as_it_is_written() {
        let february = Month::parse("2028-02").unwrap();
        assert_eq!(
            (february.to_string().as_str(), february.days()),
            ("2028-02", (date!(2028 - 02 - 01), date!(2028 - 02 - 29)))
        );
        for text in ["", "2026", "2026-13", "2026-00", "2026-1", "26-001", "2026-11-01", "x-01", "-001-01", "2026-+1"] {
            assert_eq!(Month::parse(text).map(|month| month.to_string()), None, "{text}");
        }
    }

    fn entry(event: &str, detail: &str) -> ReadableEntry {
        readable(KeptEntry {
            day: date!(2026 - 11 - 23),
            event: Some(event.to_owned()),
            detail: Some(detail.to_owned()),
            subject_kind: Some("staff".to_owned()),
            subject_id: Some(3),
            actor: Some(StaffId::from_number(4)),
            digest: [1; 32],
        })
    }

    // B.11
    #[test]
    fn who_gives_access_is_named_and_who_guesses_or_changes_a_password_is_not() {
        let given = entry("handler_added", "channel 7");
        assert_eq!((given.about, given.by), (Some(StaffId::from_number(3)), Some(StaffId::from_number(4))));
        assert_eq!((given.channel, given.detail.as_str()), (Some(ChannelId::from_number(7)), ""));
        for own in ["cases_guessed", "password_changed", "passphrase_changed", "an_event_of_a_later_program"] {
            assert_eq!(
                (entry(own, "x").about, entry(own, "x").by, entry(own, "x").detail),
                (None, None, String::new()),
                "{own}"
            );
        }
        assert_eq!(entry("cases_erased", "3 time_is_over").detail, "", "how many is not said");
    }
}
