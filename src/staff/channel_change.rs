//! What an administrator changes about channels: a new one, its name, what it asks, who gets its reports, whether it takes any.

use super::account::line;
use super::change::Acting;
use crate::access::Right;
use crate::casework::ChannelSlug;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::channel::{self, ChannelRow, NewChannelRow};
use crate::store::{ChannelId, ReadDb, StaffId, Store, StoreError, WriteDb, staff};

/// Why nothing was changed about a channel.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ChannelChangeError {
    /// No channel of this organisation has this slug.
    #[error("there is no such channel in this organisation")]
    Unknown,
    /// No name, or one that does not fit into a line.
    #[error("a channel needs a name of one line")]
    NoName,
    /// Another channel of the instance has this slug.
    #[error("there is a channel of this address already")]
    Taken,
    /// Somebody else has changed it since the page was shown.
    #[error("somebody else has changed it meanwhile")]
    Changed,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Adds a channel that asks this questionnaire, which is there. Who cannot get reports is not among its handlers.
///
/// # Errors
/// [`ChannelChangeError`]
pub async fn make_channel(
    store: &Store,
    acting: Acting,
    name: &str,
    slug: &ChannelSlug,
    questionnaire: String,
    handlers: Vec<StaffId>,
) -> Result<(), ChannelChangeError> {
    let (name, slug) = (named(name)?, slug.clone());
    let change = move |db: &mut WriteDb| {
        let organisation = acting.organisation;
        let row = NewChannelRow { organisation, name: &name, slug: slug.as_str(), questionnaire: &questionnaire };
        let id = channel::create(db, &row).map_err(|error| match error {
            StoreError::Taken => ChannelChangeError::Taken,
            other => other.into(),
        })?;
        channel::set_questionnaire(db, id, &questionnaire, acting.day)?;
        record(db, acting, OfficeEvent::ChannelAdded, id)?;
        let handlers = receiving(db, acting, &handlers)?;
        set_handlers(db, acting, id, &[], &handlers)
    };
    store.write("staff.make_channel", change).await
}

/// Gives a channel another name. Its address stays: it is printed on posters.
///
/// # Errors
/// [`ChannelChangeError`]
pub async fn rename_channel(store: &Store, acting: Acting, slug: String, name: &str) -> Result<(), ChannelChangeError> {
    let name = named(name)?;
    let change = move |db: &mut WriteDb| {
        let row = own(db, acting, &slug)?;
        if row.name == name {
            return Ok(());
        }
        channel::rename(db, row.id, &name)?;
        Ok(record(db, acting, OfficeEvent::ChannelRenamed, row.id)?)
    };
    store.write("staff.rename_channel", change).await
}

/// Closes a channel to new reports, or opens it again. Who has a case or a mailbox keeps it, and its handlers stay.
///
/// # Errors
/// [`ChannelChangeError`]
pub async fn set_channel_closed(
    store: &Store,
    acting: Acting,
    slug: String,
    is_closed: bool,
) -> Result<(), ChannelChangeError> {
    let change = move |db: &mut WriteDb| {
        let row = own(db, acting, &slug)?;
        if row.closed_on.is_some() == is_closed {
            return Ok(());
        }
        channel::set_closed(db, row.id, is_closed.then_some(acting.day))?;
        let event = if is_closed { OfficeEvent::ChannelClosed } else { OfficeEvent::ChannelReopened };
        Ok(record(db, acting, event, row.id)?)
    };
    store.write("staff.set_channel_closed", change).await
}

/// Lets a channel ask another questionnaire, which is there.
///
/// # Errors
/// [`ChannelChangeError`]
pub async fn set_channel_questionnaire(
    store: &Store,
    acting: Acting,
    slug: String,
    questionnaire: String,
    instead: String,
) -> Result<(), ChannelChangeError> {
    let change = move |db: &mut WriteDb| {
        let row = own(db, acting, &slug)?;
        if row.questionnaire == questionnaire {
            return Ok(());
        }
        if row.questionnaire != instead {
            return Err(ChannelChangeError::Changed);
        }
        channel::set_questionnaire(db, row.id, &questionnaire, acting.day)?;
        Ok(record(db, acting, OfficeEvent::ChannelQuestionnaireSet, row.id)?)
    };
    store.write("staff.set_channel_questionnaire", change).await
}

/// Says who gets the new reports of a channel. `shown` are those who did when the page was made: if it is others now, nothing is
/// changed, so that nobody takes away unseen whom somebody else has just added. Earlier cases stay readable to whom they were.
///
/// # Errors
/// [`ChannelChangeError`]
pub async fn set_channel_handlers(
    store: &Store,
    acting: Acting,
    slug: String,
    shown: Vec<StaffId>,
    wanted: Vec<StaffId>,
) -> Result<(), ChannelChangeError> {
    let change = move |db: &mut WriteDb| {
        let row = own(db, acting, &slug)?;
        let members = channel::member_ids(db, row.id)?;
        let mut wanted = receiving(db, acting, &wanted)?;
        // Who is barred, or has another role now, was not offered, and stays as they are.
        let offered = receiving(db, acting, &members)?;
        wanted.extend(members.iter().filter(|member| !offered.contains(member)));
        wanted.sort_unstable();
        let mut shown = shown.clone();
        shown.sort_unstable();
        if members != shown && members != wanted {
            return Err(ChannelChangeError::Changed);
        }
        set_handlers(db, acting, row.id, &members, &wanted)
    };
    store.write("staff.set_channel_handlers", change).await
}

fn set_handlers(
    db: &mut WriteDb,
    acting: Acting,
    channel: ChannelId,
    members: &[StaffId],
    wanted: &[StaffId],
) -> Result<(), ChannelChangeError> {
    for person in wanted.iter().filter(|person| !members.contains(person)) {
        channel::add_handler(db, channel, *person)?;
        acting.record(db, OfficeEvent::HandlerAdded { channel }, *person)?;
    }
    for person in members.iter().filter(|person| !wanted.contains(person)) {
        channel::remove_handler(db, channel, *person)?;
        acting.record(db, OfficeEvent::HandlerRemoved { channel }, *person)?;
    }
    Ok(())
}

/// Those of them who are of this organisation, let in, and may get reports: each once, in the order of their ids.
fn receiving(db: &mut ReadDb, acting: Acting, chosen: &[StaffId]) -> Result<Vec<StaffId>, StoreError> {
    let people = staff::of_organisation(db, acting.organisation)?;
    let mut ids: Vec<_> = people
        .into_iter()
        .filter(|person| chosen.contains(&person.id) && !person.disabled)
        .filter(|person| person.roles.allow(Right::ReceiveReports))
        .map(|person| person.id)
        .collect();
    ids.sort_unstable();
    Ok(ids)
}

fn own(db: &mut ReadDb, acting: Acting, slug: &str) -> Result<ChannelRow, ChannelChangeError> {
    let row = channel::by_slug(db, slug)?;
    row.filter(|row| row.organisation_id == acting.organisation).ok_or(ChannelChangeError::Unknown)
}

fn named(name: &str) -> Result<String, ChannelChangeError> {
    line(name).ok().filter(|name| !name.is_empty()).ok_or(ChannelChangeError::NoName)
}

fn record(db: &mut WriteDb, acting: Acting, event: OfficeEvent, channel: ChannelId) -> Result<(), StoreError> {
    journal::record(db, acting.day, event, OfficeSubject::Channel(channel), Some(acting.staff))
}
