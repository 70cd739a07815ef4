//! Internal ids, each of a type of its own, so that a case cannot be taken for a member of staff.

use std::fmt;

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::{BigInt, Integer};
use rand::{CryptoRng, RngExt};
use time::Date;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident: $sql:ident, $number:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
        #[diesel(sql_type = $sql)]
        pub struct $name($number);

        impl $name {
            /// The id with this number, for instance from a page that showed it.
            pub fn from_number(number: $number) -> Self {
                Self(number)
            }

            /// The number in the database.
            pub fn number(self) -> $number {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl<DB: Backend> ToSql<$sql, DB> for $name
        where
            $number: ToSql<$sql, DB>,
        {
            fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
                self.0.to_sql(out)
            }
        }

        impl<DB: Backend> FromSql<$sql, DB> for $name
        where
            $number: FromSql<$sql, DB>,
        {
            fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
                <$number>::from_sql(bytes).map(Self)
            }
        }
    };
}

id!(
    /// An organisation.
    OrganisationId: Integer, i32
);
id!(
    /// A reporting channel of an organisation.
    ChannelId: Integer, i32
);
id!(
    /// A member of staff.
    StaffId: Integer, i32
);
id!(
    /// A case. Never shown: people see its number.
    CaseId: BigInt, i64
);

id!(
    /// A record of the register. Never shown: people see its number.
    RecordId: BigInt, i64
);

/// Random bits of a case's id: of a hundred thousand cases of one day, two draw the same once in 27 such days.
const RANDOM: u32 = 37;
/// From an id that is taken to the next one to try: odd, so that the steps lead to every id of the day.
const STEP: i64 = 0x09_E377_9B97;
/// The Julian day number of the first of January 1970.
const EPOCH: i32 = 2_440_588;

impl CaseId {
    /// An id for a new case that is received on `day`: the low 16 bits of the days since 1970, then 37 random bits. It is
    /// positive and below 2^53.
    ///
    /// It says nothing that the case does not say anyway, in particular not which case of a day came before which. That it
    /// begins with the day keeps new rows together in the trees of the database.
    pub fn random(day: Date, rng: &mut impl CryptoRng) -> Self {
        let days = i64::from(day.to_julian_day() - EPOCH) & 0xffff;
        Self(days << RANDOM | rng.random_range(1..1 << RANDOM))
    }

    /// Below every id of `day`, and above those of the days before: where a walk through ids may end.
    pub fn floor_of(day: Date) -> Self {
        Self((i64::from(day.to_julian_day() - EPOCH) & 0xffff) << RANDOM)
    }

    /// The id of the same day to try where this one is taken: as far from it as from any other.
    #[must_use]
    pub fn next(self) -> Self {
        const MASK: i64 = (1 << RANDOM) - 1;
        let random = (self.0 & MASK).wrapping_add(STEP) & MASK;
        // Only the first day of all has no bits of its own, and 0 is no id.
        Self((self.0 & !MASK | random).max(1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand::rngs::StdRng;
    use time::macros::date;

    #[test]
    fn an_id_is_a_positive_number_that_every_program_knows_exactly() {
        let mut rng = StdRng::seed_from_u64(1);
        for day in [date!(1969 - 12 - 31), date!(1970 - 01 - 01), date!(2026 - 11 - 23), date!(9000 - 12 - 31)] {
            for _ in 0..1000 {
                assert!((1..1 << 53).contains(&CaseId::random(day, &mut rng).number()), "{day}");
            }
        }
    }

    #[test]
    fn where_an_id_is_taken_the_next_is_of_the_same_day() {
        let first = CaseId::random(date!(2026 - 11 - 23), &mut StdRng::seed_from_u64(1));
        let tried: Vec<CaseId> = std::iter::successors(Some(first), |id| Some(id.next())).take(1000).collect();
        let distinct: std::collections::HashSet<_> = tried.iter().collect();
        assert_eq!(distinct.len(), 1000);
        assert!(tried.iter().all(|id| id.number() >> RANDOM == first.number() >> RANDOM && id.number() < 1 << 53));
        assert_eq!(CaseId((1 << RANDOM) - STEP).next(), CaseId(1));
        assert_eq!(STEP % 2, 1, "so that the steps lead to every id");
    }
}
