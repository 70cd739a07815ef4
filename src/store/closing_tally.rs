//! How often handlers stated what, when they closed cases of a year. No row is about a case, and none bears a day.

use std::str::FromStr;

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::closing_tally;
use super::{OrganisationId, StoreError};
use crate::casework::statistics::{Card, Question, Tally};

/// Not a question of the card: it counts the cases themselves.
const CLOSED: (&str, &str) = ("closed", "all");

/// Counts a case that was closed in this year, and what was stated of it.
pub fn count(db: &mut WriteDb, organisation: OrganisationId, year: i32, card: &Card) -> Result<(), StoreError> {
    let stated = card.stated().map(|(question, answer)| (question.as_str(), answer));
    for (question, answer) in std::iter::once(CLOSED).chain(stated) {
        let key = (
            closing_tally::organisation_id.eq(organisation),
            closing_tally::year.eq(year),
            closing_tally::question.eq(question),
            closing_tally::answer.eq(answer),
        );
        each!(db, |c| diesel::insert_into(closing_tally::table)
            .values((key, closing_tally::cases.eq(1_i64)))
            .on_conflict((
                closing_tally::organisation_id,
                closing_tally::year,
                closing_tally::question,
                closing_tally::answer,
            ))
            .do_update()
            .set(closing_tally::cases.eq(closing_tally::cases + 1))
            .execute(c))?;
    }
    Ok(())
}

/// What was counted in a year. What no card of ours says is passed over.
pub fn of_year(db: &mut ReadDb, organisation: OrganisationId, year: i32) -> Result<Tally, StoreError> {
    let query = closing_tally::table
        .filter(closing_tally::organisation_id.eq(organisation))
        .filter(closing_tally::year.eq(year))
        .select((closing_tally::question, closing_tally::answer, closing_tally::cases));
    let rows: Vec<(String, String, i64)> = each!(db, |c| query.load(c))?;
    let mut tally = Tally::default();
    for (question, answer, cases) in rows {
        let cases = u32::try_from(cases).unwrap_or(0);
        if (&*question, &*answer) == CLOSED {
            tally.closed = cases;
        } else if let Ok(question) = Question::from_str(&question)
            && let Some(answer) = question.answers().iter().find(|known| **known == answer)
        {
            tally.stated.insert((question, answer), cases);
        }
    }
    Ok(tally)
}

/// The years in which something was counted.
pub fn years(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<i32>, StoreError> {
    let query = closing_tally::table
        .filter(closing_tally::organisation_id.eq(organisation))
        .select(closing_tally::year)
        .distinct();
    Ok(each!(db, |c| query.load(c))?)
}

/// Forgets what was counted in a year.
pub fn forget(db: &mut WriteDb, organisation: OrganisationId, year: i32) -> Result<(), StoreError> {
    let rows = closing_tally::table
        .filter(closing_tally::organisation_id.eq(organisation))
        .filter(closing_tally::year.eq(year));
    each!(db, |c| diesel::delete(rows).execute(c))?;
    Ok(())
}

/// Writes every row anew, as it is: afterwards none looks newer than another to whoever reads the database's own files.
pub fn rewrite(db: &mut WriteDb) -> Result<(), StoreError> {
    each!(db, |c| diesel::update(closing_tally::table).set(closing_tally::cases.eq(closing_tally::cases)).execute(c))?;
    Ok(())
}
