//! A deletion that is cut off at any statement, by a fault or by a list that cannot be written.

use std::fs;
use std::panic::resume_unwind;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use diesel::Connection;
use diesel::connection::{Instrumentation, InstrumentationEvent};
use siegelpost::store::{ReadDb, StoreError, WriteDb};
use siegelpost::upkeep::{Change, DeletionList, Interval, Job, Moment, Outcome};

use super::stage::{CLOSED, GONE, Stage};
use crate::store::site::Site;

on_both! {
    a_deletion_that_is_cut_off_at_any_statement_is_finished_by_the_next_run,
    without_the_list_nothing_is_deleted,
    an_end_of_the_list_that_was_torn_off_is_written_anew,
}

/// A job that ends with a fault at one of its statements.
struct CutOff {
    job: Arc<dyn Job>,
    /// Statements until then.
    left: Arc<AtomicUsize>,
}

struct Fuse(Arc<AtomicUsize>);

impl Instrumentation for Fuse {
    fn on_connection_event(&mut self, event: InstrumentationEvent<'_>) {
        let InstrumentationEvent::StartQuery { .. } = event else { return };
        let left = self.0.load(Ordering::SeqCst);
        if left > 0 {
            self.0.store(left - 1, Ordering::SeqCst);
            if left == 1 {
                resume_unwind(Box::new("cut off"));
            }
        }
    }
}

impl Job for CutOff {
    fn name(&self) -> &'static str {
        self.job.name()
    }

    fn interval(&self) -> Interval {
        self.job.interval()
    }

    fn count(&self, db: &mut ReadDb, at: Moment) -> Result<usize, StoreError> {
        self.job.count(db, at)
    }

    fn prepare(&self, db: &mut ReadDb, at: Moment, limit: usize) -> Result<Option<Change>, StoreError> {
        db.connection().set_instrumentation(Fuse(Arc::clone(&self.left)));
        let change = self.job.prepare(db, at, limit)?;
        // Others read on this connection.
        db.connection().set_instrumentation(Fuse(Arc::default()));
        let left = Arc::clone(&self.left);
        Ok(change.map(|mut change| -> Change {
            Box::new(move |db| {
                db.connection().set_instrumentation(Fuse(Arc::clone(&left)));
                change(db)
            })
        }))
    }

    fn remove(&self, db: &mut WriteDb, at: Moment, limit: usize) -> Result<usize, StoreError> {
        db.connection().set_instrumentation(Fuse(Arc::clone(&self.left)));
        self.job.remove(db, at, limit)
    }
}

// V-48
fn a_deletion_that_is_cut_off_at_any_statement_is_finished_by_the_next_run(site: &Site) {
    let mut stage = Stage::on(site);
    for n in 1..=3 {
        stage.closed(n, CLOSED);
    }
    stage.open(4);
    let before = stage.rows();
    for statement in 1.. {
        let job = CutOff { job: stage.job(), left: Arc::new(AtomicUsize::new(statement)) };
        match stage.runs_with(GONE, Arc::new(job)) {
            Ok(outcome) => {
                assert!(statement > 30, "{statement}: three cases take more");
                assert_eq!(outcome, Outcome::Finished(3));
                break;
            }
            // In between two pieces of work, a fault ends the whole program.
            Err(StoreError::Closed) => stage.store = site.open(),
            Err(error) => assert!(matches!(error, StoreError::Panicked(_)), "{error}"),
        }
        assert_eq!(stage.rows(), before, "at statement {statement}: nothing by halves");
        assert_eq!(stage.would_go(GONE), Some(3));
        stage.is_whole(GONE);
    }
    assert_eq!((stage.rows(), stage.count("condemned_case"), stage.listed()), ([1, 3, 2, 1], 0, Some(3)));
    stage.is_whole(GONE);
    let report = stage.store.read_now("report", siegelpost::journal::erasures).unwrap();
    assert_eq!(report.iter().map(|line| line.cases).sum::<u64>(), 3, "counted once");
}

// V-50
fn without_the_list_nothing_is_deleted(site: &Site) {
    let mut stage = Stage::on(site);
    stage.closed(1, CLOSED);
    let before = stage.rows();
    let refused = |stage: &Stage| match stage.runs(GONE) {
        Err(StoreError::Beside(why)) => why,
        other => panic!("{other:?}"),
    };
    // The folder is gone.
    let list = std::mem::replace(&mut stage.list, DeletionList::at("/nowhere/list", "/nowhere/key"));
    assert!(refused(&stage).contains("/nowhere/key cannot be used"));
    stage.list = list;
    // Somebody has written something else there.
    fs::write(stage.list.file(), "siegelpost deletions 1 x\n").unwrap();
    fs::write(stage.folder.path().join("key"), [7; 32]).unwrap();
    assert!(refused(&stage).contains("no list"));
    // Its key is gone.
    fs::remove_file(stage.folder.path().join("key")).unwrap();
    assert!(refused(&stage).contains("key"));
    assert_eq!(stage.rows(), before);
    fs::remove_file(stage.list.file()).unwrap();
    stage.started_again();
    assert!(matches!(stage.runs(GONE), Ok(Outcome::HeldElsewhere)), "the first program has not given its lease back");
    stage.store.write_now("tidy", |db| siegelpost::store::lease::tidy(db, &[], far_ahead(), 9)).unwrap();
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    assert_eq!(stage.listed(), Some(1));
}

fn far_ahead() -> time::OffsetDateTime {
    time::macros::datetime!(2040-01-01 00:00 UTC)
}

// V-50
fn an_end_of_the_list_that_was_torn_off_is_written_anew(site: &Site) {
    let stage = Stage::on(site);
    stage.closed(1, CLOSED);
    assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
    let whole = fs::read(stage.list.file()).unwrap();
    for torn in [1, 80, 140] {
        stage.closed(2, CLOSED);
        let lines = [&whole[..], &b"2029-06-17 0123456789".repeat(7)[..torn]].concat();
        fs::write(stage.list.file(), lines).unwrap();
        assert_eq!(stage.listed(), Some(1), "a line without an end is none");
        assert_eq!(stage.runs(GONE), Ok(Outcome::Finished(1)));
        assert_eq!(stage.listed(), Some(2));
    }
}
