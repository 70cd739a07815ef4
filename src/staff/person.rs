//! Everybody of an organisation, with what is on paper about them.

use time::Date;

use crate::access::Right;
use crate::store::channel::ChannelRow;
use crate::store::conflict_rule::ConflictRule;
use crate::store::expertise::Expertise;
use crate::store::handler_record::HandlerRecord;
use crate::store::staff::Staff;
use crate::store::{
    ChannelId, OrganisationId, ReadDb, StaffId, Store, StoreError, channel, conflict_rule, expertise, handler_record,
    slot, staff,
};

/// Somebody who works here.
#[derive(Debug, Clone)]
pub struct Person {
    pub account: Staff,
    pub record: HandlerRecord,
    /// The newest first.
    pub courses: Vec<Expertise>,
    pub rules: Vec<ConflictRule>,
    /// The channels they were added to.
    pub channels: Vec<ChannelId>,
}

/// An organisation's people and channels.
#[derive(Debug, Clone)]
pub struct Team {
    /// By name, barred ones too.
    pub people: Vec<Person>,
    pub channels: Vec<ChannelRow>,
}

impl Person {
    /// Whether new reports are sealed to them, if they were added to a channel.
    pub fn can_read(&self) -> bool {
        self.account.recipient.is_some() && self.may_read()
    }

    /// The same, once they have a key.
    pub fn may_read(&self) -> bool {
        !self.account.disabled && self.account.roles.allow(Right::ReceiveReports)
    }
}

impl Team {
    /// Those to whom new reports of this channel are sealed.
    pub fn readers(&self, channel: ChannelId) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.can_read() && person.channels.contains(&channel))
    }

    /// The person with this id.
    pub fn person(&self, id: StaffId) -> Option<&Person> {
        self.people.iter().find(|person| person.account.id == id)
    }
}

/// Everybody of an organisation.
///
/// # Errors
/// The store's.
pub async fn team(store: &Store, organisation: OrganisationId) -> Result<Team, StoreError> {
    store.read("staff.team", move |db| team_in(db, organisation)).await
}

/// The same for commands, in a transaction.
///
/// # Errors
/// The store's.
pub fn team_in(db: &mut ReadDb, organisation: OrganisationId) -> Result<Team, StoreError> {
    let channels = channel::of_organisation(db, organisation)?;
    let mut members = Vec::new();
    for channel in &channels {
        members.extend(channel::member_ids(db, channel.id)?.into_iter().map(|member| (member, channel.id)));
    }
    let records = handler_record::of_organisation(db, organisation)?;
    let courses = expertise::of_organisation(db, organisation)?;
    let rules = conflict_rule::of_organisation(db, organisation)?;
    let person = |account: Staff| Person {
        record: records.iter().find(|(id, _)| *id == account.id).map(|(_, it)| it.clone()).unwrap_or_default(),
        courses: courses.iter().filter(|course| course.staff_id == account.id).cloned().collect(),
        rules: rules.iter().filter(|rule| rule.staff == account.id).cloned().collect(),
        channels: members.iter().filter(|(id, _)| *id == account.id).map(|(_, channel)| *channel).collect(),
        account,
    };
    let people = staff::of_organisation(db, organisation)?.into_iter().map(person).collect();
    Ok(Team { people, channels })
}

/// How many open cases only this person can read: nobody could, were they barred or no handler any more. Those of `today`
/// are not among them, so that whoever asks every hour does not learn when one arrived.
///
/// # Errors
/// The store's.
pub async fn open_cases_of(store: &Store, person: StaffId, today: Date) -> Result<u64, StoreError> {
    let only = store.read("staff.open_cases_of", move |db| slot::open_cases_before(db, person, today)).await?;
    Ok(only.unsigned_abs())
}
