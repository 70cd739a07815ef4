//! Reporting channels, and who handles what arrives there.

use diesel::prelude::*;

use super::db::{Db, each};
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
    /// What they are, in words for reporters and colleagues; may be empty.
    pub function: String,
    /// Text of an age recipient.
    pub recipient: String,
}

/// Adds a channel. [`StoreError::Taken`] if the slug is in use.
pub fn create(
    db: &mut Db,
    organisation: OrganisationId,
    (name, slug): (&str, &str),
    questionnaire: &str,
) -> Result<ChannelId, StoreError> {
    let new = diesel::insert_into(channel::table).values((
        channel::organisation_id.eq(organisation),
        channel::name.eq(name),
        channel::slug.eq(slug),
        channel::questionnaire.eq(questionnaire),
    ));
    Ok(new.returning(channel::id).get_result(db)?)
}

/// The channel with this slug.
pub fn by_slug(db: &mut Db, slug: &str) -> Result<Option<Channel>, StoreError> {
    let query = channel::table.filter(channel::slug.eq(slug)).select(Channel::as_select());
    Ok(query.get_result(db).optional()?)
}

/// All channels, in the order in which they were added.
pub fn list(db: &mut Db) -> Result<Vec<Channel>, StoreError> {
    Ok(channel::table.select(Channel::as_select()).order(channel::id).load(db)?)
}

/// Makes a member of staff a handler of this channel. [`StoreError::Taken`] if that is so already.
pub fn add_handler(db: &mut Db, channel: ChannelId, staff: StaffId) -> Result<(), StoreError> {
    diesel::insert_into(channel_handler::table)
        .values((channel_handler::channel_id.eq(channel), channel_handler::staff_id.eq(staff)))
        .execute(db)?;
    Ok(())
}

/// Takes a member of staff off this channel; the keys to earlier cases stay. `false` if they were not on it.
pub fn remove_handler(db: &mut Db, channel: ChannelId, staff: StaffId) -> Result<bool, StoreError> {
    let row = channel_handler::table.find((channel, staff));
    Ok(each!(db, |c| diesel::delete(row).execute(c))? == 1)
}

/// Who was added to this channel, in the order of their ids, whether or not they can read.
pub fn member_ids(db: &mut Db, channel: ChannelId) -> Result<Vec<StaffId>, StoreError> {
    let query = channel_handler::table.filter(channel_handler::channel_id.eq(channel)).order(channel_handler::staff_id);
    Ok(each!(db, |c| query.select(channel_handler::staff_id).load(c))?)
}

/// The handlers of this channel who can read: enrolled and not disabled.
pub fn handlers(db: &mut Db, channel: ChannelId) -> Result<Vec<Handler>, StoreError> {
    let of_channel =
        channel_handler::table.filter(channel_handler::channel_id.eq(channel)).select(channel_handler::staff_id);
    let query = staff::table
        .filter(staff::id.eq_any(of_channel))
        .filter(staff::recipient.is_not_null())
        .filter(staff::disabled.eq(false))
        .order(staff::id);
    Ok(query.select((staff::id, staff::name, staff::function, staff::recipient.assume_not_null())).load(db)?)
}

/// The ids of [`handlers`], in the same order: a look that costs little more than nothing.
pub fn handler_ids(db: &mut Db, channel: ChannelId) -> Result<Vec<StaffId>, StoreError> {
    Ok(each!(db, |c| channel_handler::table
        .inner_join(staff::table.on(staff::id.eq(channel_handler::staff_id)))
        .filter(channel_handler::channel_id.eq(channel))
        .filter(staff::recipient.is_not_null())
        .filter(staff::disabled.eq(false))
        .order(staff::id)
        .select(staff::id)
        .load(c))?)
}
