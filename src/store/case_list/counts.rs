//! How many cases each view has.

use diesel::dsl::{count, count_star};
use diesel::prelude::*;

use super::view::{self, of_view};
use crate::casework::desk::{Horizon, Turn, View};
use crate::store::db::{ReadDb, each};
use crate::store::schema::slot;
use crate::store::{ChannelId, StaffId, StoreError, closed_count};

/// How many cases a handler has in each view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub today: u64,
    pub open: u64,
    pub our_turn: u64,
    pub waiting: u64,
    pub new: u64,
    pub unread: u64,
    pub mine: u64,
    pub week: u64,
    pub overdue: u64,
    pub held: u64,
    pub closed: u64,
    pub to_delete: u64,
    /// Open, not overdue, and pressing.
    pub pressing: u64,
    /// Open, with an answer that was not read.
    pub answers: u64,
}

impl Counts {
    /// How many cases the view has, on all pages together.
    pub fn of(&self, view: View) -> u64 {
        match view {
            View::Today => self.today,
            View::Open => self.open,
            View::OurTurn => self.our_turn,
            View::Waiting => self.waiting,
            View::New => self.new,
            View::Unread => self.unread,
            View::Mine => self.mine,
            View::Week => self.week,
            View::Overdue => self.overdue,
            View::Held => self.held,
            View::Closed => self.closed,
            View::ToDelete => self.to_delete,
        }
    }
}

/// Counts a handler's cases. Open ones are few, and counted in one walk; closed ones are kept counted.
pub fn counts_for(db: &mut ReadDb, staff: StaffId, days: &Horizon) -> Result<Counts, StoreError> {
    let open = slot::table
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.eq(false))
        .filter(slot::closed.is_not_null())
        .select((
            count_star(),
            count(slot::case_id).aggregate_filter(view::is_pressing(days.pressing).assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_turn_of(Turn::Office).assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_turn_of(Turn::Reporter).assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_new().assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_unread().assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_due_between(days.today, days.week).assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_due_before(days.today).assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_due_between(days.today, days.pressing).assume_not_null()),
            count(slot::case_id).aggregate_filter(view::is_answered().assume_not_null()),
        ));
    type Row = (i64, i64, i64, i64, i64, i64, i64, i64, i64, i64);
    let (all, today, our_turn, waiting, new, unread, week, overdue, pressing, answers): Row =
        each!(db, |c| open.get_result(c))?;
    let mine = slot::table
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.eq(false))
        .filter(slot::closed.is_not_null())
        .filter(slot::mine.is_not_null());
    let mine: i64 = each!(db, |c| mine.count().get_result(c))?;
    let held = slot::table.filter(slot::holder.eq(staff)).filter(view::is_held(days.today));
    let held: i64 = each!(db, |c| held.count().get_result(c))?;
    let to_delete = slot::table
        .filter(slot::holder.eq(staff))
        .filter(slot::closed.eq(true))
        .filter(slot::closed.is_not_null())
        .filter(slot::due_on.le(days.deletion));
    let to_delete: i64 = each!(db, |c| to_delete.count().get_result(c))?;
    Ok(Counts {
        today: today.unsigned_abs(),
        open: all.unsigned_abs(),
        our_turn: our_turn.unsigned_abs(),
        waiting: waiting.unsigned_abs(),
        new: new.unsigned_abs(),
        unread: unread.unsigned_abs(),
        mine: mine.unsigned_abs(),
        week: week.unsigned_abs(),
        overdue: overdue.unsigned_abs(),
        held: held.unsigned_abs(),
        closed: closed_count::of_handler(db, staff)?,
        to_delete: to_delete.unsigned_abs(),
        pressing: pressing.unsigned_abs(),
        answers: answers.unsigned_abs(),
    })
}

/// The same of a substitute: of cases in these channels, and of those in which somebody is biased.
pub(super) fn counts_within(
    db: &mut ReadDb,
    staff: StaffId,
    days: &Horizon,
    covered: &[ChannelId],
) -> Result<Counts, StoreError> {
    let own = || slot::table.filter(slot::holder.eq(staff)).filter(view::is_within(covered)).select(count_star());
    let mut of = |view: View| -> Result<u64, StoreError> {
        let found: i64 = each!(db, |c| of_view!(own().into_boxed(), view, days).get_result(c))?;
        Ok(found.unsigned_abs())
    };
    let mut counts = Counts {
        today: of(View::Today)?,
        open: of(View::Open)?,
        our_turn: of(View::OurTurn)?,
        waiting: of(View::Waiting)?,
        new: of(View::New)?,
        unread: of(View::Unread)?,
        mine: of(View::Mine)?,
        week: of(View::Week)?,
        overdue: of(View::Overdue)?,
        held: of(View::Held)?,
        closed: of(View::Closed)?,
        to_delete: of(View::ToDelete)?,
        ..Counts::default()
    };
    let open = || own().filter(slot::closed.eq(false)).filter(slot::closed.is_not_null());
    let pressing = open().filter(view::is_due_between(days.today, days.pressing));
    let pressing: i64 = each!(db, |c| pressing.get_result(c))?;
    let answers: i64 = each!(db, |c| open().filter(view::is_answered()).get_result(c))?;
    counts.pressing = pressing.unsigned_abs();
    counts.answers = answers.unsigned_abs();
    Ok(counts)
}
