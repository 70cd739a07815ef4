//! Reporting channels, and who handles what arrives there.

use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{channel, channel_handler, staff};
use super::{ChannelId, OrganisationId, StaffId, StoreError};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = channel)]
pub struct Channel {
    pub id: ChannelId,
    pub organisation_id: OrganisationId,
    /// As people read it.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// The name of the questionnaire it asks.
    pub questionnaire: String,
}

/// A member of staff to whom a new report can be sealed.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Handler {
    pub id: StaffId,
    pub name: String,
    /// Text of an age recipient.
    pub recipient: String,
}

/// What is needed to add a channel.
#[derive(Debug, Clone, Copy)]
pub struct NewChannel<'a> {
    pub organisation: OrganisationId,
    /// As people read it.
    pub name: &'a str,
    /// Its name in addresses.
    pub slug: &'a str,
    /// The name of the questionnaire it asks.
    pub questionnaire: &'a str,
}

/// Adds a channel. [`StoreError::Taken`] if the slug is in use.
pub fn create(db: &mut WriteDb, new: &NewChannel<'_>) -> Result<ChannelId, StoreError> {
    let new = diesel::insert_into(channel::table).values((
        channel::organisation_id.eq(new.organisation),
        channel::name.eq(new.name),
        channel::slug.eq(new.slug),
        channel::questionnaire.eq(new.questionnaire),
    ));
    Ok(each!(db, |c| new.returning(channel::id).get_result(c))?)
}

/// The channel with this slug.
pub fn by_slug(db: &mut ReadDb, slug: &str) -> Result<Option<Channel>, StoreError> {
    let query = channel::table.filter(channel::slug.eq(slug));
    Ok(each!(db, |c| query.select(Channel::as_select()).get_result(c).optional())?)
}

/// All channels, in the order in which they were added.
pub fn list(db: &mut ReadDb) -> Result<Vec<Channel>, StoreError> {
    Ok(each!(db, |c| channel::table.select(Channel::as_select()).order(channel::id).load(c))?)
}

/// Makes a member of staff a handler of this channel. [`StoreError::Taken`] if that is so already.
pub fn add_handler(db: &mut WriteDb, channel: ChannelId, staff: StaffId) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(channel_handler::table)
        .values((channel_handler::channel_id.eq(channel), channel_handler::staff_id.eq(staff)))
        .execute(c))?;
    Ok(())
}

/// The handlers of this channel who can read: enrolled and not disabled.
pub fn handlers(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<Handler>, StoreError> {
    let of_channel =
        channel_handler::table.filter(channel_handler::channel_id.eq(channel)).select(channel_handler::staff_id);
    let query = staff::table
        .filter(staff::id.eq_any(of_channel))
        .filter(staff::recipient.is_not_null())
        .filter(staff::disabled.eq(false))
        .order(staff::id);
    Ok(each!(db, |c| query.select((staff::id, staff::name, staff::recipient.assume_not_null())).load(c))?)
}

/// The ids of [`handlers`], in the same order: a look that costs little more than nothing.
pub fn handler_ids(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<StaffId>, StoreError> {
    Ok(each!(db, |c| channel_handler::table
        .inner_join(staff::table.on(staff::id.eq(channel_handler::staff_id)))
        .filter(channel_handler::channel_id.eq(channel))
        .filter(staff::recipient.is_not_null())
        .filter(staff::disabled.eq(false))
        .order(staff::id)
        .select(staff::id)
        .load(c))?)
}
