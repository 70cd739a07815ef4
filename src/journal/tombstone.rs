//! What is left of an entry that was dropped, and whether it was one that may go.

use std::collections::HashSet;

use time::Date;

use super::entry::{Class, case_tag};
use super::fault::JournalFault;
use super::retention::{CASE_DELETED, EXPIRED, first_kept};
use crate::store::journal_entry::JournalEntry;

/// What the tombstones of a book are held against.
pub(super) struct Tombstones {
    today: Date,
    /// The row numbers of the cases there are.
    cases: Vec<i64>,
    /// The tags of all of them on one day: entries come in the order of the days, mostly.
    tags: Option<(Date, HashSet<[u8; 32]>)>,
}

impl Tombstones {
    pub(super) fn new(today: Date, cases: Vec<i64>) -> Self {
        Self { today, cases, tags: None }
    }

    /// Whether this one may be there. That its class, day and tag are those of the entry, its digest has shown.
    pub(super) fn check(
        &mut self,
        row: &JournalEntry,
        class: Class,
        tag: Option<[u8; 32]>,
    ) -> Result<(), JournalFault> {
        match (row.dropped.as_deref(), class, tag) {
            (Some(EXPIRED), Class::Look, Some(_)) if row.day < first_kept(self.today) => Ok(()),
            (Some(EXPIRED), Class::Look, Some(_)) => Err(JournalFault::DroppedEarly),
            (Some(CASE_DELETED), Class::Look | Class::Case, Some(tag)) if self.is_there(row.day, &tag) => {
                Err(JournalFault::CaseIsThere)
            }
            (Some(CASE_DELETED), Class::Look | Class::Case, Some(_)) => Ok(()),
            _ => Err(JournalFault::DroppedKept),
        }
    }

    fn is_there(&mut self, day: Date, tag: &[u8; 32]) -> bool {
        let of_that_day = self.tags.take().filter(|(of, _)| *of == day);
        let tags = of_that_day.unwrap_or_else(|| (day, self.cases.iter().map(|id| case_tag(day, *id)).collect()));
        self.tags.insert(tags).1.contains(tag)
    }
}
