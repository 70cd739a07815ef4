//! Accounts are added by somebody with access to the machine, never through the web.

use rand::CryptoRng;
use secrecy::SecretString;
use time::Date;

use super::password::{PasswordHash, WeakPassword};
use crate::access::{Right, Roles};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{Store, StoreError, channel, organisation, session, staff};

pub use crate::store::StaffId;

/// What is needed to add an account.
pub struct NewAccount<'a> {
    /// As it is shown to colleagues and reporters.
    pub name: &'a str,
    /// By which they sign in.
    pub email: &'a str,
    /// What they may do. Who may receive reports is added to every channel there is.
    pub roles: Roles,
    /// The first password.
    pub password: &'a SecretString,
}

/// Why an account was not added or changed.
#[derive(Debug, thiserror::Error)]
pub enum AddError {
    /// No name.
    #[error("a name is needed, as colleagues and reporters will read it")]
    NoName,
    /// Nothing that could be an address.
    #[error("{0:?} is no e-mail address")]
    NoAddress(String),
    /// Somebody has this address already.
    #[error("there is an account with this e-mail address already")]
    Taken,
    /// No account has this address.
    #[error("there is no account with this e-mail address")]
    Unknown,
    /// The database holds no organisation yet.
    #[error("the database is empty; run `siegelpost init` first")]
    NotSetUp,
    /// The password will not do.
    #[error(transparent)]
    Password(#[from] WeakPassword),
    /// The store failed.
    #[error(transparent)]
    Store(StoreError),
}

impl From<StoreError> for AddError {
    fn from(error: StoreError) -> Self {
        if error == StoreError::Taken { Self::Taken } else { Self::Store(error) }
    }
}

/// Adds an account. Blocks for the password hash and the write: for commands, not for requests.
///
/// # Errors
/// [`AddError`], in words for the person at the terminal.
pub fn add(store: &Store, new: &NewAccount<'_>, day: Date, rng: &mut impl CryptoRng) -> Result<StaffId, AddError> {
    let (name, email) = (new.name.trim().to_owned(), new.email.trim().to_owned());
    if name.is_empty() {
        return Err(AddError::NoName);
    }
    let parts = email.split_once('@').filter(|(user, host)| !user.is_empty() && !host.is_empty());
    if parts.is_none() || email.chars().any(char::is_whitespace) {
        return Err(AddError::NoAddress(email));
    }
    let hash = PasswordHash::of(new.password, rng)?.to_secret();
    let roles = new.roles;
    let added = store.write_now("staff.add", move |db| {
        let Some(organisation) = organisation::first(db)? else { return Ok(None) };
        let new =
            staff::NewStaff { organisation: organisation.id, name: &name, email: &email, roles, password_hash: &hash };
        let id = staff::create(db, &new)?;
        if roles.allow(Right::ReceiveReports) {
            for channel in channel::list(db)? {
                channel::add_handler(db, channel.id, id)?;
            }
        }
        journal::record(db, day, OfficeEvent::StaffAdded, OfficeSubject::Staff(id), None)?;
        Ok::<_, StoreError>(Some(id))
    })?;
    added.ok_or(AddError::NotSetUp)
}

/// Gives an account a new password and ends its sessions. Blocks like [`add`].
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Password`], [`AddError::Store`].
pub fn set_password(
    store: &Store,
    email: &str,
    password: &SecretString,
    day: Date,
    rng: &mut impl CryptoRng,
) -> Result<(), AddError> {
    let hash = PasswordHash::of(password, rng)?.to_secret();
    let email = email.to_owned();
    let known = store.write_now("staff.set_password", move |db| {
        let Some(account) = staff::by_email(db, &email)? else { return Ok(false) };
        staff::set_password(db, account.id, &hash)?;
        session::revoke_all_of(db, account.id)?;
        journal::record(db, day, OfficeEvent::PasswordSet, OfficeSubject::Staff(account.id), None)?;
        Ok::<_, StoreError>(true)
    })?;
    if known { Ok(()) } else { Err(AddError::Unknown) }
}

/// Bars an account and ends its sessions. Its key stays known: earlier cases are sealed to it.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Store`].
pub fn disable(store: &Store, email: &str, day: Date) -> Result<(), AddError> {
    let email = email.to_owned();
    let known = store.write_now("staff.disable", move |db| {
        let Some(account) = staff::by_email(db, &email)? else { return Ok(false) };
        staff::disable(db, account.id)?;
        session::revoke_all_of(db, account.id)?;
        journal::record(db, day, OfficeEvent::StaffDisabled, OfficeSubject::Staff(account.id), None)?;
        Ok::<_, StoreError>(true)
    })?;
    if known { Ok(()) } else { Err(AddError::Unknown) }
}
