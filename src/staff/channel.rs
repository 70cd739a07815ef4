//! Channels are added by somebody with access to the machine, and so is who gets their new reports.

use time::Date;

use super::account::line;
use super::account_error::AddError;
use super::standing::known;
use crate::access::Right;
use crate::casework::ChannelSlug;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::channel::{self, ChannelRow};
use crate::store::staff::Staff;
use crate::store::{ReadDb, Store, StoreError, organisation, staff};

/// What is needed to add a channel.
#[derive(Clone, Copy)]
pub struct NewChannel<'a> {
    /// As people read it.
    pub name: &'a str,
    /// Its name in addresses.
    pub slug: &'a ChannelSlug,
    /// The id of the questionnaire it asks.
    pub questionnaire: &'a str,
    /// Addresses of those who get its new reports; none are named: every handler there is.
    pub handlers: &'a [String],
}

/// Why a channel was not added or changed.
#[derive(Debug, thiserror::Error)]
pub enum ChannelError {
    /// No name, or one that does not fit into a line.
    #[error("a channel needs a name of one line, as people will read it")]
    NoName,
    /// Another channel has this slug.
    #[error("there is a channel {0} already; choose another slug")]
    Taken(ChannelSlug),
    /// No channel has this slug.
    #[error("there is no channel {0}; `siegelpost channel list` names those there are")]
    Unknown(ChannelSlug),
    /// No account has this address.
    #[error("there is no account {0}; `siegelpost staff list` names those there are")]
    UnknownAccount(String),
    /// The account cannot get reports.
    #[error("{0} is no handler, so no report can be sealed to this account")]
    NotAHandler(String),
    /// Nothing to do.
    #[error("{0} gets the new reports of this channel already")]
    IsHandler(String),
    /// Nothing to do.
    #[error("{0} does not get the new reports of this channel")]
    IsNotHandler(String),
    /// The database holds no organisation yet.
    #[error("the database is empty; run `siegelpost init` first")]
    NotSetUp,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds a channel with its handlers. Blocks.
///
/// # Errors
/// [`ChannelError`], in words for the person at the terminal.
pub fn add_channel(store: &Store, new: &NewChannel<'_>, day: Date) -> Result<(), ChannelError> {
    let name = line(new.name).ok().filter(|name| !name.is_empty()).ok_or(ChannelError::NoName)?;
    let (slug, questionnaire, handlers) = (new.slug.clone(), new.questionnaire.to_owned(), new.handlers.to_vec());
    store.write_now("channel.add", move |db| {
        let organisation = organisation::first(db)?.ok_or(ChannelError::NotSetUp)?.id;
        let handlers = match handlers.is_empty() {
            true => staff::list(db)?.into_iter().filter(receives_reports).collect(),
            false => handlers.iter().map(|email| handler(db, email)).collect::<Result<Vec<_>, _>>()?,
        };
        let added = channel::create(
            db,
            &channel::NewChannelRow { organisation, name: &name, slug: slug.as_str(), questionnaire: &questionnaire },
        );
        let channel = added.map_err(|error| match error {
            StoreError::Taken => ChannelError::Taken(slug.clone()),
            other => other.into(),
        })?;
        channel::set_questionnaire(db, channel, &questionnaire, day)?;
        journal::record(db, day, OfficeEvent::ChannelAdded, OfficeSubject::Channel(channel), None)?;
        for account in &handlers {
            channel::add_handler(db, channel, account.id)?;
            journal::record(db, day, OfficeEvent::HandlerAdded { channel }, OfficeSubject::Staff(account.id), None)?;
        }
        Ok(())
    })
}

/// Lets a handler get the new reports of a channel. Blocks.
///
/// # Errors
/// [`ChannelError`].
pub fn add_handler(store: &Store, slug: &ChannelSlug, email: &str, day: Date) -> Result<(), ChannelError> {
    let (slug, email) = (slug.clone(), email.to_owned());
    store.write_now("channel.add_handler", move |db| {
        let (channel, account) = (by_slug(db, &slug)?, handler(db, &email)?);
        if channel::member_ids(db, channel.id)?.contains(&account.id) {
            return Err(ChannelError::IsHandler(account.email));
        }
        channel::add_handler(db, channel.id, account.id)?;
        let event = OfficeEvent::HandlerAdded { channel: channel.id };
        Ok(journal::record(db, day, event, OfficeSubject::Staff(account.id), None)?)
    })
}

/// Takes a handler off a channel: new reports are not sealed to them, and earlier cases stay readable. Returns how many
/// handlers with a key are left. Blocks.
///
/// # Errors
/// [`ChannelError`].
pub fn remove_handler(store: &Store, slug: &ChannelSlug, email: &str, day: Date) -> Result<usize, ChannelError> {
    let (slug, email) = (slug.clone(), email.to_owned());
    store.write_now("channel.remove_handler", move |db| {
        let (channel, account) = (by_slug(db, &slug)?, account(db, &email)?);
        if !channel::remove_handler(db, channel.id, account.id)? {
            return Err(ChannelError::IsNotHandler(account.email));
        }
        let event = OfficeEvent::HandlerRemoved { channel: channel.id };
        journal::record(db, day, event, OfficeSubject::Staff(account.id), None)?;
        Ok(channel::handler_ids(db, channel.id)?.len())
    })
}

/// Whether new reports can be sealed to an account once it has a key.
fn receives_reports(account: &Staff) -> bool {
    account.roles.allow(Right::ReceiveReports) && !account.disabled
}

fn by_slug(db: &mut ReadDb, slug: &ChannelSlug) -> Result<ChannelRow, ChannelError> {
    channel::by_slug(db, slug.as_str())?.ok_or_else(|| ChannelError::Unknown(slug.clone()))
}

fn account(db: &mut ReadDb, email: &str) -> Result<Staff, ChannelError> {
    known(db, email).map_err(|error| match error {
        AddError::Store(error) => error.into(),
        _ => ChannelError::UnknownAccount(email.to_owned()),
    })
}

fn handler(db: &mut ReadDb, email: &str) -> Result<Staff, ChannelError> {
    let account = account(db, email)?;
    if account.roles.allow(Right::ReceiveReports) { Ok(account) } else { Err(ChannelError::NotAHandler(account.email)) }
}
