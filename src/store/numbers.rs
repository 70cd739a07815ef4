//! Digests and counters in columns, read whatever stands there.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::sql_types::{BigInt, Binary};

/// A SHA-256 digest in a column. What has not 32 bytes is read as zeroes, which nothing has for a digest.
#[derive(Debug, Clone, Copy, FromSqlRow)]
#[diesel(sql_type = Binary)]
pub struct Digest([u8; 32]);

impl From<Digest> for [u8; 32] {
    fn from(digest: Digest) -> Self {
        digest.0
    }
}

impl<DB: Backend> FromSql<Binary, DB> for Digest
where
    Vec<u8>: FromSql<Binary, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let bytes = Vec::<u8>::from_sql(bytes)?;
        Ok(Self(bytes.try_into().unwrap_or([0; 32])))
    }
}

/// A count that the database keeps as a signed number. A negative one is read as 0, from which nothing counts.
#[derive(Debug, Clone, Copy, FromSqlRow)]
#[diesel(sql_type = BigInt)]
pub struct Counter(u64);

impl From<Counter> for u64 {
    fn from(counter: Counter) -> Self {
        counter.0
    }
}

impl<DB: Backend> FromSql<BigInt, DB> for Counter
where
    i64: FromSql<BigInt, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(u64::try_from(i64::from_sql(bytes)?).unwrap_or(0)))
    }
}
