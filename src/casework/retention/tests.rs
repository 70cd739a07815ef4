use super::*;
use time::macros::date;

// V-43
#[test]
fn a_closed_case_is_quiet_after_thirty_days_and_due_after_three_years() {
    let closed = date!(2026 - 06 - 15);
    let on = |today| Keeping::of(closed, today);
    assert_eq!(quiet_from(closed), date!(2026 - 07 - 15));
    assert_eq!([on(closed), on(date!(2026 - 07 - 14))], [Keeping::JustClosed; 2]);
    assert_eq!([on(date!(2026 - 07 - 15)), on(date!(2029 - 06 - 15))], [Keeping::Retained; 2]);
    assert_eq!(retained_since(closed, date!(2026 - 07 - 14)), None);
    assert_eq!(retained_since(closed, date!(2029 - 06 - 16)), Some(date!(2026 - 07 - 15)));
    assert_eq!([on(date!(2029 - 06 - 16)), on(date!(2035 - 01 - 01))], [Keeping::Due; 2]);
}

// V-44
#[test]
fn a_hold_lasts_six_months_at_most() {
    let latest = date!(2029 - 12 - 01);
    let set_on = date!(2029 - 06 - 01);
    assert_eq!(check_hold(set_on, latest), Ok(()));
    assert_eq!(check_hold(set_on, date!(2029 - 12 - 02)), Err(HoldError::TooLong { latest }));
    assert_eq!(check_hold(set_on, set_on), Ok(()));
    assert_eq!(check_hold(set_on, date!(2029 - 05 - 31)), Err(HoldError::Past));
    assert_eq!(latest_hold(date!(2029 - 08 - 31)), date!(2030 - 02 - 28));
    assert_eq!(latest_hold(date!(2027 - 08 - 31)), date!(2028 - 02 - 29));
}

#[test]
fn what_is_due_by_its_day_of_closing_is_due_by_its_own_clock_on_every_day_of_eight_years() {
    let first = date!(2026 - 01 - 01);
    for day in 0..8 * 366 {
        let today = first + Duration::days(day);
        let last = last_closing_due(today);
        assert!(delete_from(last) <= today && delete_from(last + Duration::DAY) > today, "{today}: {last}");
    }
}

#[test]
fn the_words_of_a_hold_stay() {
    assert_eq!([HoldKind::LegalHold.to_string(), HoldKind::Retaliation.to_string()], ["legal_hold", "retaliation"]);
    assert_eq!("retaliation".parse(), Ok(HoldKind::Retaliation));
}
