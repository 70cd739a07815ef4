//! What an administrator changes about somebody: their function, their channels, whether they are let in. Everything is
//! looked for in the administrator's own organisation only, and recorded with who did it.

use time::Date;

use super::account::{check_told_apart, line};
use super::account_error::AddError;
use crate::access::{Conflict, Right};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::staff::Staff;
use crate::store::{ChannelId, OrganisationId, ReadDb, StaffId, Store, StoreError, WriteDb, channel, session, staff};

/// The administrator who changes something, and the day.
#[derive(Debug, Clone, Copy)]
pub struct Acting {
    pub staff: StaffId,
    pub organisation: OrganisationId,
    pub day: Date,
}

/// Why nothing was changed about a person.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PersonError {
    /// Nobody of this organisation has this id.
    #[error("there is no such person in this organisation")]
    Unknown,
    /// Nobody would be left who could change anything.
    #[error("this is the last administrator")]
    LastAdministrator,
    /// Who steps in has to be written down first.
    #[error("a rule for the conflict is missing")]
    RuleMissing(Conflict),
    /// A text that does not fit, or that is missing.
    #[error("a text does not fit")]
    NoText,
    /// Reporters could not tell two accounts apart.
    #[error("another account has the same name and function")]
    NameTaken,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Acting {
    /// The account of somebody in the same organisation.
    pub(super) fn on(self, db: &mut ReadDb, person: StaffId) -> Result<Staff, PersonError> {
        let account = staff::by_id(db, person)?;
        account.filter(|account| account.organisation_id == self.organisation).ok_or(PersonError::Unknown)
    }

    /// Records that it was this administrator.
    pub(super) fn record(self, db: &mut WriteDb, event: OfficeEvent, about: StaffId) -> Result<(), StoreError> {
        journal::record(db, self.day, event, OfficeSubject::Staff(about), Some(self.staff))
    }

    /// Whether somebody else is let in who administers the organisation.
    pub(super) fn check_not_last(self, db: &mut ReadDb, person: &Staff) -> Result<(), PersonError> {
        let administers = |it: &Staff| !it.disabled && it.roles.allow(Right::ManageOrganisation);
        let people = staff::of_organisation(db, self.organisation)?;
        let is_left = people.iter().any(|other| other.id != person.id && administers(other));
        if administers(person) && !is_left { Err(PersonError::LastAdministrator) } else { Ok(()) }
    }
}

/// Says anew what somebody is.
///
/// # Errors
/// [`PersonError`].
pub async fn change_function(
    store: &Store,
    acting: Acting,
    person: StaffId,
    function: &str,
) -> Result<(), PersonError> {
    let function = line(function).map_err(|_| PersonError::NoText)?;
    let change = move |db: &mut WriteDb| {
        let account = acting.on(db, person)?;
        check_told_apart(db, &account.name, &function, Some(person)).map_err(|error| match error {
            AddError::Store(error) => PersonError::Store(error),
            _ => PersonError::NameTaken,
        })?;
        staff::set_function(db, person, &function)?;
        Ok(acting.record(db, OfficeEvent::FunctionSet, person)?)
    };
    store.write("staff.change_function", change).await
}

/// Says of which channels somebody gets the new reports. Those of other organisations are not among them.
///
/// # Errors
/// [`PersonError`].
pub async fn change_channels(
    store: &Store,
    acting: Acting,
    person: StaffId,
    wanted: Vec<ChannelId>,
) -> Result<(), PersonError> {
    let change = move |db: &mut WriteDb| {
        let receives = acting.on(db, person)?.roles.allow(Right::ReceiveReports);
        for channel in channel::of_organisation(db, acting.organisation)? {
            let (is, shall) =
                (channel::member_ids(db, channel.id)?.contains(&person), receives && wanted.contains(&channel.id));
            let channel = channel.id;
            if shall && !is {
                channel::add_handler(db, channel, person)?;
                acting.record(db, OfficeEvent::HandlerAdded { channel }, person)?;
            } else if is && !shall {
                channel::remove_handler(db, channel, person)?;
                acting.record(db, OfficeEvent::HandlerRemoved { channel }, person)?;
            }
        }
        Ok(())
    };
    store.write("staff.change_channels", change).await
}

/// Bars somebody and ends their sessions. Their key stays known: earlier cases are sealed to it.
///
/// # Errors
/// [`PersonError`].
pub async fn bar(store: &Store, acting: Acting, person: StaffId) -> Result<(), PersonError> {
    let change = move |db: &mut WriteDb| {
        let account = acting.on(db, person)?;
        if account.disabled {
            return Ok(());
        }
        acting.check_not_last(db, &account)?;
        staff::disable(db, person)?;
        session::revoke_all_of(db, person)?;
        staff::begin_device_generation(db, person)?;
        Ok(acting.record(db, OfficeEvent::StaffDisabled, person)?)
    };
    store.write("staff.bar", change).await
}

/// Lets somebody in again, with the password and the key they had.
///
/// # Errors
/// [`PersonError`].
pub async fn unbar(store: &Store, acting: Acting, person: StaffId) -> Result<(), PersonError> {
    let change = move |db: &mut WriteDb| {
        if !acting.on(db, person)?.disabled {
            return Ok(());
        }
        staff::enable(db, person)?;
        Ok(acting.record(db, OfficeEvent::StaffEnabled, person)?)
    };
    store.write("staff.unbar", change).await
}
