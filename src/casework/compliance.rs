//! Whether deadlines were kept, in totals of a year, and what of the totals may be shown. Pure.
//!
//! A number from one to four is never shown, and none from which one of those could be computed (the rule for small figures).
//! Of a year that has not ended there are no numbers at all: seen on two days, they would tell what came in between.

use std::collections::BTreeMap;

use time::Date;

use super::calendar::Calendar;
use super::deadlines::{Deadlines, Milestones, Obligation};

/// The smallest number, other than none, that may be shown.
const SMALLEST: u64 = 5;

/// Of one kind of duty, those whose last day was in one year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Kept {
    pub total: u64,
    /// Done after the last day, or not yet.
    pub late: u64,
}

/// What may be shown of [`Kept`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// There was no such duty.
    NoDuty,
    /// Each was kept; `None`: there were fewer than five.
    AllKept(Option<u64>),
    /// Fewer than five of so many were late.
    FewLate(u64),
    /// So many of so many were late.
    ManyLate { total: u64, late: u64 },
    /// Some were late, and no number of it may be told.
    SomeLate,
}

/// Both duties, year by year.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Compliance {
    years: BTreeMap<i32, [Kept; 2]>,
}

impl Kept {
    /// What may be shown of it.
    pub fn verdict(self) -> Verdict {
        let Self { total, late } = self;
        let shown = Some(total).filter(|total| *total >= SMALLEST);
        let is_shown = |number: u64| number == 0 || number >= SMALLEST;
        match (late, shown) {
            _ if total == 0 => Verdict::NoDuty,
            (0, total) => Verdict::AllKept(total),
            (_, None) => Verdict::SomeLate,
            (1..SMALLEST, Some(total)) => Verdict::FewLate(total),
            (late, Some(total)) if is_shown(total - late) => Verdict::ManyLate { total, late },
            (_, Some(_)) => Verdict::SomeLate,
        }
    }
}

impl Compliance {
    /// Adds a case. A duty counts when its last day is before `until`, the first day of a month: what it is then, it
    /// stays. One that the reporter has made impossible does not.
    pub fn add(&mut self, case: &Milestones, reporter_left: bool, until: Date, calendar: &Calendar) {
        for duty in Deadlines::of(case).duties(calendar) {
            let place = match duty.obligation {
                Obligation::Acknowledge => 0,
                Obligation::Feedback => 1,
                Obligation::Delete => continue,
            };
            if duty.due >= until || (duty.done.is_none() && reporter_left) {
                continue;
            }
            let kept = &mut self.years.entry(duty.due.year()).or_default()[place];
            kept.total += 1;
            kept.late += u64::from(duty.done.is_none_or(|day| day > duty.due));
        }
    }

    /// Acknowledgements and feedback of the years that ended before `year`, the newest first.
    pub fn ended_before(&self, year: i32) -> impl Iterator<Item = (i32, [Verdict; 2])> {
        self.years.range(..year).rev().map(|(year, kept)| (*year, kept.map(Kept::verdict)))
    }

    /// Whether all acknowledgements and all feedback of this year was in time until now; `None`: there was none.
    pub fn so_far(&self, year: i32) -> [Option<bool>; 2] {
        let kept = self.years.get(&year).copied().unwrap_or_default();
        kept.map(|kept| (kept.total > 0).then_some(kept.late == 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use time::macros::date;

    /// What a reader can conclude: every pair of numbers that looks like this.
    fn possible(seen: Verdict) -> Vec<(u64, u64)> {
        let all = (0..60).flat_map(|total| (0..=total).map(move |late| (total, late)));
        all.filter(|(total, late)| Kept { total: *total, late: *late }.verdict() == seen).collect()
    }

    #[test]
    fn no_number_from_one_to_four_can_be_concluded() {
        for total in 0..30 {
            for late in 0..=total {
                let seen = possible(Kept { total, late }.verdict());
                for cell in [|(total, _): &(u64, u64)| *total, |(_, late): &_| *late, |(total, late): &_| total - late]
                {
                    let cells: std::collections::BTreeSet<u64> = seen.iter().map(cell).collect();
                    let is_small = cells.iter().all(|number| (1..SMALLEST).contains(number));
                    assert!(cells.len() > 1 || !is_small, "{late} late of {total}: {cells:?}");
                }
            }
        }
    }

    #[test]
    fn a_duty_counts_in_the_year_of_its_last_day_and_only_once_a_month_is_over() {
        let calendar = Calendar::nationwide();
        let case = |received| Milestones::received_on(received);
        let mut found = Compliance::default();
        let in_time = Milestones {
            acknowledged: Some(date!(2025 - 03 - 08)),
            feedback: Some(date!(2025 - 06 - 09)),
            ..case(date!(2025 - 03 - 01))
        };
        for until in [date!(2025 - 03 - 01), date!(2025 - 07 - 01)] {
            found.add(&in_time, false, until, &calendar);
        }
        let kept = found.years[&2025];
        assert_eq!(kept, [Kept { total: 1, late: 0 }, Kept { total: 1, late: 1 }], "a day late is late");
        // Nothing done, and the reporter is gone: nobody could.
        found.add(&case(date!(2025 - 03 - 01)), true, date!(2026 - 01 - 01), &calendar);
        assert_eq!(found.years[&2025], kept);
        found.add(&case(date!(2025 - 12 - 28)), false, date!(2026 - 02 - 01), &calendar);
        assert_eq!(found.so_far(2026), [Some(false), None], "its last day was in January");
        assert_eq!(found.so_far(2024), [None, None]);
        assert_eq!(found.ended_before(2026).map(|(year, _)| year).collect::<Vec<_>>(), [2025]);
    }
}
