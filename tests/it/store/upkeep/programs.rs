//! An office where many sessions are over, and programs that remove them.

use std::sync::Arc;

use siegelpost::clock::StoppedClock;
use siegelpost::store::lease::Node;
use siegelpost::store::{Store, StoreError, WriteDb, session};
use siegelpost::upkeep::{self, DeletionList, Job, Occasion, Outcome, Upkeep};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};
use tokio_util::sync::CancellationToken;

use crate::store::fixture::{office, open_session};
use crate::store::gate::run;
use crate::store::site::Site;

/// 00:30 of the next day in Germany.
pub const NOW: OffsetDateTime = datetime!(2026-11-23 23:30 UTC);
pub const EXPIRED: usize = 300;
pub const LIVE: usize = 3;

/// As many sessions.
pub fn with_sessions(site: &Site) -> Store {
    let store = site.open();
    let anna = office(&store).anna;
    let make = move |db: &mut WriteDb| {
        for n in 0..EXPIRED + LIVE {
            let mut token = [0; 32];
            token[..8].copy_from_slice(&n.to_be_bytes());
            let end = if n < EXPIRED { NOW - Duration::HOUR } else { NOW + Duration::days(9) };
            open_session(db, &token, anna, end)?;
        }
        Ok::<_, StoreError>(())
    };
    store.write_now("make sessions", make).unwrap();
    store
}

/// How many sessions there are, over or not.
pub fn sessions(store: &Store) -> usize {
    store.read_now("count", |db| session::count_expired(db, NOW + Duration::days(99))).unwrap()
}

pub fn clock() -> Arc<StoppedClock> {
    Arc::new(StoppedClock::at(NOW))
}

/// A program with these jobs.
pub fn of(store: &Store, clock: &Arc<StoppedClock>, node: Node, jobs: Vec<Arc<dyn Job>>) -> Upkeep {
    Upkeep { store: store.clone(), clock: Arc::<StoppedClock>::clone(clock), node, jobs }
}

/// Does the first job if it is due.
pub fn does(upkeep: &Upkeep) -> Result<Outcome, StoreError> {
    run(upkeep.run(&upkeep.jobs[0], Occasion::Schedule, &CancellationToken::new()))
}

/// Every job, for databases without a case whose time is over: nothing is listed.
pub fn jobs() -> Vec<Arc<dyn Job>> {
    upkeep::jobs(&DeletionList::at("/nowhere/list", "/nowhere/key"))
}
