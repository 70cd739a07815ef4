//! Upkeep beside a running program.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use siegelpost::store::{ReadDb, StoreError, WriteDb};
use siegelpost::upkeep::{Interval, Job, Lifecycle, Moment, Outcome};

use super::programs::{self, EXPIRED, LIVE, clock, does, of, sessions, with_sessions};
use super::watched::{Watched, gated};
use crate::store::gate::run;
use crate::store::leases::nodes;
use crate::store::site::Site;

on_both! {
    a_program_does_what_is_due_when_it_starts,
    a_stopped_program_finishes_its_batch_and_begins_no_other,
    one_job_that_fails_keeps_no_other_from_being_done,
}

fn a_program_does_what_is_due_when_it_starts(site: &Site) {
    let (store, clock, [node, other]) = (with_sessions(site), clock(), nodes());
    run(async {
        let lifecycle = Lifecycle::start(of(&store, &clock, node, programs::jobs()));
        while sessions(&store) > LIVE {
            tokio::task::yield_now().await;
        }
        lifecycle.stop().await;
    });
    assert_eq!(does(&of(&store, &clock, other, programs::jobs())), Ok(Outcome::NotDue));
}

fn a_stopped_program_finishes_its_batch_and_begins_no_other(site: &Site) {
    let (store, clock, [node, _]) = (with_sessions(site), clock(), nodes());
    let (gated, begun, go_on) = gated();
    let watched: Arc<dyn Job> = Arc::<Watched>::clone(&gated);
    run(async {
        let lifecycle = Lifecycle::start(of(&store, &clock, node, vec![watched]));
        assert_eq!(tokio::task::spawn_blocking(move || begun.recv()).await.unwrap(), Ok(1));
        let mut stopping = Box::pin(lifecycle.stop());
        assert!(futures_util::poll!(stopping.as_mut()).is_pending(), "the batch is not done yet");
        go_on.send(()).unwrap();
        stopping.await;
    });
    let limits = gated.limits.lock().unwrap().clone();
    assert_eq!((limits.len(), sessions(&store)), (1, EXPIRED + LIVE - limits[0]), "one batch, as a whole");
}

fn one_job_that_fails_keeps_no_other_from_being_done(site: &Site) {
    struct Fails(AtomicUsize);
    impl Job for Fails {
        fn name(&self) -> &'static str {
            "fails"
        }

        fn interval(&self) -> Interval {
            Interval::DAILY
        }

        fn count(&self, _: &mut ReadDb, _: Moment) -> Result<usize, StoreError> {
            Err(StoreError::Closed)
        }

        fn remove(&self, _: &mut WriteDb, _: Moment, _: usize) -> Result<usize, StoreError> {
            self.0.fetch_add(1, Ordering::Relaxed);
            Err(StoreError::Closed)
        }
    }
    let (store, clock, [node, _]) = (with_sessions(site), clock(), nodes());
    let fails = Arc::new(Fails(AtomicUsize::new(0)));
    let first: Arc<dyn Job> = Arc::<Fails>::clone(&fails);
    let jobs = std::iter::once(first).chain(programs::jobs()).collect();
    run(async {
        let lifecycle = Lifecycle::start(of(&store, &clock, node, jobs));
        while sessions(&store) > LIVE {
            tokio::task::yield_now().await;
        }
        lifecycle.stop().await;
    });
    assert_eq!(fails.0.load(Ordering::Relaxed), 1);
}
