//! Days in columns, read whatever stands there.
//!
//! Whoever owns the database can write anything into it. That must not take down the page on which a reader would
//! notice: what is no day a case can have is read as [`UNREADABLE`] (or as absent), which no sealed entry bears.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::sql_types::{Date as SqlDate, Nullable};
use time::Date;
use time::macros::date;

/// What a day is read as that is none: the first of the calendar.
pub const UNREADABLE: Date = date!(0001 - 01 - 01);

/// The years in which every deadline can still be counted.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9000;

/// A day in a column.
#[derive(Debug, Clone, Copy, FromSqlRow)]
#[diesel(sql_type = SqlDate)]
pub struct Day(Date);

/// A day in a column that may hold none.
#[derive(Debug, Clone, Copy, FromSqlRow)]
#[diesel(sql_type = Nullable<SqlDate>)]
pub struct MaybeDay(Option<Date>);

impl From<Day> for Date {
    fn from(day: Day) -> Self {
        day.0
    }
}

impl From<MaybeDay> for Option<Date> {
    fn from(day: MaybeDay) -> Self {
        day.0
    }
}

impl<DB: Backend> FromSql<SqlDate, DB> for Day
where
    Date: FromSql<SqlDate, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(readable::<DB>(bytes).unwrap_or(UNREADABLE)))
    }
}

impl<DB: Backend> FromSql<Nullable<SqlDate>, DB> for MaybeDay
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
