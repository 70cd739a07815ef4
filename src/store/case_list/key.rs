//! The place of a case in a list.

use diesel::prelude::*;
use serde::{Deserialize, Serialize};
use time::Date;

use crate::casework::CaseNumber;
use crate::casework::desk::{NOTHING_DUE, News, Sort, View};
use crate::store::CaseId;
use crate::store::days::{INVALID_DATE, OptionalDay};
use crate::store::listing::NoCursor;
use crate::store::schema::slot;
use crate::store::text_enum::AsText;

/// By what a list is in order, and at last by an id that says nothing. It belongs to one view and one order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Told", into = "Told")]
pub struct Key {
    pub view: View,
    pub sort: Sort,
    pub(super) due: Date,
    pub(super) news: News,
    pub(super) received_on: Date,
    pub(super) number: String,
    pub(super) id: CaseId,
}

/// As an address says it: the list, a Julian day, a word, an id.
type Told = (View, Sort, i32, String, i64);

/// As the slot has it.
#[derive(Debug, Queryable)]
pub(super) struct StoredKey(OptionalDay, Option<AsText<News>>, OptionalDay, Option<String>, CaseId);

impl StoredKey {
    pub(super) const COLUMNS: (slot::due_on, slot::news, slot::received_on, slot::number, slot::case_id) =
        (slot::due_on, slot::news, slot::received_on, slot::number, slot::case_id);

    pub(super) fn in_list(self, view: View, sort: Sort) -> Key {
        let Self(due, news, received_on, number, id) = self;
        Key {
            view,
            sort,
            due: Option::from(due).unwrap_or(NOTHING_DUE),
            news: news.map_or(News::New, |news| news.0),
            received_on: Option::from(received_on).unwrap_or(INVALID_DATE),
            number: number.unwrap_or_default(),
            id,
        }
    }
}

impl From<Key> for Told {
    fn from(key: Key) -> Self {
        let (day, word) = match key.sort {
            Sort::Due => (key.due, key.news.to_string()),
            Sort::Arrival => (key.received_on, String::new()),
            Sort::Number => (key.received_on, key.number),
        };
        (key.view, key.sort, day.to_julian_day(), word, key.id.number())
    }
}

impl TryFrom<Told> for Key {
    type Error = NoCursor;

    fn try_from((view, sort, day, word, id): Told) -> Result<Self, NoCursor> {
        let day = Date::from_julian_day(day).ok().filter(|day| (1..=9999).contains(&day.year())).ok_or(NoCursor)?;
        let news = if sort == Sort::Due { word.parse().map_err(|_| NoCursor)? } else { News::Read };
        let number = if sort == Sort::Number { word } else { String::new() };
        if sort == Sort::Number && number.parse::<CaseNumber>().is_err() {
            return Err(NoCursor);
        }
        Ok(Self { view, sort, due: day, news, received_on: day, number, id: CaseId::from_number(id) })
    }
}
