//! What changes about an account that is there: its password, its function, whether it is let in.

use rand::CryptoRng;
use secrecy::SecretString;
use time::Date;

use super::account::{check_told_apart, line};
use super::account_error::AddError;
use super::password::PasswordHash;
use super::second_factor::take_away;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::staff::{PasswordOf, Staff};
use crate::store::{ReadDb, Store, session, slot, staff};

/// Gives an account a new first password, which its owner has to replace, and ends its sessions and what browsers know of
/// it. Blocks for the password hash and the write.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Barred`], [`AddError::Password`], [`AddError::Store`].
pub fn set_password(
    store: &Store,
    email: &str,
    password: &SecretString,
    day: Date,
    rng: &mut impl CryptoRng,
) -> Result<(), AddError> {
    let hash = PasswordHash::of(password, rng)?.to_secret();
    let email = email.to_owned();
    store.write_now("staff.set_password", move |db| {
        let account = not_barred(db, &email)?;
        staff::set_password(db, account.id, &hash, PasswordOf::Operator)?;
        session::revoke_all_of(db, account.id)?;
        staff::begin_device_generation(db, account.id)?;
        Ok(journal::record(db, day, OfficeEvent::PasswordSet, OfficeSubject::Staff(account.id), None)?)
    })
}

/// Takes an account's second factor and recovery codes away, for whoever has lost both, and ends its sessions. Where one is
/// asked for, the days to set up another begin with the next sign-in. Blocks.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Store`].
pub fn reset_second_factor(store: &Store, email: &str, day: Date) -> Result<(), AddError> {
    let email = email.to_owned();
    store.write_now("staff.reset_second_factor", move |db| {
        let account = known(db, &email)?;
        take_away(db, account.id, day)?;
        staff::forget_factor_asked(db, account.id)?;
        session::revoke_all_of(db, account.id)?;
        staff::begin_device_generation(db, account.id)?;
        Ok(())
    })
}

/// Whether [`set_password`] can do anything for this account. Blocks.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Barred`], [`AddError::Store`].
pub fn check_not_barred(store: &Store, email: &str) -> Result<(), AddError> {
    store.read_now("staff.check", |db| not_barred(db, email).map(|_| ()))
}

/// How many open cases only this account can read: nobody could, were it barred. Blocks.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Store`].
pub fn open_cases_of_only(store: &Store, email: &str) -> Result<i64, AddError> {
    store.read_now("staff.open_cases", |db| {
        let account = known(db, email)?;
        Ok(slot::open_cases_of_only(db, account.id)?)
    })
}

/// Bars an account and ends its sessions. Its key stays known: earlier cases are sealed to it. Blocks.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Store`].
pub fn disable(store: &Store, email: &str, day: Date) -> Result<(), AddError> {
    let email = email.to_owned();
    store.write_now("staff.disable", move |db| {
        let account = known(db, &email)?;
        staff::disable(db, account.id)?;
        session::revoke_all_of(db, account.id)?;
        staff::begin_device_generation(db, account.id)?;
        Ok(journal::record(db, day, OfficeEvent::StaffDisabled, OfficeSubject::Staff(account.id), None)?)
    })
}

/// Lets a barred account in again, with the password and the key it had. Blocks.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::Store`].
pub fn enable(store: &Store, email: &str, day: Date) -> Result<(), AddError> {
    let email = email.to_owned();
    store.write_now("staff.enable", move |db| {
        let account = known(db, &email)?;
        staff::enable(db, account.id)?;
        Ok(journal::record(db, day, OfficeEvent::StaffEnabled, OfficeSubject::Staff(account.id), None)?)
    })
}

/// Says anew what a member of staff is. Blocks.
///
/// # Errors
/// [`AddError::Unknown`], [`AddError::NoLine`], [`AddError::NameTaken`], [`AddError::Store`].
pub fn set_function(store: &Store, email: &str, function: &str, day: Date) -> Result<(), AddError> {
    let (email, function) = (email.to_owned(), line(function)?);
    store.write_now("staff.set_function", move |db| {
        let account = known(db, &email)?;
        check_told_apart(db, &account.name, &function, Some(account.id))?;
        staff::set_function(db, account.id, &function)?;
        Ok(journal::record(db, day, OfficeEvent::FunctionSet, OfficeSubject::Staff(account.id), None)?)
    })
}

pub(super) fn known(db: &mut ReadDb, email: &str) -> Result<Staff, AddError> {
    staff::by_email(db, email)?.ok_or(AddError::Unknown)
}

pub(super) fn not_barred(db: &mut ReadDb, email: &str) -> Result<Staff, AddError> {
    let account = known(db, email)?;
    if account.disabled { Err(AddError::Barred) } else { Ok(account) }
}
