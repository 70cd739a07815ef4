//! Accounts: who is added, and that people can be told apart.

use rand::CryptoRng;
use secrecy::SecretString;
use time::Date;

use super::account_error::{AddError, MAX_LINE};
use super::password::PasswordHash;
use crate::access::{Right, Roles};
use crate::casework::ChannelSlug;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{ChannelId, OrganisationId, ReadDb, Store, WriteDb, channel, organisation, staff};

pub use crate::store::StaffId;

/// What is needed to add an account, beside its first password.
#[derive(Clone, Copy)]
pub struct NewAccount<'a> {
    /// As it is shown to colleagues and reporters.
    pub name: &'a str,
    /// What they are, in words for reporters and colleagues; may be empty.
    pub function: &'a str,
    /// By which they sign in.
    pub email: &'a str,
    /// What they may do.
    pub roles: Roles,
    /// Of which channels a handler gets the new reports; none are named: of all there are.
    pub channels: &'a [ChannelSlug],
}

/// Checks everything about a new account but its password, and changes nothing. Blocks.
///
/// # Errors
/// As [`add`].
pub fn check_new(store: &Store, new: &NewAccount<'_>) -> Result<(), AddError> {
    let person = Person::parse(new)?;
    store.read_now("staff.check_new", |db| person.place(db).map(|_| ()))
}

/// Adds an account with a first password, which others know: for set-ups by script. Blocks for the password hash and the
/// write. Whoever is there in person is [invited](super::invite).
///
/// # Errors
/// [`AddError`], in words for the person at the terminal.
pub fn add(
    store: &Store,
    new: &NewAccount<'_>,
    password: &SecretString,
    day: Date,
    rng: &mut impl CryptoRng,
) -> Result<StaffId, AddError> {
    let person = Person::parse(new)?;
    let hash = PasswordHash::of(password, rng)?.to_secret();
    store.write_now("staff.add", move |db| create(db, &person, &hash, day, None))
}

/// Adds an account with this password hash, in a transaction.
pub(super) fn create(
    db: &mut WriteDb,
    person: &Person,
    hash: &SecretString,
    day: Date,
    by: Option<StaffId>,
) -> Result<StaffId, AddError> {
    let place = person.place(db)?;
    let Person { name, email, roles, .. } = person;
    let new = staff::NewStaff { organisation: place.organisation, name, email, roles: *roles, password_hash: hash };
    let id = staff::create(db, &new)?;
    staff::set_function(db, id, &person.function)?;
    journal::record(db, day, OfficeEvent::StaffAdded, OfficeSubject::Staff(id), by)?;
    for channel in place.channels {
        channel::add_handler(db, channel, id)?;
        journal::record(db, day, OfficeEvent::HandlerAdded { channel }, OfficeSubject::Staff(id), by)?;
    }
    Ok(id)
}

/// A new account that fits for itself; whether it fits to the others, [`Person::place`] says.
pub(super) struct Person {
    name: String,
    function: String,
    email: String,
    roles: Roles,
    channels: Vec<ChannelSlug>,
}

/// Where a new account belongs.
struct Place {
    organisation: OrganisationId,
    channels: Vec<ChannelId>,
}

impl Person {
    pub(super) fn parse(new: &NewAccount<'_>) -> Result<Self, AddError> {
        let (name, function, email) = (line(new.name)?, line(new.function)?, new.email.trim().to_owned());
        if name.is_empty() {
            return Err(AddError::NoName);
        }
        let parts = email.split_once('@').filter(|(user, host)| !user.is_empty() && !host.is_empty());
        if parts.is_none() || email.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return Err(AddError::NoAddress(email));
        }
        Ok(Self { name, function, email, roles: new.roles, channels: new.channels.to_vec() })
    }

    fn place(&self, db: &mut ReadDb) -> Result<Place, AddError> {
        let organisation = organisation::first(db)?.ok_or(AddError::NotSetUp)?.id;
        match staff::by_email(db, &self.email)? {
            Some(account) if account.disabled => return Err(AddError::TakenAndBarred),
            Some(_) => return Err(AddError::Taken),
            None => {}
        }
        check_told_apart(db, &self.name, &self.function, None)?;
        let mut channels = Vec::new();
        for slug in &self.channels {
            let channel = channel::by_slug(db, slug.as_str())?;
            channels.push(channel.ok_or_else(|| AddError::UnknownChannel(slug.clone()))?.id);
        }
        if !self.roles.allow(Right::ReceiveReports) {
            channels.clear();
        } else if channels.is_empty() {
            channels = channel::list(db)?.into_iter().map(|channel| channel.id).collect();
        }
        channels.sort_unstable();
        channels.dedup();
        Ok(Place { organisation, channels })
    }
}

/// A text that stands in one line, without the spaces around it.
pub(super) fn line(text: &str) -> Result<String, AddError> {
    let text = text.trim();
    let fits = text.chars().count() <= MAX_LINE && !text.chars().any(char::is_control);
    if fits { Ok(text.to_owned()) } else { Err(AddError::NoLine) }
}

/// Whether nobody but `own` has the same name and the same function.
pub(super) fn check_told_apart(
    db: &mut ReadDb,
    name: &str,
    function: &str,
    own: Option<StaffId>,
) -> Result<(), AddError> {
    let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
    let others = staff::list(db)?.into_iter().filter(|other| Some(other.id) != own);
    match { others }.find(|other| same(&other.name, name) && same(&other.function, function)) {
        Some(other) => Err(AddError::NameTaken(other.email)),
        None => Ok(()),
    }
}
