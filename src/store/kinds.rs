//! Words in columns: enums of our own, kept as their stable names; and two other types that columns do not know.
//!
//! The types are `pub` only because rows name them in their derives; the module is not.

use std::str::FromStr;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Binary, Text};

use crate::casework::CaseState;
use crate::sealing::Side;

/// A kind as the database keeps it: by its name.
#[derive(Debug, Clone, Copy, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct Named<T>(pub T);

/// A kind with stable names.
pub trait Kind: Sized {
    fn name(&self) -> &'static str;
    fn from_name(name: &str) -> Option<Self>;

    /// What a name is read as that is none. Whoever owns the database can write anything into it, and that must not
    /// take down the page on which a reader would notice. `None`: it is an error.
    fn of_unknown_name() -> Option<Self> {
        None
    }
}

impl Kind for CaseState {
    fn name(&self) -> &'static str {
        self.as_str()
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::from_str(name).ok()
    }

    /// Somebody has to look at it.
    fn of_unknown_name() -> Option<Self> {
        Some(Self::New)
    }
}

impl Kind for Side {
    fn name(&self) -> &'static str {
        self.as_str()
    }

    fn from_name(name: &str) -> Option<Self> {
        Self::from_str(name).ok()
    }

    /// Both readers see this one. If it is another's parcel, it does not open there, and they are told.
    fn of_unknown_name() -> Option<Self> {
        Some(Self::Office)
    }
}

impl From<Named<CaseState>> for CaseState {
    fn from(named: Named<CaseState>) -> Self {
        named.0
    }
}

impl From<Named<Side>> for Side {
    fn from(named: Named<Side>) -> Self {
        named.0
    }
}

/// What a member of staff may do. Stored as a comma list, so that a role more is no migration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Roles {
    /// Works on cases: may be given slots.
    pub handler: bool,
    /// Keeps accounts and settings; reads nothing.
    pub admin: bool,
}

impl Roles {
    pub fn allow(self, right: crate::access::Right) -> bool {
        use crate::access::Role;
        let handler = self.handler && crate::access::Roles::from(Role::Handler).allow(right);
        handler || self.admin && crate::access::Roles::from(Role::SystemAdministrator).allow(right)
    }
}

impl Kind for Roles {
    fn name(&self) -> &'static str {
        match (self.handler, self.admin) {
            (true, true) => "handler,admin",
            (true, false) => "handler",
            (false, true) => "admin",
            (false, false) => "",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        let mut roles = Self::default();
        for role in name.split(',').filter(|role| !role.is_empty()) {
            match role {
                "handler" => roles.handler = true,
                "admin" => roles.admin = true,
                _ => return None,
            }
        }
        Some(roles)
    }
}

impl From<Named<Roles>> for Roles {
    fn from(named: Named<Roles>) -> Self {
        named.0
    }
}

impl<T: Kind + std::fmt::Debug, DB: Backend> ToSql<Text, DB> for Named<T>
where
    str: ToSql<Text, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.name().to_sql(out)
    }
}

impl<T: Kind, DB: Backend> FromSql<Text, DB> for Named<T>
where
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let kind = String::from_sql(bytes).ok().and_then(|name| T::from_name(&name)).or_else(T::of_unknown_name);
        kind.map(Self).ok_or_else(|| "a column holds a name this program does not know".into())
    }
}

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
