//! Which cases are to be deleted, and their deletion. What comes first and what is recorded is the room `upkeep`'s business.

use std::collections::BTreeMap;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use time::Date;

use super::db::{ReadDb, WriteDb, each};
use super::schema::{case_card, case_file, case_hold, channel, condemned_case, parcel, removal, seen, slot};
use super::text_enum::AsText;
use super::{CaseId, Granted, OrganisationId, StaffId, StoreError, closed_count};
use crate::casework::CaseState;
use crate::casework::retention::HoldKind;

/// How many closed cases are there whose time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// To be deleted.
    pub due: usize,
    /// Kept because somebody has set their deletion aside.
    pub held: usize,
    /// Kept because a case about retaliation is open, and for no other reason.
    pub in_retaliation: usize,
}

/// Closed on or before the day `last`.
#[diesel::dsl::auto_type]
fn is_over(last: Date) -> _ {
    let closed: AsText<CaseState> = AsText(CaseState::Closed);
    case_file::closed_on.le(last).assume_not_null().and(case_file::state.eq(closed))
}

/// Has a hold that somebody set, and that is not over.
#[diesel::dsl::auto_type]
fn is_held(today: Date) -> _ {
    let kind: AsText<HoldKind> = AsText(HoldKind::LegalHold);
    let holds = case_hold::table
        .filter(case_hold::case_id.eq(case_file::id))
        .filter(case_hold::kind.eq(kind))
        .filter(case_hold::held_until.ge(today).assume_not_null());
    exists(holds)
}

/// Has a hold of another kind, whichever that is.
#[diesel::dsl::auto_type]
fn is_in_retaliation() -> _ {
    let kind: AsText<HoldKind> = AsText(HoldKind::LegalHold);
    let holds = case_hold::table.filter(case_hold::case_id.eq(case_file::id)).filter(case_hold::kind.ne(kind));
    exists(holds)
}

#[diesel::dsl::auto_type]
fn is_condemned() -> _ {
    exists(condemned_case::table.filter(condemned_case::case_id.eq(case_file::id)))
}

/// How many cases are due, and how many are kept all the same, of those closed on or before `last_closing`.
pub fn count(db: &mut ReadDb, last_closing: Date, today: Date) -> Result<Counts, StoreError> {
    let over = || case_file::table.filter(is_over(last_closing)).filter(not(is_condemned()));
    let held: i64 = each!(db, |c| over().filter(is_held(today)).count().get_result(c))?;
    let in_retaliation: i64 =
        each!(db, |c| over().filter(not(is_held(today))).filter(is_in_retaliation()).count().get_result(c))?;
    let due: i64 =
        each!(db, |c| over().filter(not(is_held(today))).filter(not(is_in_retaliation())).count().get_result(c))?;
    let condemned: i64 = each!(db, |c| condemned_case::table.count().get_result(c))?;
    let size = |number: i64| usize::try_from(number).unwrap_or(0);
    Ok(Counts { due: size(due + condemned), held: size(held), in_retaliation: size(in_retaliation) })
}

/// The same of one organisation, with those that are condemned among the due, and without trials.
pub fn count_of(
    db: &mut ReadDb,
    organisation: OrganisationId,
    last_closing: Date,
    today: Date,
) -> Result<Counts, StoreError> {
    let channels = || channel::table.filter(channel::organisation_id.eq(organisation)).select(channel::id);
    let own = || case_file::table.filter(case_file::channel_id.eq_any(channels())).filter(case_file::trial.eq(false));
    let over = || own().filter(is_over(last_closing));
    let held: i64 = each!(db, |c| over().filter(is_held(today)).count().get_result(c))?;
    let in_retaliation: i64 =
        each!(db, |c| over().filter(not(is_held(today))).filter(is_in_retaliation()).count().get_result(c))?;
    let all: i64 = each!(db, |c| over().count().get_result(c))?;
    let size = |number: i64| usize::try_from(number).unwrap_or(0);
    Ok(Counts { due: size(all - held - in_retaliation), held: size(held), in_retaliation: size(in_retaliation) })
}

/// Condemns cases that are due, those that were closed first, until `most` are. From then on only their deletion is left.
pub fn condemn(db: &mut WriteDb, last_closing: Date, today: Date, most: usize) -> Result<(), StoreError> {
    let there: i64 = each!(db, |c| condemned_case::table.count().get_result(c))?;
    let room = i64::try_from(most).unwrap_or(i64::MAX).saturating_sub(there);
    if room <= 0 {
        return Ok(());
    }
    let due = case_file::table
        .filter(is_over(last_closing))
        .filter(not(is_held(today)))
        .filter(not(is_in_retaliation()))
        .filter(not(is_condemned()))
        .order(case_file::closed_on)
        .limit(room)
        .select(case_file::id);
    each!(db, |c| diesel::insert_into(condemned_case::table)
        .values(due)
        .into_columns(condemned_case::case_id)
        .execute(c))?;
    Ok(())
}

/// At most `limit` condemned cases.
pub fn condemned(db: &mut ReadDb, limit: usize) -> Result<Vec<CaseId>, StoreError> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let query = condemned_case::table.order(condemned_case::case_id).limit(limit).select(condemned_case::case_id);
    Ok(each!(db, |c| query.load(c))?)
}

/// Whether this case is condemned.
pub fn is_case_condemned(db: &mut ReadDb, case: Granted<CaseId>) -> Result<bool, StoreError> {
    Ok(each!(db, |c| diesel::select(exists(condemned_case::table.find(case.id()))).get_result(c))?)
}

/// At most `limit` ids of cases after this one, in order: for those who look through all of them.
pub fn ids_after(db: &mut ReadDb, after: Option<CaseId>, limit: i64) -> Result<Vec<CaseId>, StoreError> {
    let after = after.unwrap_or(CaseId::from_number(0));
    let query = case_file::table.filter(case_file::id.gt(after)).order(case_file::id).limit(limit);
    Ok(each!(db, |c| query.select(case_file::id).load(c))?)
}

/// Deletes everything of these cases, what opens them first. Returns how many of them were there, by whose they were. What
/// the journal says of them is not touched.
pub fn erase(db: &mut WriteDb, cases: &[CaseId]) -> Result<BTreeMap<OrganisationId, u32>, StoreError> {
    let mut erased = BTreeMap::new();
    let owners: Vec<OrganisationId> = each!(db, |c| case_file::table
        .inner_join(channel::table.on(channel::id.eq(case_file::channel_id)))
        .filter(case_file::id.eq_any(cases))
        .select(channel::organisation_id)
        .load(c))?;
    for organisation in owners {
        *erased.entry(organisation).or_insert(0) += 1;
    }
    let closed: Vec<StaffId> = each!(db, |c| slot::table
        .filter(slot::case_id.eq_any(cases))
        .filter(slot::closed.eq(true))
        .select(slot::staff_id.assume_not_null())
        .load(c))?;
    let mut fewer: BTreeMap<StaffId, i64> = BTreeMap::new();
    for holder in closed {
        *fewer.entry(holder).or_default() += 1;
    }
    for (holder, cases) in fewer {
        closed_count::add(db, holder, -cases)?;
    }
    each!(db, |c| diesel::delete(slot::table.filter(slot::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(case_card::table.filter(case_card::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(seen::table.filter(seen::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(removal::table.filter(removal::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(parcel::table.filter(parcel::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(case_hold::table.filter(case_hold::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(condemned_case::table.filter(condemned_case::case_id.eq_any(cases))).execute(c))?;
    each!(db, |c| diesel::delete(case_file::table.filter(case_file::id.eq_any(cases))).execute(c))?;
    Ok(erased)
}
