//! Internal row numbers, each of a type of its own, so that a case cannot be taken for a member of staff.

use std::fmt;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Integer;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Integer)]
        pub struct $name(i32);

        impl $name {
            /// The id with this number, for instance from a page that showed it.
            pub fn from_number(number: i32) -> Self {
                Self(number)
            }

            /// The number in the database.
            pub fn number(self) -> i32 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<DB: Backend> ToSql<Integer, DB> for $name
        where
            i32: ToSql<Integer, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<Integer, DB> for $name
        where
            i32: FromSql<Integer, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                i32::from_sql(bytes).map(Self)
            }
        }
    };
}

id!(
    /// An organisation.
    OrganisationId
);
id!(
    /// A reporting channel of an organisation.
    ChannelId
);
id!(
    /// A member of staff.
    StaffId
);
id!(
    /// A case. Never shown: people see its number.
    CaseId
);
