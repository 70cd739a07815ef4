//! The room `upkeep`: what happens by itself.
//!
//! A [`Job`] is done in batches, each a transaction of its own: whatever ends the program leaves a job to go on with,
//! and nothing that only memory knew. Of several programs at one database one does a job; who that is says a lease.
//!
//! When jobs are done must tell nothing of reporters. They are due by calendar days, so they run in the first minute of
//! the German day or when the program starts, never because somebody did something; and they divide what was stored
//! before from what was stored after only where the day divides it already.
//!
//! A further job is a file here and a line in [`jobs`]. [`Notices`] are no job: they have hours, and wait for a mail server.

mod annual_reports;
mod batch_size;
mod deletions;
mod erasure;
mod expired_absences;
mod expired_cases;
mod expired_invitations;
mod expired_leases;
mod expired_looks;
mod expired_notices;
mod expired_sessions;
mod interval;
mod job;
mod lifecycle;
mod notices;
mod replay;
mod run;
mod trials;
mod used_codes;

use std::sync::Arc;

pub use deletions::{DeletionList, Deletions, DeletionsError, ListCheck};
pub use expired_cases::EXPIRED_CASES;
pub use interval::Interval;
pub use job::{Change, Job, Moment};
pub use lifecycle::Lifecycle;
pub use notices::{Notices, Round, notice_words};
pub use replay::{ReplayError, Replayed, replay};
pub use run::{Occasion, Outcome, Upkeep};
pub use trials::delete_trials;

pub use crate::store::lease::Node;

/// Every job of this program. Deleted cases go onto this list.
pub fn jobs(list: &DeletionList) -> Vec<Arc<dyn Job>> {
    let mut jobs: Vec<Arc<dyn Job>> = vec![
        Arc::new(expired_sessions::ExpiredSessions),
        Arc::new(expired_looks::ExpiredLooks),
        Arc::new(expired_absences::ExpiredAbsences),
        Arc::new(expired_notices::ExpiredNotices),
        Arc::new(expired_invitations::ExpiredInvitations),
        Arc::new(used_codes::UsedCodes),
        Arc::new(annual_reports::AnnualReports),
        Arc::new(expired_cases::ExpiredCases { list: list.clone() }),
        Arc::new(trials::Trials { list: list.clone() }),
    ];
    let names = jobs.iter().map(|job| job.name()).chain(notices::LEASES).collect();
    jobs.push(Arc::new(expired_leases::ExpiredLeases::among(names)));
    jobs
}
