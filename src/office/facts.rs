//! What is not sealed of a case: a look at it reads no parcel.

use time::Date;

use super::assignment::{Colleague, Responsible, colleagues};
use super::hold::Holds;
use super::look::Looking;
use crate::journal::{self, Milestone};
use crate::sealing::Side;
use crate::store::case::{self, CaseRow};
use crate::store::{
    CaseId, Granted, ReadDb, Reading, StaffId, Store, StoreError, channel, read_marker, recusal, removal, slot,
};

/// What stands beside the conversation of a case.
pub struct CaseFacts {
    /// Its row.
    pub case: CaseRow,
    /// What keeps it beyond its time.
    pub holds: Holds,
    /// The names of those who hold a slot.
    pub readers: Vec<String>,
    /// The names of those who receive what arrives in its channel, and hold none.
    pub without_slot: Vec<String>,
    /// The names of those who are biased, and hold none any more.
    pub recused: Vec<String>,
    /// Who is responsible; `None` if nobody is.
    pub responsible: Option<Responsible>,
    /// Those to whom it can be handed over.
    pub colleagues: Vec<Colleague>,
    /// What has happened, oldest first.
    pub milestones: Vec<(Date, Milestone)>,
    /// How far the handler has read.
    pub seen: i32,
    /// Who has written last to the other side, and their how manieth parcel it was.
    pub last_word: Option<(Side, u64)>,
}

impl CaseFacts {
    pub(super) fn read(
        db: &mut ReadDb,
        case: Granted<CaseId>,
        staff: StaffId,
        today: Date,
    ) -> Result<Option<Self>, StoreError> {
        let Some(row) = case::load(db, case)? else { return Ok(None) };
        let holders = slot::holder_ids(db, case)?;
        let handlers = channel::handlers(db, row.channel_id)?;
        let recused = recusal::names(db, case)?;
        let is_recused = |id| recused.iter().any(|(recused, _)| *recused == id);
        let others = handlers.into_iter().filter(|handler| !holders.contains(&handler.id) && !is_recused(handler.id));
        let asks_nothing = removal::announcements(db, case)?;
        Ok(Some(Self {
            holds: Holds::of(db, case, today)?,
            readers: slot::holder_names(db, case)?,
            without_slot: others.map(|handler| handler.name).collect(),
            recused: recused.iter().map(|(_, name)| name.clone()).collect(),
            responsible: Responsible::of(db, case, staff, today)?,
            colleagues: colleagues(db, case, staff, today)?,
            seen: read_marker::position_of(db, case, staff)?.unwrap_or(0),
            milestones: milestones(db, case, row.acknowledged_on)?,
            last_word: removal::last_word(db, case, &asks_nothing)?.map(|(side, seq, _)| (side, seq)),
            case: row,
        }))
    }
}

/// What the journal has, and before it the first acknowledgement, which stands in the case's row.
fn milestones(
    db: &mut ReadDb,
    case: Granted<CaseId>,
    acknowledged: Option<Date>,
) -> Result<Vec<(Date, Milestone)>, StoreError> {
    let acknowledged = acknowledged.map(|day| (day, Milestone::Acknowledged));
    let mut all: Vec<_> = acknowledged.into_iter().chain(journal::milestones_of(db, case.id())?).collect();
    all.sort_by_key(|(day, _)| *day);
    Ok(all)
}

/// What is not sealed of the case; `None` if it is gone since the grant. That they look at it is recorded as for all of it.
///
/// # Errors
/// The store's; nothing is given then.
pub async fn facts(
    store: &Store,
    case: Granted<CaseId>,
    staff: StaffId,
    day: Date,
) -> Result<Option<CaseFacts>, StoreError> {
    let look = move |db: &mut ReadDb, _| Ok(Reading::Whole(CaseFacts::read(db, case, staff, day)?.map(Box::new)));
    let found = Looking { case, staff, day }.at(store, "office.facts", look).await?;
    Ok(found.map(|(facts, _)| *facts))
}
