//! Facts that grow too old.

use super::*;
use crate::assessment::ageing::{Age, ageing};

// V-75
#[test]
fn a_fact_is_told_before_its_time_ends_and_after() {
    // Every fact of the file is good until 24 November 2027, and leant on until 23 January 2028.
    let on = |today| {
        let found = ageing(service("threema-work"), today, 90);
        found
            .into_iter()
            .map(|aged| (aged.age, aged.valid_until, aged.last_day, aged.criteria.len()))
            .collect::<Vec<_>>()
    };
    let all = service("threema-work").facts().count();
    let told = |age| vec![(age, date!(2027 - 11 - 24), date!(2028 - 01 - 23), all)];
    assert_eq!(on(date!(2027 - 08 - 25)), []);
    assert_eq!(on(date!(2027 - 08 - 26)), told(Age::Soon));
    assert_eq!(on(date!(2027 - 11 - 24)), told(Age::Soon));
    assert_eq!(on(date!(2027 - 11 - 25)), told(Age::Grace));
    assert_eq!(on(date!(2028 - 01 - 23)), told(Age::Grace));
    assert_eq!(on(date!(2028 - 01 - 24)), told(Age::Expired));
}
