//! Reporting channels, and who handles what arrives there.

use diesel::prelude::*;
use time::Date;

use super::days::OptionalDay;
use super::db::{ReadDb, WriteDb, each};
use super::schema::{channel, channel_handler, staff, staff_role};
use super::staff_role::{Word, gathered};
use super::{ChannelId, OrganisationId, StaffId, StoreError};
use crate::access::{Right, Roles};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = channel)]
pub struct ChannelRow {
    pub id: ChannelId,
    pub organisation_id: OrganisationId,
    /// As people read it.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// The name of the questionnaire it asks.
    pub questionnaire: String,
    /// Since when it asks that; not known of channels that are older than this column.
    #[diesel(deserialize_as = OptionalDay)]
    pub asked_since: Option<Date>,
    /// Since when it takes no new reports; `None` while it does.
    #[diesel(deserialize_as = OptionalDay)]
    pub closed_on: Option<Date>,
}

/// A member of staff to whom a new report can be sealed.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct ChannelHandler {
    pub id: StaffId,
    pub name: String,
    /// What they are, in words for reporters and colleagues; may be empty.
    pub function: String,
    /// Text of an age recipient.
    pub recipient: String,
}

/// What is needed to add a channel.
#[derive(Debug, Clone, Copy)]
pub struct NewChannelRow<'a> {
    pub organisation: OrganisationId,
    /// As people read it.
    pub name: &'a str,
    /// Its name in addresses.
    pub slug: &'a str,
    /// The name of the questionnaire it asks.
    pub questionnaire: &'a str,
}

/// Adds a channel. [`StoreError::Taken`] if the slug is in use.
pub fn create(db: &mut WriteDb, new: &NewChannelRow<'_>) -> Result<ChannelId, StoreError> {
    let new = diesel::insert_into(channel::table).values((
        channel::organisation_id.eq(new.organisation),
        channel::name.eq(new.name),
        channel::slug.eq(new.slug),
        channel::questionnaire.eq(new.questionnaire),
    ));
    Ok(each!(db, |c| new.returning(channel::id).get_result(c))?)
}

/// Lets a channel ask this questionnaire from this day on.
pub fn set_questionnaire(db: &mut WriteDb, id: ChannelId, questionnaire: &str, day: Date) -> Result<(), StoreError> {
    let values = (channel::questionnaire.eq(questionnaire), channel::asked_since.eq(day));
    each!(db, |c| diesel::update(channel::table.find(id)).set(values).execute(c))?;
    Ok(())
}

/// Gives a channel another name for people. Its address stays: it hangs on walls.
pub fn rename(db: &mut WriteDb, id: ChannelId, name: &str) -> Result<(), StoreError> {
    each!(db, |c| diesel::update(channel::table.find(id)).set(channel::name.eq(name)).execute(c))?;
    Ok(())
}

/// From this day on the channel takes no new reports; `None`: it does. Handlers, cases and mailboxes stay as they are.
pub fn set_closed(db: &mut WriteDb, id: ChannelId, day: Option<Date>) -> Result<(), StoreError> {
    each!(db, |c| diesel::update(channel::table.find(id)).set(channel::closed_on.eq(day)).execute(c))?;
    Ok(())
}

/// The channel with this slug.
pub fn by_slug(db: &mut ReadDb, slug: &str) -> Result<Option<ChannelRow>, StoreError> {
    let query = channel::table.filter(channel::slug.eq(slug));
    Ok(each!(db, |c| query.select(ChannelRow::as_select()).get_result(c).optional())?)
}

/// All channels, in the order in which they were added.
pub fn list(db: &mut ReadDb) -> Result<Vec<ChannelRow>, StoreError> {
    Ok(each!(db, |c| channel::table.select(ChannelRow::as_select()).order(channel::id).load(c))?)
}

/// The channels of an organisation, in the order in which they were added.
pub fn of_organisation(db: &mut ReadDb, organisation: OrganisationId) -> Result<Vec<ChannelRow>, StoreError> {
    let query = channel::table.filter(channel::organisation_id.eq(organisation)).order(channel::id);
    Ok(each!(db, |c| query.select(ChannelRow::as_select()).load(c))?)
}

