//! The covers of the cases.

use diesel::prelude::*;
use time::Date;

use super::days::{Day, MaybeDay};
use super::db::{ReadDb, WriteDb, each};
use super::kinds::Named;
use super::schema::{case_file, slot};
use super::{CaseId, ChannelId, StaffId, StoreError};
use crate::casework::CaseState;
use crate::sealing::MailboxId;

/// What the server knows of a case.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = case_file)]
pub struct CaseFile {
    pub id: CaseId,
    pub channel_id: ChannelId,
    pub number: String,
    #[diesel(deserialize_as = Day)]
    pub received_on: Date,
    #[diesel(deserialize_as = Named<CaseState>)]
    pub state: CaseState,
    #[diesel(deserialize_as = MaybeDay)]
    pub acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = MaybeDay)]
    pub closed_on: Option<Date>,
    /// Texts of age recipients: of the conversation, of the handlers' own notes, and of the reporter.
    pub case_recipient: String,
    pub file_recipient: String,
    pub reporter_recipient: String,
    /// The day on which the reporter destroyed her own access.
    #[diesel(deserialize_as = MaybeDay)]
    pub reporter_left_on: Option<Date>,
}

/// What is needed to open a case. It starts as new.
#[derive(Clone, Copy)]
pub struct NewCaseFile<'a> {
    pub channel: ChannelId,
    /// Year and random digits, for example `2026-48193`.
    pub number: &'a str,
    pub mailbox: MailboxId,
    pub received_on: Date,
    pub case_recipient: &'a str,
    pub file_recipient: &'a str,
    pub reporter_recipient: &'a str,
}

/// Opens a case. [`StoreError::Taken`] if the number or the mailbox is in use.
pub fn insert(db: &mut WriteDb, new: &NewCaseFile<'_>) -> Result<CaseId, StoreError> {
    Ok(each!(db, |c| diesel::insert_into(case_file::table)
        .values((
            case_file::channel_id.eq(new.channel),
            case_file::number.eq(new.number),
            case_file::mailbox_id.eq(new.mailbox.as_bytes().as_slice()),
            case_file::received_on.eq(new.received_on),
            case_file::state.eq(Named(CaseState::New)),
            case_file::case_recipient.eq(new.case_recipient),
            case_file::file_recipient.eq(new.file_recipient),
            case_file::reporter_recipient.eq(new.reporter_recipient),
        ))
        .returning(case_file::id)
        .get_result(c))?)
}

/// The case whose reporter has this mailbox.
pub fn by_mailbox(db: &mut ReadDb, mailbox: MailboxId) -> Result<Option<CaseFile>, StoreError> {
    Ok(each!(db, |c| case_file::table
        .filter(case_file::mailbox_id.eq(mailbox.as_bytes().as_slice()))
        .select(CaseFile::as_select())
        .get_result(c)
        .optional())?)
}

/// The case with this number, if this member of staff holds a slot of it. For everyone else it does not exist.
pub fn by_number_for(db: &mut ReadDb, number: &str, staff: StaffId) -> Result<Option<CaseFile>, StoreError> {
    let theirs = slot::table.filter(slot::staff_id.eq(staff)).select(slot::case_id);
    let query = case_file::table.filter(case_file::number.eq(number)).filter(case_file::id.eq_any(theirs));
    Ok(each!(db, |c| query.select(CaseFile::as_select()).get_result(c).optional())?)
}

/// Whether a case has this number.
pub fn number_taken(db: &mut ReadDb, number: &str) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::select(diesel::dsl::exists(case_file::table.filter(case_file::number.eq(number))))
        .get_result(c))?)
}

/// Moves a case to another state. `closed_on` follows: it is `day` for a closed case, and none for any other.
pub fn set_state(db: &mut WriteDb, case: CaseId, state: CaseState, day: Date) -> Result<(), StoreError> {
    let closed_on = (state == CaseState::Closed).then_some(day);
    each!(db, |c| diesel::update(case_file::table.find(case))
        .set((case_file::state.eq(Named(state)), case_file::closed_on.eq(closed_on)))
        .execute(c))?;
    Ok(())
}

/// Notes the day on which receipt was acknowledged. The first one stays.
pub fn set_acknowledged(db: &mut WriteDb, case: CaseId, day: Date) -> Result<(), StoreError> {
    each!(db, |c| diesel::update(case_file::table.find(case).filter(case_file::acknowledged_on.is_null()))
        .set(case_file::acknowledged_on.eq(day))
        .execute(c))?;
    Ok(())
}

/// Forgets by what the reporter's case key finds the case: `nobodys` takes the place of the mailbox's id.
pub fn forget_reporter(db: &mut WriteDb, case: CaseId, nobodys: MailboxId, day: Date) -> Result<(), StoreError> {
    let forgotten = (
        case_file::mailbox_id.eq(nobodys.as_bytes().as_slice()),
        case_file::reporter_recipient.eq(""),
        case_file::reporter_left_on.eq(day),
    );
    each!(db, |c| diesel::update(case_file::table.find(case)).set(forgotten).execute(c))?;
    Ok(())
}
