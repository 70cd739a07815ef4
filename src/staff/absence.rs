//! Absence is recorded by whoever is away, or for them; substitutes work on cases for as long as it lasts.

use time::Date;

use crate::access::Right;
use crate::casework::Absence;
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::store::{ChannelId, OrganisationId, ReadDb, StaffId, Store, StoreError, WriteDb, absence, channel, staff};

/// Why an absence was not recorded.
#[derive(Debug, thiserror::Error)]
pub enum RecordAbsenceError {
    /// There is no such account in this organisation, or it does not work on cases.
    #[error("no such account")]
    NoSuchAccount,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Records that somebody is away. `by` is whoever says so.
///
/// # Errors
/// [`RecordAbsenceError`]; nothing is recorded then.
pub async fn record_absence(
    store: &Store,
    (staff, organisation): (StaffId, OrganisationId),
    new: Absence,
    by: StaffId,
    today: Date,
) -> Result<(), RecordAbsenceError> {
    store
        .write("staff.record_absence", move |db| {
            known(db, staff, organisation)?;
            absence::forget_over(db, today, usize::MAX)?;
            absence::record(db, staff, new)?;
            Ok(journal::record(db, today, OfficeEvent::AbsenceRecorded, OfficeSubject::Staff(staff), Some(by))?)
        })
        .await
}

/// Takes back the absence that begins on that day. If there is none, nothing happens.
///
/// # Errors
/// [`RecordAbsenceError`].
pub async fn withdraw_absence(
    store: &Store,
    (staff, organisation): (StaffId, OrganisationId),
    from: Date,
    by: StaffId,
    today: Date,
) -> Result<(), RecordAbsenceError> {
    store
        .write("staff.withdraw_absence", move |db| {
            known(db, staff, organisation)?;
            if !absence::withdraw(db, staff, from)? {
                return Ok(());
            }
            Ok(journal::record(db, today, OfficeEvent::AbsenceWithdrawn, OfficeSubject::Staff(staff), Some(by))?)
        })
        .await
}

fn known(db: &mut WriteDb, id: StaffId, organisation: OrganisationId) -> Result<(), RecordAbsenceError> {
    let account = staff::by_id(db, id)?.filter(|account| account.organisation_id == organisation);
    let works = account.is_some_and(|account| account.roles.allow(Right::ReadCase));
    if works { Ok(()) } else { Err(RecordAbsenceError::NoSuchAccount) }
}

/// Somebody who works on cases, and when they are away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Away {
    pub staff: StaffId,
    pub name: String,
    /// Those that are not over, in order.
    pub absences: Vec<Absence>,
}

/// Everybody of an organisation who works on cases and is let in, by name, with their absences that are not over.
///
/// # Errors
/// The store's.
pub async fn absences(store: &Store, organisation: OrganisationId, today: Date) -> Result<Vec<Away>, StoreError> {
    let look = move |db: &mut ReadDb| {
        let mut everybody = Vec::new();
        for account in staff::list(db)? {
            let works = !account.disabled && account.roles.allow(Right::ReadCase);
            if account.organisation_id == organisation && works {
                let absences = absence::of_staff(db, account.id, today)?;
                everybody.push(Away { staff: account.id, name: account.name, absences });
            }
        }
        Ok(everybody)
    };
    store.read("staff.absences", look).await
}

/// The channels of an organisation on whose cases nobody can work from a day on, because all are away: which, and from when.
///
/// # Errors
/// The store's.
pub async fn days_alone(
    store: &Store,
    organisation: OrganisationId,
    today: Date,
) -> Result<Vec<(ChannelId, Date)>, StoreError> {
    let look = move |db: &mut ReadDb| {
        let mut alone = Vec::new();
        if absence::of_organisation(db, organisation, today)?.is_empty() {
            return Ok(alone);
        }
        for channel in channel::list(db)?.into_iter().filter(|channel| channel.organisation_id == organisation) {
            let day = absence::first_day_alone(db, channel.id, today)?;
            alone.extend(day.map(|day| (channel.id, day)));
        }
        Ok(alone)
    };
    store.read("staff.days_alone", look).await
}
