//! Days in columns, read whatever stands there.
//!
//! Whoever owns the database can write anything into it. That must not take down the page on which a reader would
//! notice it: a value that is no day of a case is read as [`INVALID_DATE`] (or as absent), which no sealed entry bears.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::sql_types::{Date as SqlDate, Nullable};
use time::Date;
use time::macros::date;

/// Stands for a value that is no day of a case: the first day of the calendar.
pub const INVALID_DATE: Date = date!(0001 - 01 - 01);

/// The years in which every deadline can still be counted.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9000;

/// A day in a column.
#[derive(Debug, Clone, Copy, FromSqlRow)]
#[diesel(sql_type = SqlDate)]
pub struct Day(Date);

/// A day in a column that may be null.
#[derive(Debug, Clone, Copy, FromSqlRow)]
#[diesel(sql_type = Nullable<SqlDate>)]
pub struct OptionalDay(Option<Date>);

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl From<OptionalDay> for Option<Date> {
    fn from(day: OptionalDay) -> Self {
        day.0
    }
}

impl<DB: Backend> FromSql<SqlDate, DB> for Day
where
    Date: FromSql<SqlDate, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(readable::<DB>(bytes).unwrap_or(INVALID_DATE)))
    }
}

impl<DB: Backend> FromSql<Nullable<SqlDate>, DB> for OptionalDay
where
    Date: FromSql<SqlDate, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(readable::<DB>(bytes)))
    }

    fn from_nullable_sql(bytes: Option<DB::RawValue<'_>>) -> deserialize::Result<Self> {
        Ok(Self(bytes.and_then(readable::<DB>)))
    }
}

fn readable<DB: Backend>(bytes: DB::RawValue<'_>) -> Option<Date>
where
    Date: FromSql<SqlDate, DB>,
{
    Date::from_sql(bytes).ok().filter(|day| YEARS.contains(&day.year()))
}
