//! Who is told on a day: decided once, from what was there before it began.

use std::ops::ControlFlow;

use time::Date;
use tokio_util::sync::CancellationToken;

use super::Notices;
use crate::casework::calendar::Calendar;
use crate::casework::notice::{NoticeHours, day_to_plan, warns};
use crate::office;
use crate::store::notice_reasons::{self, Worker};
use crate::store::{ReadDb, StaffId, StoreError, WriteDb, absence, lease, notice, substitution};

pub(super) const LEASE: &str = "notices-planned";
/// People who are looked at together.
const TOGETHER: u32 = 50;

/// Plans today's notices, unless that is done, or is not to be done yet.
pub(super) async fn plan(notices: &mut Notices, stop: &CancellationToken) -> Result<(), StoreError> {
    let Some(day) = day_to_plan(notices.clock.now()).filter(|day| notices.planned != Some(*day)) else { return Ok(()) };
    let finished = notices.store.read("notices.finished", |db| lease::finished_on(db, LEASE)).await?;
    if finished == Some(day) {
        notices.planned = Some(day);
        return Ok(());
    }
    let mut after = None;
    while !stop.is_cancelled() {
        let people = called_for(notices, day, after).await?;
        let is_last = people.len() < TOGETHER as usize;
        after = people.last().map(|(staff, _)| *staff);
        if !queue(notices, day, people, is_last).await? {
            // Another program is at it.
            return Ok(());
        }
        if is_last {
            notices.planned = Some(day);
            return Ok(());
        }
    }
    let node = notices.node;
    notices.store.write("notices.release", move |db| lease::release(db, LEASE, node)).await
}

/// The next people, each with the hours at which they are to be told today; without, if they are not.
async fn called_for(
    notices: &Notices,
    day: Date,
    after: Option<StaffId>,
) -> Result<Vec<(StaffId, Option<NoticeHours>)>, StoreError> {
    let calendar = Calendar::of(notices.settings.now().settings.organisation.land);
    let (always, usual) = (notices.always, notices.hours.clone());
    let is_working_day = calendar.is_working_day(day);
    let look = move |db: &mut ReadDb| {
        let mut people = Vec::new();
        for Worker { staff, hours } in notice_reasons::workers(db, after, TOGETHER)? {
            let is_told =
                is_working_day && is_at_work(db, staff, day)? && (always || has_reason(db, staff, day, &calendar)?);
            people.push((staff, is_told.then(|| hours.unwrap_or(usual.clone()))));
        }
        Ok::<_, StoreError>(people)
    };
    notices.store.read("notices.called_for", look).await
}

/// Whether they work on cases on this day: not while they are away, and a substitute only where one is needed.
fn is_at_work(db: &mut ReadDb, staff: StaffId, day: Date) -> Result<bool, StoreError> {
    if absence::away_until(db, staff, day)?.is_some() {
        return Ok(false);
    }
    match substitution::bound(db, staff, day)? {
        None => Ok(true),
        Some(day) => substitution::is_needed(db, staff, day),
    }
}

/// Whether something came before this day that they have not read, or they are to be warned on it of what they owe: in the
/// cases that are there for them on it.
fn has_reason(db: &mut ReadDb, staff: StaffId, day: Date, calendar: &Calendar) -> Result<bool, StoreError> {
    let covered = substitution::covered(db, staff, day)?;
    if notice_reasons::has_news(db, staff, covered.as_deref(), day)? {
        return Ok(true);
    }
    let mut is_warned = false;
    office::each_owed(db, staff, covered.as_deref(), calendar, |duty| {
        is_warned = warns(duty, day, calendar);
        if is_warned { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })?;
    Ok(is_warned)
}

/// Queues these notices, as long as this program holds the lease; `false` if it does not.
async fn queue(
    notices: &Notices,
    day: Date,
    people: Vec<(StaffId, Option<NoticeHours>)>,
    is_last: bool,
) -> Result<bool, StoreError> {
    let (node, now) = (notices.node, notices.clock.now());
    let change = move |db: &mut WriteDb| {
        if lease::finished_on(db, LEASE)? == Some(day) || !lease::hold(db, LEASE, node, now)? {
            return Ok(false);
        }
        for (staff, hours) in &people {
            if let Some(hours) = hours {
                notice::plan(db, *staff, day, hours)?;
            }
        }
        if is_last {
            lease::finish(db, LEASE, node, day)?;
        }
        Ok::<_, StoreError>(true)
    };
    notices.store.write("notices.queue", change).await
}
