//! The figures of a year as they may be printed, and as they are kept.

use serde::{Deserialize, Serialize};
use time::Date;

use super::card::{Question, Tally};
use super::facts::{CaseFacts, Kept, is_of_year};
use super::suppression::{Cell, Published, SMALLEST, publish};

/// From how many reports and closings on anything is broken down. Below, there are the figures of the year and no more.
pub const SMALLEST_BREAKDOWN: u32 = 20;

/// A year. Exact counts that may not be printed are in no field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnualReport {
    /// Of this form.
    version: u32,
    pub year: i32,
    pub received: Cell,
    pub closed: Cell,
    /// Of what was received: in time, late, not.
    pub acknowledged: Published,
    /// Of what was received: a person wrote within three working days, later, not.
    pub first_reply: Published,
    /// Of what was received: in time, late or missing, not owed.
    pub feedback: Published,
    /// Days from receipt to closing, of what was closed.
    pub median_days: Option<u32>,
    /// Of what was received: the reporter wrote once more, or did not. `None` below [`SMALLEST_BREAKDOWN`].
    pub came_back: Option<Published>,
    /// What handlers stated when they closed. Empty below [`SMALLEST_BREAKDOWN`].
    pub stated: Vec<StatedTable>,
}

/// What was stated about one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedTable {
    pub question: Question,
    /// In the order of its answers; the last cell: nothing was stated.
    pub table: Published,
}

/// The form of the figures that this program writes.
const VERSION: u32 = 1;

/// What is kept of a year is no report of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the figures of a year are not as they were written")]
pub struct Unreadable;

impl AnnualReport {
    /// The figures of `year`, as they are known on the day `today`, of cases that were received or closed in it.
    pub fn of(year: i32, cases: &[CaseFacts], tally: &Tally, today: Date) -> Self {
        let received: Vec<&CaseFacts> =
            cases.iter().filter(|case| is_of_year(case.progress.milestones.received, year)).collect();
        let three = |kept: &dyn Fn(&CaseFacts) -> Kept| {
            let count = |wanted| count(received.iter().filter(|case| kept(case) == wanted));
            publish(&[count(Kept::InTime), count(Kept::Late), count(Kept::Not)])
        };
        let all = count(received.iter());
        let back = count(received.iter().filter(|case| case.came_back));
        let is_broken_down = all >= SMALLEST_BREAKDOWN && tally.closed >= SMALLEST_BREAKDOWN;
        let stated = |question: &Question| StatedTable { question: *question, table: publish(&tally.of(*question)) };
        Self {
            version: VERSION,
            year,
            received: Cell::of(all),
            closed: Cell::of(tally.closed),
            acknowledged: three(&CaseFacts::acknowledgement),
            first_reply: three(&CaseFacts::first_reply),
            feedback: three(&|case| case.feedback(today)),
            median_days: median(cases, year),
            came_back: (all >= SMALLEST_BREAKDOWN).then(|| publish(&[back, all - back])),
            stated: if is_broken_down { Question::ALL.iter().map(stated).collect() } else { Vec::new() },
        }
    }

    /// As text, for the store.
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads [`AnnualReport::to_text`].
    ///
    /// # Errors
    /// [`Unreadable`].
    pub fn from_text(text: &str) -> Result<Self, Unreadable> {
        let report: Self = serde_json::from_str(text).map_err(|_| Unreadable)?;
        let fits = |stated: &StatedTable| stated.table.cells.len() == stated.question.answers().len() + 1;
        let threes = [&report.acknowledged, &report.first_reply, &report.feedback];
        let is_whole = threes.iter().all(|table| table.cells.len() == 3)
            && report.came_back.iter().all(|table| table.cells.len() == 2)
            && report.stated.iter().all(fits);
        if report.version == VERSION && is_whole { Ok(report) } else { Err(Unreadable) }
    }

    /// The same year without what is broken down: for those who see totals alone.
    #[must_use]
    pub fn totals_only(self) -> Self {
        Self { came_back: None, stated: Vec::new(), ..self }
    }
}

fn count<'a>(cases: impl Iterator<Item = &'a (impl Sized + 'a)>) -> u32 {
    u32::try_from(cases.count()).unwrap_or(u32::MAX)
}

/// The middle of all; of an even number, the middle of the two in the middle. `None` on a base below [`SMALLEST`].
fn median(cases: &[CaseFacts], year: i32) -> Option<u32> {
    let is_closed = |case: &&CaseFacts| case.progress.milestones.closed.is_some_and(|day| is_of_year(day, year));
    let mut days: Vec<u32> = cases.iter().filter(is_closed).filter_map(CaseFacts::days_to_close).collect();
    days.sort_unstable();
    let middle = days.len() / 2;
    let is_enough = days.len() >= usize::try_from(SMALLEST).unwrap_or(usize::MAX);
    let low = if days.len().is_multiple_of(2) { middle.checked_sub(1)? } else { middle };
    is_enough.then(|| u32::midpoint(days[low], days[middle]))
}

#[cfg(test)]
mod tests;
