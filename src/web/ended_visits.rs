//! Visits that their reporters have ended: a copy of the cookie opens nothing any more.
//!
//! They are remembered in memory alone, as random numbers, and in two halves of a day that tell no times; the key of the cookies
//! ends with the program. So nothing is kept that would tell later who came when.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use time::{Duration, OffsetDateTime};

/// How long a visit lasts at most, however busy it is.
const LONGEST_VISIT: Duration = Duration::hours(12);
/// Ended visits that are remembered one by one. When there are more, all that began before are ended.
const REMEMBERED: usize = 100_000;

/// A random number that stands for a visit.
pub(super) type VisitId = [u8; 16];

/// What is remembered of ended visits.
#[derive(Default)]
pub(super) struct EndedVisits(Mutex<Halves>);

struct Halves {
    newer: HashSet<VisitId>,
    older: HashSet<VisitId>,
    turned: OffsetDateTime,
    /// Visits that began before are ended.
    all_before: OffsetDateTime,
}

impl Default for Halves {
    fn default() -> Self {
        let (turned, all_before) = (OffsetDateTime::UNIX_EPOCH, OffsetDateTime::UNIX_EPOCH);
        Self { newer: HashSet::new(), older: HashSet::new(), turned, all_before }
    }
}

impl EndedVisits {
    /// Ends a visit.
    pub(super) fn end(&self, visit: VisitId, now: OffsetDateTime) {
        let mut halves = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if now - halves.turned >= LONGEST_VISIT {
            halves.older = std::mem::take(&mut halves.newer);
            halves.turned = now;
        }
        if halves.newer.len() >= REMEMBERED {
            *halves = Halves { all_before: now, turned: now, ..Halves::default() };
        }
        halves.newer.insert(visit);
    }

    /// Whether a visit that began then may go on.
    pub(super) fn may_go_on(&self, visit: VisitId, begun: OffsetDateTime, now: OffsetDateTime) -> bool {
        let halves = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let is_ended = halves.newer.contains(&visit) || halves.older.contains(&visit);
        !is_ended && begun >= halves.all_before && now - begun < LONGEST_VISIT
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    const NOW: OffsetDateTime = datetime!(2026-11-23 08:00 UTC);

    #[test]
    fn an_ended_visit_does_not_go_on_for_as_long_as_it_could() {
        let ended = EndedVisits::default();
        assert!(ended.may_go_on([1; 16], NOW, NOW));
        ended.end([1; 16], NOW);
        for hours in [0, 1, 11] {
            let later = NOW + Duration::hours(hours);
            ended.end([2; 16], later);
            assert!(!ended.may_go_on([1; 16], NOW, later), "{hours} h later");
            assert!(ended.may_go_on([3; 16], NOW, later), "another one goes on");
        }
        assert!(!ended.may_go_on([3; 16], NOW, NOW + LONGEST_VISIT), "by then every one is over");
    }

    #[test]
    fn what_is_remembered_is_bounded_and_nothing_opens_for_it() {
        let ended = EndedVisits::default();
        ended.end([255; 16], NOW);
        let later = NOW + Duration::minutes(1);
        for number in 0..REMEMBERED as u128 {
            ended.end(number.to_le_bytes(), later);
        }
        assert!(!ended.may_go_on([255; 16], NOW, later), "forgotten, but it began before");
        assert!(ended.may_go_on([9; 16], later, later), "what begins now goes on");
        assert!(ended.0.lock().unwrap().newer.len() <= REMEMBERED);
    }
}
