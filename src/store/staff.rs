//! Members of staff: accounts, and what they seal and open with.

use diesel::prelude::*;
use secrecy::{ExposeSecret, SecretString};
use time::Date;

use super::db::{Db, each};
use super::kinds::Named;
use super::schema::staff;
use super::{OrganisationId, Roles, StaffId, StoreError};

/// An account, without what is secret about it.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = staff)]
pub struct Staff {
    pub id: StaffId,
    pub organisation_id: OrganisationId,
    pub name: String,
    /// In lower case.
    pub email: String,
    #[diesel(deserialize_as = Named<Roles>)]
    pub roles: Roles,
    /// Text of an age recipient; `None` before enrolment.
    pub recipient: Option<String>,
    pub enrolled_on: Option<Date>,
    pub disabled: bool,
    /// What they are, in words for reporters and colleagues; may be empty.
    pub function: String,
}

/// What is needed to add an account.
pub struct NewStaff<'a> {
    pub organisation: OrganisationId,
    pub name: &'a str,
    pub email: &'a str,
    pub roles: Roles,
    /// A password hash in PHC string form.
    pub password_hash: &'a SecretString,
}

/// Adds an account. [`StoreError::Taken`] if the address is in use.
pub fn create(db: &mut Db, new: &NewStaff<'_>) -> Result<StaffId, StoreError> {
    let new = diesel::insert_into(staff::table).values((
        staff::organisation_id.eq(new.organisation),
        staff::name.eq(new.name),
        staff::email.eq(folded(new.email)),
        staff::roles.eq(Named(new.roles)),
        staff::password_hash.eq(new.password_hash.expose_secret()),
    ));
    Ok(new.returning(staff::id).get_result(db)?)
}

/// The account with this mail address, in whatever case it was typed. Disabled ones are found, too.
pub fn by_email(db: &mut Db, email: &str) -> Result<Option<Staff>, StoreError> {
    let query = staff::table.filter(staff::email.eq(folded(email))).select(Staff::as_select());
    Ok(query.get_result(db).optional()?)
}

/// All accounts by name, disabled ones too.
pub fn list(db: &mut Db) -> Result<Vec<Staff>, StoreError> {
    Ok(staff::table.select(Staff::as_select()).order((staff::name, staff::id)).load(db)?)
}

/// The password hash of an account.
pub fn password_hash_of(db: &mut Db, id: StaffId) -> Result<Option<SecretString>, StoreError> {
    let hash: Option<String> = staff::table.find(id).select(staff::password_hash).get_result(db).optional()?;
    Ok(hash.map(SecretString::from))
}

/// The handler's identity, wrapped with a passphrase the server does not know; `None` before enrolment.
pub fn wrapped_identity_of(db: &mut Db, id: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    let wrapped: Option<Option<Vec<u8>>> =
        staff::table.find(id).select(staff::wrapped_identity).get_result(db).optional()?;
    Ok(wrapped.flatten())
}

/// Notes the handler's recipient and wrapped identity. `false` if the account is enrolled already or does not exist:
/// a recipient is never replaced, because earlier cases are sealed to it.
pub fn enrol(db: &mut Db, id: StaffId, recipient: &str, wrapped: &[u8], day: Date) -> Result<bool, StoreError> {
    let enrolled = diesel::update(staff::table.find(id).filter(staff::recipient.is_null()))
        .set((staff::recipient.eq(recipient), staff::wrapped_identity.eq(wrapped), staff::enrolled_on.eq(day)))
        .execute(db)?;
    Ok(enrolled == 1)
}

/// Replaces the password hash. `false` if there is no such account.
pub fn set_password(db: &mut Db, id: StaffId, password_hash: &SecretString) -> Result<bool, StoreError> {
    let changed = diesel::update(staff::table.find(id))
        .set(staff::password_hash.eq(password_hash.expose_secret()))
        .execute(db)?;
    Ok(changed == 1)
}

/// Bars an account. Its sessions are the caller's to end. `false` if there is no such account.
pub fn disable(db: &mut Db, id: StaffId) -> Result<bool, StoreError> {
    let changed = diesel::update(staff::table.find(id)).set(staff::disabled.eq(true)).execute(db)?;
    Ok(changed == 1)
}

/// Lets a barred account in again. `false` if there is no such account.
pub fn enable(db: &mut Db, id: StaffId) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::disabled.eq(false));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// Says anew what a member of staff is. `false` if there is no such account.
pub fn set_function(db: &mut Db, id: StaffId, function: &str) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::function.eq(function));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// The two databases compare letters differently, so the store compares folded ones.
fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}
