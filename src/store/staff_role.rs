//! The roles of accounts, by their words, for each organisation.

use diesel::backend::Backend;
use diesel::deserialize::{self, FromSql, FromSqlRow};
use diesel::prelude::*;
use diesel::sql_types::Text;

use super::db::{ReadDb, WriteDb, each};
use super::schema::staff_role;
use super::{OrganisationId, StaffId, StoreError};
use crate::access::{Role, Roles};

/// Gives an account roles in an organisation. [`StoreError::Taken`] if it has one of them already.
pub fn grant(db: &mut WriteDb, staff: StaffId, organisation: OrganisationId, roles: Roles) -> Result<(), StoreError> {
    for role in roles.iter() {
        each!(db, |c| diesel::insert_into(staff_role::table)
            .values((
                staff_role::staff_id.eq(staff),
                staff_role::organisation_id.eq(organisation),
                staff_role::role.eq(role.as_str()),
            ))
            .execute(c))?;
    }
    Ok(())
}

/// Takes roles away from an account in an organisation. One that it does not have is none to take.
pub fn revoke(db: &mut WriteDb, staff: StaffId, organisation: OrganisationId, roles: Roles) -> Result<(), StoreError> {
    for role in roles.iter() {
        let row = staff_role::table.find((staff, organisation, role.as_str()));
        each!(db, |c| diesel::delete(row).execute(c))?;
    }
    Ok(())
}

/// The words in the database that are no role of this program, and whose they are: a newer program wrote them, or
/// somebody else did. They grant nothing.
pub fn unknown(db: &mut ReadDb) -> Result<Vec<(StaffId, String)>, StoreError> {
    let mut words: Vec<(StaffId, String)> = each!(db, |c| staff_role::table
        .select((staff_role::staff_id, staff_role::role))
        .order((staff_role::staff_id, staff_role::role))
        .load(c))?;
    words.retain(|(_, word)| Role::parse(word).is_err());
    Ok(words)
}

/// A role's word in a column. Whoever owns the database can write anything there, and that must not take down a page:
/// an unknown word is no role.
#[derive(Debug, FromSqlRow)]
#[diesel(sql_type = Text)]
pub(super) struct Word(Option<Role>);

impl<DB: Backend> FromSql<Text, DB> for Word
where
    String: FromSql<Text, DB>,
{
    fn from_sql(bytes: DB::RawValue<'_>) -> deserialize::Result<Self> {
        Ok(Self(String::from_sql(bytes).ok().and_then(|word| Role::parse(&word).ok())))
    }
}

/// Of rows that differ in one role each, one row with all its roles. Rows of the same account must follow one another.
pub(super) fn gathered<Row: PartialEq>(
    rows: impl IntoIterator<Item = (Row, Option<Word>)>,
) -> impl Iterator<Item = (Row, Roles)> {
    let mut gathered: Vec<(Row, Roles)> = Vec::new();
    for (row, word) in rows {
        let role = word.and_then(|word| word.0);
        match gathered.last_mut() {
            Some((last, roles)) if *last == row => roles.extend(role),
            _ => gathered.push((row, role.into_iter().collect())),
        }
    }
    gathered.into_iter()
}
