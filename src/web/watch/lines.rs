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
    /// The alarm that holds, as it was said.
    said: Alarm,
    /// The worst there was on this day.
    worst: Alarm,
}

impl Lines {
    pub(super) fn since(day: Date) -> Self {
        Self { day, said: Alarm::None, worst: Alarm::None }
    }

    /// What there is to say at this moment: an alarm when it becomes worse, and that it has become better, and the counts, when
    /// a day is over. So after a flood, a single report that meets what is left of it makes no line.
    pub(super) fn at(&mut self, today: Date, alarm: Alarm, counts: &ProblemCounts) -> Vec<Line> {
        let mut lines = Vec::new();
        if today != self.day {
            lines.extend(self.of_the_day(counts));
            if self.worst < self.said {
                lines.push(self.say(self.worst));
            }
            (self.day, self.worst) = (today, Alarm::None);
        }
        self.worst = self.worst.max(alarm);
        if alarm > self.said {
            lines.push(self.say(alarm));
        }
        lines
    }

    fn say(&mut self, alarm: Alarm) -> Line {
        self.said = alarm;
        Line::Alarm(alarm, meaning(alarm))
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
    fn an_alarm_is_said_when_it_becomes_worse_and_taken_back_when_a_day_is_over() {
        let (mut lines, counts) = (Lines::since(MONDAY), ProblemCounts::default());
        let mut said = |days: i64, alarm| match lines.at(MONDAY + time::Duration::days(days), alarm, &counts)[..] {
            [] => None,
            [Line::Alarm(alarm, _)] => Some(alarm),
            _ => panic!("one line at most"),
        };
        let flood = [Alarm::None, Alarm::Unusual, Alarm::Scarce, Alarm::Unusual, Alarm::None, Alarm::Scarce];
        let expected = [None, Some(Alarm::Unusual), Some(Alarm::Scarce), None, None, None];
        assert_eq!(flood.map(|alarm| said(0, alarm)), expected);
        // The day after, somebody reports at an hour of theirs.
        assert_eq!([Alarm::None, Alarm::Unusual, Alarm::None].map(|alarm| said(1, alarm)), [None, None, None]);
        assert_eq!([Alarm::None, Alarm::None].map(|alarm| said(2, alarm)), [Some(Alarm::Unusual), None]);
        assert_eq!([Alarm::None, Alarm::None].map(|alarm| said(3, alarm)), [Some(Alarm::None), None]);
    }
}
