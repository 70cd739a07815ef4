//! An invented year, for sample pages.

use time::Duration;
use time::macros::date;

use crate::casework::statistics::{AnnualReport, CaseFacts, Question, Tally};
use crate::casework::{Milestones, Progress};

/// The figures of so many reports, a dozen of them still open.
pub(super) fn report(reports: u32) -> AnnualReport {
    let cases: Vec<CaseFacts> = (0..reports).map(case).collect();
    let stated = [
        (Question::Field, [("jugendhilfe", 9), ("pflege", 17), ("verwaltung", 3)].as_slice()),
        (Question::Scope, &[("data_protection", 24), ("internal", 7)]),
        (Question::Reason, &[("confirmed", 14), ("no_violation", 11), ("no_report", 6)]),
        (Question::Anonymous, &[("yes", 21), ("no", 10)]),
        (Question::Retaliation, &[("yes", 2), ("no", 29)]),
        (Question::MeasureTraining, &[("yes", 13), ("no", 18)]),
    ];
    let stated = stated
        .iter()
        .flat_map(|(question, answers)| answers.iter().map(|(answer, cases)| ((*question, *answer), *cases)));
    let tally = Tally { closed: reports.saturating_sub(12), stated: stated.collect() };
    AnnualReport::of(2026, &cases, &tally, date!(2027 - 04 - 08))
}

fn case(n: u32) -> CaseFacts {
    let received = date!(2026 - 01 - 07) + Duration::days(i64::from(n) * 6);
    let after = |days: u32| Some(received + Duration::days(i64::from(days)));
    let acknowledged = after(n % 8);
    let closed = (n % 4 != 3).then(|| after(20 + n)).flatten();
    let milestones = Milestones { acknowledged, feedback: closed, closed, ..Milestones::received_on(received) };
    let progress = Progress { answered: after(n % 5), ..Progress::of(milestones) };
    CaseFacts { progress, acknowledged, has_reporter_left: n.is_multiple_of(11), came_back: n.is_multiple_of(3) }
}
