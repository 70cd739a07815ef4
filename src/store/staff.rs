//! Members of staff: accounts, and what they seal and open with.

use diesel::prelude::*;
use secrecy::{ExposeSecret, SecretString};
use time::Date;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{staff, staff_role};
use super::staff_role::{gathered, grant};
use super::{OrganisationId, StaffId, StoreError};
use crate::access::Roles;

/// An account, without what is secret about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    pub id: StaffId,
    pub organisation_id: OrganisationId,
    pub name: String,
    /// In lower case.
    pub email: String,
    /// In their organisation.
    pub roles: Roles,
    /// Text of an age recipient; `None` before enrolment.
    pub recipient: Option<String>,
    pub enrolled_on: Option<Date>,
    pub disabled: bool,
    /// What they are, in words for reporters and colleagues; may be empty.
    pub function: String,
    /// Somebody else chose the password, and knows it.
    pub password_is_first: bool,
    /// The day since when a second factor is asked of them; `None` before the first sign-in that asks.
    pub factor_asked_on: Option<Date>,
    /// The tag of the language in which the office speaks to them; `None`: the browser's.
    pub language: Option<String>,
}

/// The row of an account.
#[derive(PartialEq, Queryable, Selectable)]
#[diesel(table_name = staff)]
pub(super) struct StaffRow {
    id: StaffId,
    organisation_id: OrganisationId,
    name: String,
    email: String,
    recipient: Option<String>,
    enrolled_on: Option<Date>,
    disabled: bool,
    function: String,
    password_is_first: bool,
    factor_asked_on: Option<Date>,
    language: Option<String>,
}

impl From<(StaffRow, Roles)> for Staff {
    fn from((row, roles): (StaffRow, Roles)) -> Self {
        let StaffRow { id, organisation_id, name, email, .. } = row;
        let StaffRow { recipient, enrolled_on, disabled, function, password_is_first, .. } = row;
        let StaffRow { factor_asked_on, language, .. } = row;
        Self {
            id,
            organisation_id,
            name,
            email,
            roles,
            recipient,
            enrolled_on,
            disabled,
            function,
            password_is_first,
            factor_asked_on,
            language,
        }
    }
}

/// Which role is one of an account's, in its own organisation.
#[diesel::dsl::auto_type]
pub(super) fn own_role() -> _ {
    staff_role::staff_id.eq(staff::id).and(staff_role::organisation_id.eq(staff::organisation_id))
}

