use std::collections::BTreeMap;

use time::macros::date;

use super::super::share::Share;
use super::*;
use crate::casework::{Milestones, Progress};

const FROZEN: Date = date!(2027 - 04 - 08);

/// Received in March, acknowledged on the third day, closed after `days`, if at all.
fn case(days: Option<i64>) -> CaseFacts {
    let received = date!(2026 - 03 - 02);
    let closed = days.map(|days| received + time::Duration::days(days));
    let acknowledged = Some(date!(2026 - 03 - 05));
    let milestones = Milestones { acknowledged, feedback: closed, closed, ..Milestones::received_on(received) };
    CaseFacts { progress: Progress::of(milestones), acknowledged, has_reporter_left: false, came_back: false }
}

fn report(cases: &[CaseFacts], closed: u32) -> AnnualReport {
    let stated = BTreeMap::from([((Question::Field, "jugendhilfe"), 7), ((Question::Field, "pflege"), 3)]);
    AnnualReport::of(2026, cases, &Tally { closed, stated }, FROZEN)
}

// V-83
#[test]
fn a_breakdown_is_printed_without_what_would_tell_a_small_cell() {
    let stated = [("jugendhilfe", 7), ("pflege", 3), ("beratung", 12)];
    let stated = stated.into_iter().map(|(field, count)| ((Question::Field, field), count)).collect();
    let report = AnnualReport::of(2026, &vec![case(None); 22], &Tally { closed: 22, stated }, FROZEN);
    let [Cell::Hidden, nought, Cell::BelowFive, Cell::Exactly(12), rest @ ..] = &report.stated[0].table.cells[..]
    else {
        panic!("{:?}", report.stated[0])
    };
    assert!(rest.iter().chain([nought]).all(|cell| *cell == Cell::Exactly(0)), "{rest:?}");
    assert_eq!(report.stated[0].table.total, Cell::Exactly(22));
}

// V-86
#[test]
fn a_small_base_has_no_percentage_and_no_median() {
    let mut late = case(None);
    late.acknowledged = Some(date!(2026 - 03 - 12));
    let three = report(&[case(None), case(None), late], 3);
    assert_eq!(Share::of_first(&three.acknowledged), None);
    assert_eq!((three.received, three.median_days), (Cell::BelowFive, None));
    let closed = [3, 90, 14, 30, 7].map(|days| case(Some(days)));
    assert_eq!(report(&closed[..4], 4).median_days, None);
    assert_eq!(report(&closed, 5).median_days, Some(14));
    assert_eq!(report(&[&closed[..], &[case(Some(21))]].concat(), 6).median_days, Some(17));
    let twelve = report(&vec![late; 12], 0);
    assert_eq!(twelve.acknowledged.cells[0], Cell::Exactly(0));
    assert_eq!(Share::of_first(&twelve.acknowledged), Some(Share::Exactly(0)));
}

// V-87
#[test]
fn below_twenty_reports_there_are_the_figures_of_the_year_and_no_more() {
    let of_19 = report(&vec![case(None); 19], 22);
    assert_eq!((of_19.received, &of_19.came_back, &of_19.stated[..]), (Cell::Exactly(19), &None, &[][..]));
    let closed_19 = report(&vec![case(None); 22], 19);
    assert!(closed_19.stated.is_empty() && closed_19.came_back.is_some());
    let of_20 = report(&vec![case(None); 20], 20);
    assert_eq!(of_20.stated.len(), Question::ALL.len());
    assert_eq!(of_20.stated[0].table.cells.last(), Some(&Cell::Exactly(10)), "nothing stated");
}

#[test]
fn a_case_counts_in_the_year_of_its_receipt_and_its_days_in_the_year_of_its_closing() {
    let of_2025 = |days| {
        let mut case = case(days);
        case.progress.milestones.received = date!(2025 - 12 - 02);
        case
    };
    let cases = [vec![of_2025(Some(90)); 6], vec![case(None); 8]].concat();
    let report = report(&cases, 6);
    assert_eq!((report.received, report.median_days), (Cell::Exactly(8), Some(180)));
}

// V-89
#[test]
fn what_is_kept_is_what_was_printed() {
    let whole = report(&vec![case(Some(9)); 23], 21);
    assert_eq!(AnnualReport::from_text(&whole.to_text()), Ok(whole.clone()));
    for broken in ["", "{}", "null", &whole.to_text().replace("\"version\":1", "\"version\":2")] {
        assert_eq!(AnnualReport::from_text(broken), Err(Unreadable), "{broken}");
    }
    let short = AnnualReport { came_back: Some(publish(&[23])), ..whole.clone() };
    assert_eq!(AnnualReport::from_text(&short.to_text()), Err(Unreadable));
    let totals = whole.totals_only();
    assert!(totals.stated.is_empty() && totals.came_back.is_none());
}
