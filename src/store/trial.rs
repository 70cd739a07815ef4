//! Reports that were sent to try an office out before it was open. They count nowhere, and go when the office opens.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{case_file, channel, organisation, parcel, seen};
use super::text_enum::AsText;
use super::{CaseId, ChannelId, Granted, OrganisationId, StoreError};
use crate::sealing::Side;

/// How far a trial has come, as far as the server can tell: each is said of any of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many there are.
    pub reports: usize,
    /// A handler has opened one.
    pub is_read: bool,
    /// One was answered.
    pub is_answered: bool,
    /// The reporter of an answered one has written again.
    pub is_back: bool,
}

#[diesel::dsl::auto_type]
fn is_trial_of(organisation: OrganisationId) -> _ {
    let channels = channel::table.filter(channel::organisation_id.eq(organisation)).select(channel::id);
    case_file::trial.and(case_file::channel_id.eq_any(channels))
}

/// Whether the office of this channel is in preparation: what comes in now is a trial.
pub fn is_prepared(db: &mut ReadDb, channel: ChannelId) -> Result<bool, StoreError> {
    let query = channel::table
        .inner_join(organisation::table.on(organisation::id.eq(channel::organisation_id)))
        .filter(channel::id.eq(channel))
        .filter(organisation::open_since.is_null());
    Ok(each!(db, |c| diesel::select(exists(query)).get_result(c))?)
}

/// Marks a case as a trial.
pub fn mark(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    set(db, case, true)
}

/// Takes the mark away: the case is a real one from now on.
pub fn unmark(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    set(db, case, false)
}

fn set(db: &mut WriteDb, case: Granted<CaseId>, trial: bool) -> Result<(), StoreError> {
    let row = case_file::table.find(case.id());
    each!(db, |c| diesel::update(row).set(case_file::trial.eq(trial)).execute(c))?;
    Ok(())
}

/// How far the trials of an organisation have come.
pub fn progress(db: &mut ReadDb, organisation: OrganisationId) -> Result<Progress, StoreError> {
    let trials = || case_file::table.filter(is_trial_of(organisation));
    let reports: i64 = each!(db, |c| trials().count().get_result(c))?;
    let read = trials().filter(exists(seen::table.filter(seen::case_id.eq(case_file::id))));
    let answered = || trials().filter(case_file::answered_on.is_not_null());
    let again = parcel::table
        .filter(parcel::case_id.eq(case_file::id))
        .filter(parcel::side.eq(AsText(Side::Reporter)))
        .filter(parcel::seq.gt(1_i64));
    Ok(Progress {
        reports: usize::try_from(reports).unwrap_or(0),
        is_read: each!(db, |c| diesel::select(exists(read)).get_result(c))?,
        is_answered: each!(db, |c| diesel::select(exists(answered())).get_result(c))?,
        is_back: each!(db, |c| diesel::select(exists(answered().filter(exists(again)))).get_result(c))?,
    })
}

/// At most `limit` trials of an organisation.
pub fn of(db: &mut ReadDb, organisation: OrganisationId, limit: usize) -> Result<Vec<CaseId>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let query = case_file::table.filter(is_trial_of(organisation)).limit(limit).select(case_file::id);
    Ok(each!(db, |c| query.load(c))?)
}

/// How many trials are left of offices that are open.
pub fn count_left(db: &mut ReadDb) -> Result<usize, StoreError> {
    let left: i64 = each!(db, |c| left().count().get_result(c))?;
    Ok(usize::try_from(left).unwrap_or(0))
}

/// At most `limit` of them.
pub fn left_over(db: &mut ReadDb, limit: usize) -> Result<Vec<CaseId>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    Ok(each!(db, |c| left().limit(limit).select(case_file::id).load(c))?)
}

#[diesel::dsl::auto_type]
fn left() -> _ {
    let open = channel::table
        .inner_join(organisation::table.on(organisation::id.eq(channel::organisation_id)))
        .filter(organisation::open_since.is_not_null())
        .select(channel::id);
    case_file::table.filter(case_file::trial).filter(case_file::channel_id.eq_any(open))
}
