//! Whether two kinds of tries differ in time: by their ranks, which a few slow ones among them do not upset.

use std::time::Duration;

/// Standard deviations by which the ranks of the first kind lie above what chance would give (Mann and Whitney's test).
pub fn deviation(one: &[Duration], other: &[Duration]) -> f64 {
    let (n, m) = (count(one.len()), count(other.len()));
    (area(one, other) - 0.5) * n * m / (n * m * (n + m + 1.0) / 12.0).sqrt()
}

/// How often one of the first kind takes longer than one of the second (the area under the curve): 0.5 tells nothing.
pub fn area(one: &[Duration], other: &[Duration]) -> f64 {
    let mut all: Vec<(Duration, bool)> =
        one.iter().map(|time| (*time, true)).chain(other.iter().map(|time| (*time, false))).collect();
    all.sort();
    let (n, m) = (count(one.len()), count(other.len()));
    let ranks: f64 = (1..).zip(&all).filter(|(_, (_, first))| *first).map(|(rank, _)| f64::from(rank)).sum();
    (ranks - n * (n + 1.0) / 2.0) / (n * m)
}

fn count(length: usize) -> f64 {
    f64::from(u32::try_from(length).unwrap())
}

#[test]
fn attack_guessing_the_statistics_tell_a_difference_where_there_is_one() {
    let times = |from: u64| (0..200).map(|at| Duration::from_micros(from + at * 7919 % 1009)).collect::<Vec<_>>();
    assert!(deviation(&times(1000), &times(1003)).abs() < 3.0);
    assert!(deviation(&times(1300), &times(1000)) > 6.0);
    assert!(deviation(&times(1000), &times(1300)) < -6.0);
}
