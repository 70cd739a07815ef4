//! What is said when.

use time::Date;

use super::counts::ProblemCounts;
use crate::app::Alarm;

/// Something to say.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// How the room for reports stands now, since it has changed.
    Alarm(Alarm, &'static str),
    /// So often on that day.
    Count { day: Date, problem: &'static str, times: u64, detail: String },
}

/// Remembers what was said already.
pub(super) struct Lines {
    day: Date,
    alarm: Alarm,
}

impl Lines {
    pub(super) fn since(day: Date) -> Self {
        Self { day, alarm: Alarm::None }
    }

    /// What there is to say at this moment: an alarm when it has changed, counts when their day is over.
    pub(super) fn at(&mut self, today: Date, alarm: Alarm, counts: &ProblemCounts) -> Vec<Line> {
        let mut lines = Vec::new();
        if today != self.day {
            lines.extend(self.of_the_day(counts));
            self.day = today;
        }
        if alarm != self.alarm {
            self.alarm = alarm;
            lines.push(Line::Alarm(alarm, meaning(alarm)));
        }
        lines
    }

    /// The counts so far.
    pub(super) fn of_the_day(&self, counts: &ProblemCounts) -> Vec<Line> {
        let line = |(problem, count): (_, super::counts::Count)| Line::Count {
            day: self.day,
            problem,
            times: count.times,
            detail: count.detail,
        };
        counts.take().into_iter().map(line).collect()
    }
}

fn meaning(alarm: Alarm) -> &'static str {
    match alarm {
        Alarm::None => "the room for reports is as usual again",
        Alarm::Unusual => "unusually much comes in: more than half of a quota is used up, see [storage]",
        Alarm::Scarce => {
            "a quota or the free space is used up: only short reports are taken, or only slowly, see [storage]"
        }
        Alarm::Full => "there is no space left: no report is taken until you make room",
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::web::problem::{Failure, Problem};

    const MONDAY: Date = date!(2026 - 11 - 23);

    #[test]
    fn what_failed_is_said_once_when_the_day_is_over() {
        let (mut lines, counts) = (Lines::since(MONDAY), ProblemCounts::default());
        for _ in 0..100 {
            counts.note(&Problem::Internal(Failure::new("store", "the database is locked")));
        }
        counts.note(&Problem::Malformed);
        counts.note(&Problem::NotFound);
        assert_eq!(lines.at(MONDAY, Alarm::None, &counts), []);
        let count =
            |problem, times, detail: &str| Line::Count { day: MONDAY, problem, times, detail: detail.to_owned() };
        let told = lines.at(date!(2026 - 11 - 24), Alarm::None, &counts);
        assert_eq!(told, [count("garbled", 1, ""), count("store", 100, "the database is locked")]);
        assert_eq!(lines.at(date!(2026 - 11 - 25), Alarm::None, &counts), []);
    }

    #[test]
    fn an_alarm_is_said_when_it_changes() {
        let (mut lines, counts) = (Lines::since(MONDAY), ProblemCounts::default());
        let mut said = |alarm| lines.at(MONDAY, alarm, &counts).len();
        assert_eq!([Alarm::None, Alarm::Full, Alarm::Full, Alarm::Scarce, Alarm::None].map(&mut said), [0, 1, 0, 1, 1]);
    }
}