/// Makes a member of staff a handler of this channel. [`StoreError::Taken`] if that is so already.
pub fn add_handler(db: &mut WriteDb, channel: ChannelId, staff: StaffId) -> Result<(), StoreError> {
    each!(db, |c| diesel::insert_into(channel_handler::table)
        .values((channel_handler::channel_id.eq(channel), channel_handler::staff_id.eq(staff)))
        .execute(c))?;
    Ok(())
}

/// Takes a member of staff off this channel; the keys to earlier cases stay. `false` if they were not on it.
pub fn remove_handler(db: &mut WriteDb, channel: ChannelId, staff: StaffId) -> Result<bool, StoreError> {
    let row = channel_handler::table.find((channel, staff));
    Ok(each!(db, |c| diesel::delete(row).execute(c))? == 1)
}

/// Who was added to this channel, in the order of their ids, whether or not they can read.
pub fn member_ids(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<StaffId>, StoreError> {
    let query = channel_handler::table.filter(channel_handler::channel_id.eq(channel)).order(channel_handler::staff_id);
    Ok(each!(db, |c| query.select(channel_handler::staff_id).load(c))?)
}

/// The handlers of this channel who can read what is sealed to them: enrolled, not disabled, and with a role in the channel's
/// organisation that lets them receive reports.
pub fn handlers(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<ChannelHandler>, StoreError> {
    let query = readers(channel)
        .select(((staff::id, staff::name, staff::function, staff::recipient.assume_not_null()), staff_role::role));
    Ok(receiving(each!(db, |c| query.load(c))?).collect())
}

/// The ids of [`handlers`], in the same order: a look that costs little more than nothing.
pub fn handler_ids(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<StaffId>, StoreError> {
    let rows = each!(db, |c| readers(channel).select((staff::id, staff_role::role)).load(c))?;
    Ok(receiving(rows).collect())
}

/// To whom a new report is sealed: the [`handlers`], and nobody while the channel is closed.
pub fn receivers(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<ChannelHandler>, StoreError> {
    if is_closed(db, channel)? { Ok(Vec::new()) } else { handlers(db, channel) }
}

/// The ids of [`receivers`], in the same order.
pub fn receiver_ids(db: &mut ReadDb, channel: ChannelId) -> Result<Vec<StaffId>, StoreError> {
    if is_closed(db, channel)? { Ok(Vec::new()) } else { handler_ids(db, channel) }
}

fn is_closed(db: &mut ReadDb, channel: ChannelId) -> Result<bool, StoreError> {
    let query = channel::table.find(channel).select(channel::closed_on.is_not_null());
    Ok(each!(db, |c| query.get_result(c).optional())?.unwrap_or(false))
}

/// Who is added to the channel and has a key, beside each of their roles, whatever it grants.
#[diesel::dsl::auto_type]
fn readers(channel: ChannelId) -> _ {
    let of_channel = channel_handler::channel_id.eq(channel);
    let in_its_organisation = staff_role::organisation_id.eq(channel::organisation_id);
    channel_handler::table
        .inner_join(channel::table.on(channel::id.eq(channel_handler::channel_id)))
        .inner_join(staff::table.on(staff::id.eq(channel_handler::staff_id)))
        .inner_join(staff_role::table.on(staff_role::staff_id.eq(staff::id).and(in_its_organisation)))
        .filter(of_channel)
        .filter(staff::recipient.is_not_null())
        .filter(staff::disabled.eq(false))
        .order(staff::id)
}

/// Those whose roles let them receive reports.
fn receiving<T: PartialEq>(rows: Vec<(T, Word)>) -> impl Iterator<Item = T> {
    let rows = rows.into_iter().map(|(who, word)| (who, Some(word)));
    gathered(rows).filter(|(_, roles): &(T, Roles)| roles.allow(Right::ReceiveReports)).map(|(who, _)| who)
}
