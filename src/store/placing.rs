//! Where lists place a case: computed from its events ([`Placing`]), in the transaction that changes one of them.

use diesel::prelude::*;
use time::Date;

use super::announcement::{announcements, last_word};
use super::days::{Day, OptionalDay};
use super::db::{ReadDb, WriteDb, each};
use super::event_days::{COLUMNS, EventDays};
use super::schema::{case_file, case_hold, slot};
use super::text_enum::{AsText, text_enum};
use super::{CaseId, Granted, StoreError};
use crate::casework::CaseState;
use crate::casework::desk::{NOTHING_DUE, Placing, PlacingFacts, Turn};
use crate::casework::retention::HoldKind;
use crate::sealing::Side;

// A state that nobody knows: somebody has to look at the case.
text_enum!(CaseState, unknown: CaseState::New);
// A kind that nobody knows keeps its case until somebody has looked.
text_enum!(HoldKind, unknown: HoldKind::Retaliation);
text_enum!(Turn, unknown: Turn::Office);

/// Cases that are placed at once where many are.
const PORTION: i64 = 1000;

#[derive(Queryable)]
struct Days {
    #[diesel(deserialize_as = Day)]
    received_on: Date,
    #[diesel(deserialize_as = AsText<CaseState>)]
    state: CaseState,
    #[diesel(deserialize_as = OptionalDay)]
    acknowledged_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    closed_on: Option<Date>,
    #[diesel(deserialize_as = OptionalDay)]
    reporter_left_on: Option<Date>,
    events: EventDays,
}

/// Places a case anew. Whatever changes a day, a state, a hold or the conversation of a case calls this.
pub(super) fn refresh(db: &mut WriteDb, case: Granted<CaseId>) -> Result<(), StoreError> {
    let Some(Placing { due, turn, held_until }) = placing_of(db, case)? else { return Ok(()) };
    let (turn, since) = turn.unzip();
    let turn = turn.map(AsText);
    let of_case = (
        case_file::due_on.eq(due),
        case_file::turn.eq(turn),
        case_file::turn_since.eq(since),
        case_file::held_until.eq(held_until),
    );
    each!(db, |c| diesel::update(case_file::table.find(case.id())).set(of_case).execute(c))?;
    let listed = slot::table.filter(slot::case_id.eq(case.id())).filter(slot::closed.is_not_null());
    let of_slots = (slot::due_on.eq(due), slot::turn.eq(turn), slot::held_until.eq(held_until));
    each!(db, |c| diesel::update(listed).set(of_slots).execute(c))?;
    Ok(())
}

/// Places every case that was never placed, because it was stored before there was a place for it.
pub(super) fn place_all(db: &mut WriteDb) -> Result<(), StoreError> {
    let mut last = CaseId::from_number(0);
    loop {
        let further = case_file::table.filter(case_file::id.gt(last)).filter(case_file::due_on.is_null());
        let portion = further.order(case_file::id).limit(PORTION).select(case_file::id);
        let cases: Vec<CaseId> = each!(db, |c| portion.load(c))?;
        for &case in &cases {
            refresh(db, Granted::new(case))?;
        }
        let Some(&newest) = cases.last() else { return Ok(()) };
        last = newest;
    }
}

fn placing_of(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<Placing>, StoreError> {
    let row = case_file::table.find(case.id()).select((
        case_file::received_on,
        case_file::state,
        case_file::acknowledged_on,
        case_file::closed_on,
        case_file::reporter_left_on,
        COLUMNS,
    ));
    let row: Option<Days> = each!(db, |c| row.get_result(c).optional())?;
    let Some(row) = row else { return Ok(None) };
    let asks_nothing = announcements(db, case)?;
    let last = last_word(db, case, &asks_nothing)?;
    Ok(Some(Placing::of(&PlacingFacts {
        milestones: row.events.milestones(row.received_on, row.acknowledged_on, row.closed_on),
        state: row.state,
        undecided_since: row.events.undecided_since,
        reporter_left: row.reporter_left_on,
        held_until: held_until(db, case)?,
        last_word: last.map(|(side, _, day)| (side == Side::Reporter, day)),
    })))
}

/// The last day of what keeps a case longest.
fn held_until(db: &mut ReadDb, case: Granted<CaseId>) -> Result<Option<Date>, StoreError> {
    let holds =
        case_hold::table.filter(case_hold::case_id.eq(case.id())).select((case_hold::kind, case_hold::held_until));
    let holds: Vec<(AsText<HoldKind>, OptionalDay)> = each!(db, |c| holds.load(c))?;
    let last = |(kind, until): (AsText<HoldKind>, OptionalDay)| match kind.0 {
        HoldKind::LegalHold => Option::from(until),
        HoldKind::Retaliation => Some(NOTHING_DUE),
    };
    Ok(holds.into_iter().filter_map(last).max())
}
