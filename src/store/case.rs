//! The covers of the cases, and who gets to see them.

use diesel::dsl::exists;
use diesel::prelude::*;
use time::Date;

use super::days::{Day, OptionalDay};
use super::db::{ReadDb, WriteDb, each};
use super::event_days::EventDays;
use super::schema::{case_file, slot};
use super::text_enum::AsText;
use super::{self as store, CaseId, ChannelId, Granted, StaffId, StoreError, parcel, placing};
use crate::casework::desk::{Placing, PlacingFacts, Turn};
use crate::casework::{Acknowledgement, CaseNumber, CaseState, Milestones, Progress};
use crate::sealing::{MailboxId, Side};

/// What the server knows of a case.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable)]
#[diesel(table_name = case_file)]
pub struct CaseRow {
    pub channel_id: ChannelId,
    pub number: String,
    #[diesel(deserialize_as = Day)]
    pub received_on: Date,
    #[diesel(deserialize_as = AsText<CaseState>)]
    pub state: CaseState,
    #[diesel(deserialize_as = OptionalDay)]
    pub acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    pub closed_on: Option<Date>,
    /// Texts of age recipients: of the conversation, of the handlers' own notes, and of the reporter.
    pub case_recipient: String,
    pub file_recipient: String,
    pub reporter_recipient: String,
    /// The day on which the reporter destroyed their own access.
    #[diesel(deserialize_as = OptionalDay)]
    pub reporter_left_on: Option<Date>,
    /// Whether it was sent to try the office out.
    pub trial: bool,
    #[diesel(embed)]
    pub events: EventDays,
}

impl CaseRow {
    /// What has happened, as far as clocks are concerned.
    pub fn milestones(&self) -> Milestones {
        self.events.milestones(self.received_on, self.acknowledged_on, self.closed_on)
    }

    /// How far it has come, as its reporter is told.
    pub fn progress(&self) -> Progress {
        self.events.progress(self.milestones())
    }
}

/// What is needed to open a case. It starts as new.
#[derive(Clone, Copy)]
pub struct NewCaseRow<'a> {
    /// From [`CaseId::random`].
    pub id: CaseId,
    pub channel: ChannelId,
    pub number: &'a CaseNumber,
    pub mailbox: MailboxId,
    pub received_on: Date,
    /// Who acknowledges it: it is acknowledged now, or later.
    pub acknowledgement: Acknowledgement,
    pub case_recipient: &'a str,
    pub file_recipient: &'a str,
    pub reporter_recipient: &'a str,
}

impl NewCaseRow<'_> {
    fn placing(&self) -> Placing {
        Placing::of(&PlacingFacts {
            milestones: self.acknowledgement.of_new(self.received_on).milestones,
            state: CaseState::New,
            undecided_since: None,
            reporter_left: None,
            held_until: None,
            last_word: None,
        })
    }
}

/// Opens a case. [`StoreError::Taken`] if the id, the number or the mailbox is in use.
pub fn insert(db: &mut WriteDb, new: &NewCaseRow<'_>) -> Result<Granted<CaseId>, StoreError> {
    let acknowledged = new.acknowledgement.is_automatic();
    let placing = new.placing();
    each!(db, |c| diesel::insert_into(case_file::table)
        .values((
            case_file::id.eq(new.id),
            case_file::channel_id.eq(new.channel),
            case_file::number.eq(new.number.as_str()),
            case_file::mailbox_id.eq(new.mailbox.as_bytes().as_slice()),
            case_file::received_on.eq(new.received_on),
            case_file::state.eq(AsText(CaseState::New)),
            case_file::acknowledged_on.eq(acknowledged.then_some(new.received_on)),
            case_file::acknowledged_automatically.eq(acknowledged),
            case_file::case_recipient.eq(new.case_recipient),
            case_file::file_recipient.eq(new.file_recipient),
            case_file::reporter_recipient.eq(new.reporter_recipient),
            case_file::due_on.eq(placing.due),
            case_file::turn.eq(AsText(Turn::Office)),
            case_file::turn_since.eq(new.received_on),
        ))
        .execute(c))?;
    Ok(Granted::new(new.id))
}

/// The case whose reporter has this mailbox; `None` if there is none.
pub fn by_mailbox(db: &mut ReadDb, mailbox: MailboxId) -> Result<Option<(Granted<CaseId>, CaseRow)>, StoreError> {
    let found: Option<(CaseId, CaseRow)> = each!(db, |c| case_file::table
        .filter(case_file::mailbox_id.eq(mailbox.as_bytes().as_slice()))
        .select((case_file::id, CaseRow::as_select()))
        .get_result(c)
        .optional())?;
    Ok(found.map(|(id, row)| (Granted::new(id), row)))
}