/// Accounts beside each of their roles: as many rows as roles, and one for an account without any.
#[diesel::dsl::auto_type]
fn with_roles() -> _ {
    staff::table.left_join(staff_role::table.on(own_role()))
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
pub fn create(db: &mut WriteDb, new: &NewStaff<'_>) -> Result<StaffId, StoreError> {
    let row = diesel::insert_into(staff::table).values((
        staff::organisation_id.eq(new.organisation),
        staff::name.eq(new.name),
        staff::email.eq(folded(new.email)),
        staff::password_hash.eq(new.password_hash.expose_secret()),
    ));
    let id = each!(db, |c| row.returning(staff::id).get_result(c))?;
    grant(db, id, new.organisation, new.roles)?;
    Ok(id)
}

/// The account with this mail address, in whatever case it was typed. Disabled ones are found, too.
pub fn by_email(db: &mut ReadDb, email: &str) -> Result<Option<Staff>, StoreError> {
    let query = with_roles().filter(staff::email.eq(folded(email)));
    let rows = each!(db, |c| query.select((StaffRow::as_select(), staff_role::role.nullable())).load(c))?;
    Ok(gathered(rows).map(Staff::from).next())
}

/// The account with this id. Disabled ones are found, too.
pub fn by_id(db: &mut ReadDb, id: StaffId) -> Result<Option<Staff>, StoreError> {
    let query = with_roles().filter(staff::id.eq(id));
    let rows = each!(db, |c| query.select((StaffRow::as_select(), staff_role::role.nullable())).load(c))?;
    Ok(gathered(rows).map(Staff::from).next())
}

/// All accounts by name, disabled ones too.
pub fn list(db: &mut ReadDb) -> Result<Vec<Staff>, StoreError> {
    let query = with_roles().order((staff::name, staff::id));
    let rows = each!(db, |c| query.select((StaffRow::as_select(), staff_role::role.nullable())).load(c))?;
    Ok(gathered(rows).map(Staff::from).collect())
}

/// The accounts of an organisation by name, disabled ones too.
pub fn of_organisation(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<Staff>, StoreError> {
    let query = with_roles().filter(staff::organisation_id.eq(organisation)).order((staff::name, staff::id));
    let rows = each!(db, |c| query.select((StaffRow::as_select(), staff_role::role.nullable())).load(c))?;
    Ok(gathered(rows).map(Staff::from).collect())
}

/// The password hash of an account.
pub fn password_hash_of(db: &mut ReadDb, id: StaffId) -> Result<Option<SecretString>, StoreError> {
    let hash: Option<String> =
        each!(db, |c| staff::table.find(id).select(staff::password_hash).get_result(c).optional())?;
    Ok(hash.map(SecretString::from))
}

/// The handler's identity, wrapped with a passphrase the server does not know; `None` before enrolment.
pub fn wrapped_identity_of(db: &mut ReadDb, id: StaffId) -> Result<Option<Vec<u8>>, StoreError> {
    let wrapped: Option<Option<Vec<u8>>> =
        each!(db, |c| staff::table.find(id).select(staff::wrapped_identity).get_result(c).optional())?;
    Ok(wrapped.flatten())
}

/// Notes the handler's recipient and wrapped identity. `false` if the account is enrolled already or does not exist:
/// a recipient is never replaced, because earlier cases are sealed to it.
pub fn enrol(db: &mut WriteDb, id: StaffId, recipient: &str, wrapped: &[u8], day: Date) -> Result<bool, StoreError> {
    let enrolled = each!(db, |c| diesel::update(staff::table.find(id).filter(staff::recipient.is_null()))
        .set((staff::recipient.eq(recipient), staff::wrapped_identity.eq(wrapped), staff::enrolled_on.eq(day)))
        .execute(c))?;
    Ok(enrolled == 1)
}

/// Wraps the handler's identity anew. `false` if the account has no key: what there is to wrap is never replaced.
pub fn rewrap(db: &mut WriteDb, id: StaffId, wrapped: &[u8]) -> Result<bool, StoreError> {
    let changed = each!(db, |c| diesel::update(staff::table.find(id).filter(staff::recipient.is_not_null()))
        .set(staff::wrapped_identity.eq(wrapped))
        .execute(c))?;
    Ok(changed == 1)
}

/// Who knows a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PasswordOf {
    /// Whoever gave the account its first one.
    Operator,
    /// Nobody else.
    Owner,
}

/// Replaces the password hash. `false` if there is no such account.
pub fn set_password(
    db: &mut WriteDb,
    id: StaffId,
    password_hash: &SecretString,
    known_to: PasswordOf,
) -> Result<bool, StoreError> {
    let hash = password_hash.expose_secret();
    let changed = each!(db, |c| diesel::update(staff::table.find(id))
        .set((staff::password_hash.eq(hash), staff::password_is_first.eq(known_to == PasswordOf::Operator)))
        .execute(c))?;
    Ok(changed == 1)
}

/// Lets an account keep its first password. `false` if there is no such account.
pub fn keep_password(db: &mut WriteDb, id: StaffId) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::password_is_first.eq(false));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// Which generation of browsers is known to an account; `None` if there is no such account.
pub fn device_generation_of(db: &mut ReadDb, email: &str) -> Result<Option<i32>, StoreError> {
    let query = staff::table.filter(staff::email.eq(folded(email))).select(staff::device_generation);
    Ok(each!(db, |c| query.get_result(c).optional())?)
}

/// Ends what browsers know of an account, and returns the generation that begins.
pub fn begin_device_generation(db: &mut WriteDb, id: StaffId) -> Result<i32, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::device_generation.eq(staff::device_generation + 1));
    Ok(each!(db, |c| change.returning(staff::device_generation).get_result(c))?)
}

/// Bars an account. Its sessions are the caller's to end. `false` if there is no such account.
pub fn disable(db: &mut WriteDb, id: StaffId) -> Result<bool, StoreError> {
    let changed = each!(db, |c| diesel::update(staff::table.find(id)).set(staff::disabled.eq(true)).execute(c))?;
    Ok(changed == 1)
}

/// Lets a barred account in again. `false` if there is no such account.
pub fn enable(db: &mut WriteDb, id: StaffId) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::disabled.eq(false));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// Says anew how a member of staff is called. `false` if there is no such account.
pub fn set_name(db: &mut WriteDb, id: StaffId, name: &str) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::name.eq(name));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// Says anew what a member of staff is. `false` if there is no such account.
pub fn set_function(db: &mut WriteDb, id: StaffId, function: &str) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::function.eq(function));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// Notes the day since when a second factor is asked of an account, unless one is noted.
pub fn note_factor_asked(db: &mut WriteDb, id: StaffId, day: Date) -> Result<(), StoreError> {
    let fresh = staff::table.find(id).filter(staff::factor_asked_on.is_null());
    each!(db, |c| diesel::update(fresh).set(staff::factor_asked_on.eq(day)).execute(c))?;
    Ok(())
}

/// Forgets that day: with the next sign-in another one begins.
pub fn forget_factor_asked(db: &mut WriteDb, id: StaffId) -> Result<(), StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::factor_asked_on.eq(None::<Date>));
    each!(db, |c| change.execute(c))?;
    Ok(())
}

/// Says in which language the office speaks to somebody; `None`: in the browser's. `false` if there is no such account.
pub fn set_language(db: &mut WriteDb, id: StaffId, tag: Option<&str>) -> Result<bool, StoreError> {
    let change = diesel::update(staff::table.find(id)).set(staff::language.eq(tag));
    Ok(each!(db, |c| change.execute(c))? == 1)
}

/// The two databases compare letters differently, so the store compares folded ones.
fn folded(email: &str) -> String {
    email.trim().to_lowercase()
}
