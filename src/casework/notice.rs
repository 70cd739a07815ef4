//! Notices: a mail that says nothing but that it is time to sign in. Whether somebody gets one on a day is decided once,
//! from what was there before that day began; at which hours, they have chosen. Pure.
//!
//! A notice therefore tells of a report no more than its row does: that it came on an earlier day. Hours only repeat what the
//! day has decided.

mod back_off;
mod hours;

use time::{Date, OffsetDateTime, Time};

pub use back_off::{claimed_until, next_attempt};
pub use hours::{NotHours, NoticeHours};

use super::calendar::Calendar;
use super::{Duty, Obligation, Progress};
use crate::german_time::{german_time, instant};

/// The hour in Germany from which a day is planned: long after the last write that was begun on the day before, and before
/// the first hour that somebody can choose.
const PLANNED_FROM: u8 = 3;

/// The day whose notices can be decided now, on a clock in Germany; `None` in the hours after midnight.
pub fn day_to_plan(now: OffsetDateTime) -> Option<Date> {
    let german = german_time(now);
    (german.hour() >= PLANNED_FROM).then(|| german.date())
}

/// When the notice of this day and hour is due. The hours that can be chosen come once on every day.
pub fn due_at(day: Date, hour: u8) -> OffsetDateTime {
    let shown = day.with_time(Time::from_hms(hour, 0, 0).unwrap_or(Time::MIDNIGHT));
    instant(shown).unwrap_or(shown.assume_utc())
}

/// What is owed to the reporter yet. A deletion happens by itself, and nothing is owed to somebody who has left, nor a
/// feedback that was withheld.
pub fn owed(duties: Vec<Duty>, has_left: bool, progress: Progress) -> impl Iterator<Item = Duty> {
    let is_withheld = progress.is_feedback_withheld;
    duties.into_iter().filter(move |duty| {
        let is_owed = match duty.obligation {
            Obligation::Acknowledge => !has_left,
            Obligation::Feedback => !has_left && !is_withheld,
            Obligation::Delete => false,
        };
        duty.done.is_none() && is_owed
    })
}

/// Whether somebody is to be warned of this duty on this day: on each day of the early warnings, and on every day from the
/// last working day on which it is met in time.
pub fn warns(duty: &Duty, day: Date, calendar: &Calendar) -> bool {
    duty.warn <= day || duty.early_warnings(calendar).contains(&day)
}

#[cfg(test)]
mod tests;