/// The case with this number, if this member of staff holds a slot of it. For everyone else it does not exist: only their
/// own slots are looked through, so a number that others have takes the time of one that nobody has.
pub fn grant(
    db: &mut ReadDb,
    number: &CaseNumber,
    staff: StaffId,
) -> Result<Option<(Granted<CaseId>, CaseRow)>, StoreError> {
    let found: Option<(CaseId, CaseRow)> = each!(db, |c| slot::table
        .inner_join(case_file::table.on(case_file::id.eq(slot::case_id)))
        .filter(slot::holder.eq(staff))
        .filter(slot::number.eq(number.as_str()))
        .select((case_file::id, CaseRow::as_select()))
        .get_result(c)
        .optional())?;
    // Somebody may have altered the one or the other.
    let found = found.filter(|(_, row)| row.number == number.as_str());
    Ok(found.map(|(id, row)| (Granted::new(id), row)))
}

/// The case whose report has this digest, computed from its bytes; `None` if there is none. For the operator: it reads
/// every report that there is.
pub fn by_report(db: &mut ReadDb, digest: &[u8; 32]) -> Result<Option<(CaseId, CaseRow)>, StoreError> {
    let cases: Vec<CaseId> = each!(db, |c| case_file::table.select(case_file::id).load(c))?;
    for case in cases.into_iter().map(Granted::new) {
        if parcel::first_digest(db, case, Side::Reporter)? == Some(*digest) {
            return Ok(load(db, case)?.map(|row| (case.id(), row)));
        }
    }
    Ok(None)
}

/// A case's row; `None` if it was deleted since access to it was proven.
pub fn load(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<CaseRow>, StoreError> {
    Ok(each!(db, |c| case_file::table.find(case.id()).select(CaseRow::as_select()).get_result(c).optional())?)
}

/// All cases of which this member of staff holds a slot, newest first.
pub fn all_for(db: &mut ReadDb, staff: StaffId) -> Result<Vec<(Granted<CaseId>, CaseRow)>, StoreError> {
    let own_slot =
        slot::table.filter(slot::case_id.eq(case_file::id)).filter(slot::holder.eq(staff)).select(slot::case_id);
    let found: Vec<(CaseId, CaseRow)> = each!(db, |c| case_file::table
        .filter(exists(own_slot))
        .order((case_file::received_on.desc(), case_file::id.desc()))
        .select((case_file::id, CaseRow::as_select()))
        .load(c))?;
    Ok(found.into_iter().map(|(id, row)| (Granted::new(id), row)).collect())
}

/// Whether a case has this id.
pub fn id_taken(db: &mut ReadDb, id: CaseId) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::select(exists(case_file::table.find(id))).get_result(c))?)
}

/// Whether a case has this number.
pub fn number_taken(db: &mut ReadDb, number: &CaseNumber) -> Result<bool, StoreError> {
    let alike = case_file::table.filter(case_file::number.eq(number.as_str()));
    Ok(each!(db, |c| diesel::select(exists(alike)).get_result(c))?)
}

/// Where a case stands at this moment.
pub fn state(db: &mut ReadDb, case: Granted<CaseId>) -> Result<CaseState, StoreError> {
    let state: AsText<CaseState> =
        each!(db, |c| case_file::table.find(case.id()).select(case_file::state).get_result(c))?;
    Ok(state.0)
}

/// Moves a case to another state. `closed_on` follows: it is `day` for a closed case, and none for any other.
pub fn set_state(db: &mut WriteDb, case: Granted<CaseId>, state: CaseState, day: Date) -> Result<(), StoreError> {
    let before = self::state(db, case)?;
    let closed_on = (state == CaseState::Closed).then_some(day);
    each!(db, |c| diesel::update(case_file::table.find(case.id()))
        .set((case_file::state.eq(AsText(state)), case_file::closed_on.eq(closed_on)))
        .execute(c))?;
    store::slot::follow_state(db, case, before, state)?;
    placing::refresh(db, case)
}

/// Deletes what the reporter's case key finds the case by. `replacement` takes the place of the mailbox's id.
pub fn forget_reporter(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    replacement: MailboxId,
    day: Date,
) -> Result<(), StoreError> {
    let forgotten = (
        case_file::mailbox_id.eq(replacement.as_bytes().as_slice()),
        case_file::reporter_recipient.eq(""),
        case_file::reporter_left_on.eq(day),
    );
    each!(db, |c| diesel::update(case_file::table.find(case.id())).set(forgotten).execute(c))?;
    placing::refresh(db, case)
}
