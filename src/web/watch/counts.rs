//! How often public requests were not answered as asked.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::web::problem::Problem;

/// Counts by problem; kept in memory until they are told.
#[derive(Default)]
pub(in crate::web) struct ProblemCounts(Mutex<BTreeMap<&'static str, Count>>);

/// How often, and what the failing part said the last time; empty if nothing failed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Count {
    pub times: u64,
    pub detail: String,
}

impl ProblemCounts {
    /// Counts a problem, if it is one that an operator can do something about.
    pub(in crate::web) fn note(&self, problem: &Problem) {
        let (word, detail) = match problem {
            Problem::Internal(failure) => (failure.part, failure.detail.as_str()),
            Problem::Malformed
            | Problem::Interrupted
            | Problem::TooLarge { .. }
            | Problem::RateLimited { .. }
            | Problem::OtherHost => (problem.row().word, ""),
            _ if problem.row().status.is_server_error() => (problem.row().word, ""),
            _ => return,
        };
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let count = counts.entry(word).or_default();
        count.times += 1;
        if count.detail != detail {
            detail.clone_into(&mut count.detail);
        }
    }

    /// Takes out what was counted.
    pub(super) fn take(&self) -> BTreeMap<&'static str, Count> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
