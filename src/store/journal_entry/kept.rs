//! The entries that are kept for ever, as a list. Those about a case are not in it, nor are heads of months: such a head bears
//! the day of the first entry after it, which may be a report.
//!
//! Within a day they stand in the order of their digests, which is none: whoever leafs through the list cannot tell what
//! stands between two of them, so not when on a day a report arrived either.

use diesel::dsl::count_star;
use diesel::prelude::*;
use diesel::sql_types::{Bool, Text};
use serde::{Deserialize, Serialize};
use time::Date;

use super::super::days::{Day, INVALID_DATE};
use super::super::db::{ReadDb, each};
use super::super::listing::{Listing, SortOrder};
use super::super::numbers::Digest;
use super::super::schema::{channel, staff};
use super::super::{OrganisationId, StaffId, StoreError};
use super::book::{Book, in_book};

/// Which entries.
#[derive(Debug, Clone)]
pub struct KeptList {
    pub book: Book,
    /// Whose: entries about people and channels of others, and about another organisation, are not in it.
    pub organisation: OrganisationId,
    pub first: Date,
    pub last: Date,
    /// The names of events. Others are not in the list.
    pub events: Vec<&'static str>,
}

/// The place of an entry in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// The Julian number of the day.
    day: i32,
    digest: [u8; 32],
}

/// An entry.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct KeptEntry {
    #[diesel(deserialize_as = Day)]
    pub day: Date,
    pub event: Option<String>,
    pub detail: Option<String>,
    pub subject_kind: Option<String>,
    pub subject_id: Option<i64>,
    pub actor: Option<StaffId>,
    #[diesel(deserialize_as = Digest)]
    pub digest: [u8; 32],
}

/// Puts the same conditions into words for either book.
macro_rules! listed {
    ($list:expr, $journal:ident) => {{
        let people = staff::table.filter(staff::organisation_id.eq($list.organisation));
        let people = people.select(staff::id.cast::<diesel::sql_types::BigInt>().nullable());
        let channels = channel::table.filter(channel::organisation_id.eq($list.organisation));
        let channels = channels.select(channel::id.cast::<diesel::sql_types::BigInt>().nullable());
        let about = |kind: &'static str| $journal::subject_kind.assume_not_null().eq(kind.into_sql::<Text>());
        let own = about("none")
            .or(about("staff").and($journal::subject_id.eq_any(people).assume_not_null()))
            .or(about("channel").and($journal::subject_id.eq_any(channels).assume_not_null()))
            .or(about("organisation")
                .and($journal::subject_id.assume_not_null().eq(i64::from($list.organisation.number()))));
        $journal::table
            .filter($journal::class.eq("kept"))
            .filter($journal::dropped.is_null())
            .filter($journal::day.between($list.first, $list.last))
            .filter($journal::event.assume_not_null().eq_any($list.events.clone()))
            .filter(own)
    }};
}

impl Listing for KeptList {
    type Key = Key;
    type Row = KeptEntry;
    /// How many there are.
    type Counts = u64;

    fn rows(
        &self,
        db: &mut ReadDb,
        beside: Option<&Key>,
        direction: SortOrder,
        limit: u32,
    ) -> Result<Vec<KeptEntry>, StoreError> {
        // A made-up day that PostgreSQL does not know leads to the end of the list.
        let day =
            |key: &Key| Date::from_julian_day(key.day).ok().filter(|day| *day > INVALID_DATE).unwrap_or(INVALID_DATE);
        let limit = i64::from(limit);
        // Without a place to begin at, everything is beyond it.
        let (is_free, day, digest) = match beside {
            Some(key) => (false, day(key), key.digest),
            None => (true, self.first, [0; 32]),
        };
        Ok(in_book!(self.book, |journal| {
            let columns = (
                journal::day,
                journal::event,
                journal::detail,
                journal::subject_kind,
                journal::subject_id,
                journal::actor,
                journal::digest,
            );
            let free = is_free.into_sql::<Bool>();
            match direction {
                SortOrder::Forward => {
                    let beyond = journal::day.lt(day).or(journal::day.eq(day).and(journal::digest.gt(&digest[..])));
                    each!(db, |c| listed!(self, journal)
                        .filter(free.or(beyond))
                        .order((journal::day.desc(), journal::digest))
                        .limit(limit)
                        .select(columns)
                        .load(c))
                }
                SortOrder::Backward => {
                    let beyond = journal::day.gt(day).or(journal::day.eq(day).and(journal::digest.lt(&digest[..])));
                    each!(db, |c| listed!(self, journal)
                        .filter(free.or(beyond))
                        .order((journal::day, journal::digest.desc()))
                        .limit(limit)
                        .select(columns)
                        .load(c))
                }
            }
        })?)
    }

    fn key(row: &KeptEntry) -> Key {
        Key { day: row.day.to_julian_day(), digest: row.digest }
    }

    fn counts(&self, db: &mut ReadDb) -> Result<u64, StoreError> {
        let count: i64 =
            in_book!(self.book, |journal| each!(db, |c| listed!(self, journal).select(count_star()).get_result(c)))?;
        Ok(count.unsigned_abs())
    }
}
