//! Who is responsible for a case: taken, handed over with a note, handed back.
//!
//! From a colleague who is there, nobody takes a case away: it is theirs to hand over. It locks nothing, either: whoever holds
//! a slot may write in the case.

use time::Date;

use super::parcels::{Posted, SealedParcel};
use crate::journal::{self, OfficeEvent, OfficeSubject};
use crate::sealing::Side;
use crate::store::{
    CaseId, Granted, ReadDb, StaffId, Store, StoreError, WriteDb, absence, assignment, case, erasure, recusal, staff,
    substitution,
};

/// A case for a colleague, as a handler's browser hands it over.
pub struct HandOver {
    pub to: StaffId,
    /// The sealed note. On the side of the file.
    pub note: SealedParcel,
}

/// Why nobody else became responsible.
#[derive(Debug, thiserror::Error)]
pub enum AssignError {
    /// It is not what our pages send.
    #[error("this is no sealed note")]
    Implausible,
    /// There is no such case for this handler any more, or it is being deleted.
    #[error("no such case")]
    NoSuchCase,
    /// A colleague is responsible, and there: their name.
    #[error("somebody else is responsible")]
    Otherwise { name: String },
    /// Whom it was meant for cannot work on this case.
    #[error("they cannot work on this case")]
    NotForThem,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Somebody who can be responsible for a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colleague {
    pub id: StaffId,
    pub name: String,
    /// The last day of the absence that they are in.
    pub away_until: Option<Date>,
}

/// Who is responsible for a case, as a colleague sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Responsible {
    pub is_own: bool,
    pub name: String,
    /// The number, on the side of the file, of the note with which it was handed to them.
    pub note: Option<u64>,
    pub away_until: Option<Date>,
    /// Whether others may take it.
    pub is_free: bool,
}

impl Responsible {
    /// For this member of staff; `None` if nobody is responsible.
    pub(super) fn of(
        db: &mut ReadDb,
        case: Granted<CaseId>,
        own: StaffId,
        today: Date,
    ) -> Result<Option<Self>, StoreError> {
        let Some(found) = assignment::of_case(db, case)? else { return Ok(None) };
        let away_until = absence::away_until(db, found.staff, today)?;
        let is_barred = staff::by_id(db, found.staff)?.is_none_or(|account| account.disabled);
        Ok(Some(Self {
            is_own: found.staff == own,
            name: found.name,
            note: found.note,
            away_until,
            is_free: away_until.is_some() || is_barred,
        }))
    }
}

/// Those beside `own` who can work on this case today.
pub(super) fn colleagues(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    own: StaffId,
    today: Date,
) -> Result<Vec<Colleague>, StoreError> {
    let Some(row) = case::load(db, case)? else { return Ok(Vec::new()) };
    let mut colleagues = Vec::new();
    for account in recusal::others(db, case, own)? {
        let is_bound = substitution::bound(db, account.id, today)?.is_some();
        if !is_bound || substitution::covers(db, case, row.channel_id, today)? {
            let away_until = absence::away_until(db, account.id, today)?;
            colleagues.push(Colleague { id: account.id, name: account.name, away_until });
        }
    }
    Ok(colleagues)
}

/// Makes a handler responsible for a case that is nobody's, or that of a colleague who is away. Said twice, it is recorded once.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn take(store: &Store, case: Granted<CaseId>, staff: StaffId, day: Date) -> Result<(), AssignError> {
    store
        .write("office.take", move |db| {
            let current = current_for(db, case, staff, day)?;
            if current == Some(staff) {
                return Ok(());
            }
            assigned(assignment::assign(db, case, (current, Some(staff)), None)?)?;
            Ok(journal::record(db, day, OfficeEvent::CaseTaken, OfficeSubject::Case(case.id()), Some(staff))?)
        })
        .await
}

/// Ends that a handler is responsible. Said twice, it is recorded once.
///
/// # Errors
/// [`AssignError`]; nothing is changed then.
pub async fn hand_back(store: &Store, case: Granted<CaseId>, staff: StaffId, day: Date) -> Result<(), AssignError> {
    store
        .write("office.hand_back", move |db| {
            match current_for(db, case, staff, day)? {
                None => return Ok(()),
                Some(current) if current != staff => return Err(otherwise(db, current)?),
                Some(_) => {}
            }
            assigned(assignment::assign(db, case, (Some(staff), None), None)?)?;
            let subject = OfficeSubject::Case(case.id());
            Ok(journal::record(db, day, OfficeEvent::CaseHandedBack, subject, Some(staff))?)
        })
        .await
}

/// Hands a case to a colleague and stores the sealed note for them, in the same moment.
///
/// # Errors
/// [`AssignError`]; nothing is changed then, and nothing stored.
pub async fn hand_over(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    handed: HandOver,
    day: Date,
) -> Result<Posted, AssignError> {
    if handed.note.side != Side::File || !handed.note.is_plausible() {
        return Err(AssignError::Implausible);
    }
    store
        .write("office.hand_over", move |db| {
            // First: a browser whose answer was lost asks again, and learns from this that it had arrived.
            let posted = handed.note.append(db, case, day)?;
            if matches!(posted, Posted::Elsewhere { .. }) {
                return Ok(posted);
            }
            let current = current_for(db, case, staff, day)?;
            if !colleagues(db, case, staff, day)?.iter().any(|colleague| colleague.id == handed.to) {
                return Err(AssignError::NotForThem);
            }
            assigned(assignment::assign(db, case, (current, Some(handed.to)), Some(handed.note.seq))?)?;
            let subject = OfficeSubject::Case(case.id());
            journal::record(db, day, OfficeEvent::NoteAdded, subject, None)?;
            journal::record(db, day, OfficeEvent::CaseHandedOver { to: handed.to }, subject, Some(staff))?;
            Ok(posted)
        })
        .await
}

/// Whoever is responsible, if `staff` may change that.
fn current_for(
    db: &mut WriteDb,
    case: Granted<CaseId>,
    staff: StaffId,
    today: Date,
) -> Result<Option<StaffId>, AssignError> {
    if case::load(db, case)?.is_none() || erasure::is_case_condemned(db, case)? {
        return Err(AssignError::NoSuchCase);
    }
    match Responsible::of(db, case, staff, today)? {
        Some(other) if !other.is_own && !other.is_free => Err(AssignError::Otherwise { name: other.name }),
        _ => Ok(assignment::id_of(db, case)?),
    }
}

fn otherwise(db: &mut ReadDb, current: StaffId) -> Result<AssignError, StoreError> {
    let name = staff::by_id(db, current)?.map(|account| account.name).unwrap_or_default();
    Ok(AssignError::Otherwise { name })
}

/// Nobody writes in between: a transaction is alone.
fn assigned(outcome: assignment::Assigned) -> Result<(), AssignError> {
    match outcome {
        assignment::Assigned::Done => Ok(()),
        assignment::Assigned::Otherwise | assignment::Assigned::NoSlot => Err(AssignError::NotForThem),
    }
}
