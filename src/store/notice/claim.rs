//! Who sends a notice says so first, in a transaction: of several programs, one claims it. A claim is for an hour, so that
//! what a program that died had claimed is sent all the same, and perhaps twice.

use diesel::prelude::*;
use time::{Date, OffsetDateTime};

use super::{NoticeKey, NoticeState, due, find};
use crate::store::db::{WriteDb, each};
use crate::store::moment::{full_hour_after, full_second};
use crate::store::schema::{notice, notice_choice, staff};
use crate::store::text_enum::AsText;
use crate::store::{StaffId, StoreError};

/// A notice to be sent by whoever has claimed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    pub key: NoticeKey,
    pub email: String,
    /// The tag of the language that was chosen.
    pub language: Option<String>,
    /// How many times it was tried, with this one.
    pub attempts: u16,
}

/// What became of a claimed notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Attempt {
    Sent,
    /// It failed for the reason of this word. Without `next` it is not tried again by itself.
    Failed {
        fault: &'static str,
        next: Option<OffsetDateTime>,
    },
    /// It was not tried after all.
    Untried,
}

/// Claims until `until` what is due at `now`: one for each person, `limit` at most. Who has several gets the latest, for
/// all say the same; the others go, and so do those of people who are barred.
pub fn claim(
    db: &mut WriteDb,
    now: OffsetDateTime,
    until: OffsetDateTime,
    limit: u32,
) -> Result<Vec<Claimed>, StoreError> {
    type Row = (StaffId, Date, i32, i32, String, bool, Option<String>);
    let queued = notice::state.eq(AsText(NoticeState::Queued));
    let is_due = queued.and(notice::next_attempt.le(full_second(now)));
    let people =
        notice::table.filter(is_due).select(notice::staff_id).distinct().order(notice::staff_id).limit(limit.into());
    let people: Vec<StaffId> = each!(db, |c| people.load(c))?;
    let rows = notice::table
        .inner_join(staff::table.on(staff::id.eq(notice::staff_id)))
        .left_join(notice_choice::table.on(notice_choice::staff_id.eq(notice::staff_id)))
        .filter(is_due)
        .filter(notice::staff_id.eq_any(&people))
        .order((notice::staff_id, notice::day, notice::hour))
        .select((
            notice::staff_id,
            notice::day,
            notice::hour,
            notice::attempts,
            staff::email,
            staff::disabled,
            notice_choice::language.nullable(),
        ));
    let rows: Vec<Row> = each!(db, |c| rows.load(c))?;
    let mut claimed = Vec::new();
    for (index, (person, day, hour, attempts, email, disabled, language)) in rows.iter().cloned().enumerate() {
        let row = notice::table.find((person, day, hour));
        if disabled || rows.get(index + 1).is_some_and(|next| next.0 == person) {
            each!(db, |c| diesel::delete(row).execute(c))?;
            continue;
        }
        let attempts = attempts.saturating_add(1);
        each!(db, |c| diesel::update(row)
            .set((notice::attempts.eq(attempts), notice::next_attempt.eq(full_hour_after(until))))
            .execute(c))?;
        let key = NoticeKey { staff: person, day, hour: u8::try_from(hour).unwrap_or_default() };
        claimed.push(Claimed { key, email, language, attempts: u16::try_from(attempts).unwrap_or(u16::MAX) });
    }
    Ok(claimed)
}

/// Notes what became of a notice that was claimed for its `attempts`th attempt. Nothing, if somebody has claimed it since.
pub fn report(db: &mut WriteDb, key: NoticeKey, attempts: u16, outcome: Attempt) -> Result<(), StoreError> {
    let mine = notice::table
        .find(find(key))
        .filter(notice::state.eq(AsText(NoticeState::Queued)))
        .filter(notice::attempts.eq(i32::from(attempts)));
    let (state, fault, next, attempts) = match outcome {
        Attempt::Sent => (NoticeState::Sent, None, None, attempts),
        Attempt::Failed { fault, next: Some(next) } => (NoticeState::Queued, Some(fault), Some(next), attempts),
        Attempt::Failed { fault, next: None } => (NoticeState::Dead, Some(fault), None, attempts),
        Attempt::Untried => (NoticeState::Queued, None, Some(due(key)), attempts.saturating_sub(1)),
    };
    // What is over keeps no time but its own.
    let next = full_hour_after(next.unwrap_or(due(key)));
    each!(db, |c| diesel::update(mine)
        .set((
            notice::state.eq(AsText(state)),
            notice::fault.eq(fault),
            notice::next_attempt.eq(next),
            notice::attempts.eq(i32::from(attempts)),
        ))
        .execute(c))?;
    Ok(())
}
