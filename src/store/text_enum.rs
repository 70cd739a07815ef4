//! Enums in columns, kept as their stable words.
//!
//! The types are `pub` only because rows name them in their derives; the module is not.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::expression::AsExpression;
use diesel::serialize::{self, Output, ToSql};
use diesel::sql_types::Text;

/// An enum as the database keeps it: by its word.
#[derive(Debug, Clone, Copy, AsExpression, FromSqlRow)]
#[diesel(sql_type = Text)]
pub struct AsText<T>(pub T);

/// What can be kept as a word that does not change.
pub trait TextEnum: Copy {
    /// Stands for a word that this program does not know. Whoever owns the database can write anything into it, and that
    /// must not take down the page on which a reader would notice. `None`: such a word is an error.
    const UNKNOWN: Option<Self> = None;

    fn word(self) -> &'static str;
    fn from_word(word: &str) -> Option<Self>;
}

/// Makes a [`TextEnum`] of an enum whose words strum knows: one line, beside the noun that has the column.
macro_rules! text_enum {
    ($name:ty, unknown: $unknown:expr) => {
        impl $crate::store::text_enum::TextEnum for $name {
            const UNKNOWN: Option<Self> = Some($unknown);

            fn word(self) -> &'static str {
                self.into()
            }

            fn from_word(word: &str) -> Option<Self> {
                word.parse().ok()
            }
        }

        impl From<$crate::store::text_enum::AsText<$name>> for $name {
            fn from(text: $crate::store::text_enum::AsText<$name>) -> Self {
                text.0
            }
        }
    };
}
pub(super) use text_enum;

impl<T: TextEnum + std::fmt::Debug, DB: Backend> ToSql<Text, DB> for AsText<T>
where
    str: ToSql<Text, DB>,
{
    fn to_sql<'b>(&'b self, out: &mut Output<'b, '_, DB>) -> serialize::Result {
        self.0.word().to_sql(out)
    }
}

impl<T: TextEnum, DB: Backend> FromSql<Text, DB> for AsText<T>
where
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        let known = String::from_sql(bytes).ok().and_then(|word| T::from_word(&word)).or(T::UNKNOWN);
        known.map(Self).ok_or_else(|| "a column holds a word this program does not know".into())
    }
}
