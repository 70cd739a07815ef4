//! Jobs that happen by themselves: once a day, in one program, in batches that can be cut off anywhere.

mod lifecycle;
mod programs;
mod watched;

use std::sync::Arc;
use std::thread;
use std::time::Duration as Span;

use siegelpost::store::StoreError;
use siegelpost::upkeep::{Job, Occasion, Outcome};
use time::Duration;
use tokio_util::sync::CancellationToken;

use super::gate::run;
use super::leases::nodes;
use super::site::Site;
use programs::{EXPIRED, LIVE, clock, does, of, sessions, with_sessions};
use watched::Watched;

on_both! {
    a_job_is_done_once_on_each_german_day,
    of_two_programs_one_does_a_job,
    what_was_cut_off_goes_on_once_the_lease_has_ended,
    what_was_told_to_stop_goes_on_at_once,
    counting_changes_nothing,
    batches_shrink_while_they_take_long,
}

fn a_job_is_done_once_on_each_german_day(site: &Site) {
    let (store, clock, [node, _]) = (with_sessions(site), clock(), nodes());
    let upkeep = of(&store, &clock, node, programs::jobs());
    assert_eq!(does(&upkeep), Ok(Outcome::Finished(EXPIRED)));
    assert_eq!(sessions(&store), LIVE);
    clock.advance(Duration::hours(23));
    assert_eq!(does(&upkeep), Ok(Outcome::NotDue), "23:30 on the same German day");
    let asked = run(upkeep.run(&upkeep.jobs[0], Occasion::Request, &CancellationToken::new()));
    assert_eq!(asked, Ok(Outcome::Finished(0)), "whoever asks for it gets it");
    clock.advance(Duration::minutes(30));
    assert_eq!(does(&upkeep), Ok(Outcome::Finished(0)), "midnight in Germany");
    assert_eq!(does(&upkeep), Ok(Outcome::NotDue));
    clock.advance(Duration::days(10));
    assert_eq!(does(&upkeep), Ok(Outcome::Finished(LIVE)), "days on which nothing ran are no obstacle");
}

fn of_two_programs_one_does_a_job(site: &Site) {
    let (store, clock) = (with_sessions(site), clock());
    let outcomes = thread::scope(|scope| {
        let programs = nodes().map(|node| {
            let upkeep = of(&site.open(), &clock, node, programs::jobs());
            scope.spawn(move || does(&upkeep).unwrap())
        });
        programs.map(|program| program.join().unwrap())
    });
    let did = outcomes.iter().filter(|outcome| matches!(outcome, Outcome::Finished(EXPIRED))).count();
    let did_not = |outcome: &&Outcome| matches!(outcome, Outcome::HeldElsewhere | Outcome::NotDue);
    assert_eq!((did, outcomes.iter().filter(did_not).count()), (1, 1), "{outcomes:?}");
    assert_eq!(sessions(&store), LIVE);
}

fn what_was_cut_off_goes_on_once_the_lease_has_ended(site: &Site) {
    let (store, clock, [one, other]) = (with_sessions(site), clock(), nodes());
    let cut_off = Watched::after(|batches| if batches == 2 { Err(StoreError::Closed) } else { Ok(()) });
    let first = of(&store, &clock, one, vec![cut_off]);
    assert_eq!(does(&first), Err(StoreError::Closed));
    drop((first, store));

    let store = site.open();
    let left = sessions(&store);
    assert!(LIVE < left && left < LIVE + EXPIRED, "{left}: the first batch stays, the second did not happen");
    let second = of(&store, &clock, other, programs::jobs());
    assert_eq!(does(&second), Ok(Outcome::HeldElsewhere));
    clock.advance(Duration::hours(2));
    assert_eq!(does(&second), Ok(Outcome::Finished(left - LIVE)));
    assert_eq!(sessions(&store), LIVE);
}

fn what_was_told_to_stop_goes_on_at_once(site: &Site) {
    let (store, clock, [one, other]) = (with_sessions(site), clock(), nodes());
    let stop = CancellationToken::new();
    let told = stop.clone();
    let watched = Watched::after(move |_| {
        told.cancel();
        Ok(())
    });
    let first = of(&store, &clock, one, vec![watched]);
    let outcome = run(first.run(&first.jobs[0], Occasion::Schedule, &stop));
    let left = sessions(&store);
    assert_eq!(outcome, Ok(Outcome::Stopped(EXPIRED + LIVE - left)));
    assert!(left > LIVE);
    assert_eq!(does(&of(&store, &clock, other, programs::jobs())), Ok(Outcome::Finished(left - LIVE)));
}

fn counting_changes_nothing(site: &Site) {
    let (store, clock, [node, _]) = (with_sessions(site), clock(), nodes());
    let upkeep = of(&store, &clock, node, programs::jobs());
    let count = || run(upkeep.count(&upkeep.jobs[0], Occasion::Schedule)).unwrap();
    assert_eq!((count(), count(), sessions(&store)), (Some(EXPIRED), Some(EXPIRED), EXPIRED + LIVE));
    assert_eq!(does(&upkeep), Ok(Outcome::Finished(EXPIRED)), "nor did it count as done");
    assert_eq!(count(), None);
    assert_eq!(run(upkeep.count(&upkeep.jobs[0], Occasion::Request)), Ok(Some(0)));
}

fn batches_shrink_while_they_take_long(site: &Site) {
    let (store, clock, [node, _]) = (with_sessions(site), clock(), nodes());
    let slow = Watched::after(|batches| {
        // The work that takes long; nothing waits for it to be over.
        thread::sleep(Span::from_millis(if batches <= 7 { 51 } else { 0 }));
        Ok(())
    });
    let watched: Arc<dyn Job> = Arc::<Watched>::clone(&slow);
    assert_eq!(does(&of(&store, &clock, node, vec![watched])), Ok(Outcome::Finished(EXPIRED)));
    let limits = slow.limits.lock().unwrap().clone();
    assert_eq!(limits[..8], [64, 32, 16, 8, 4, 2, 1, 1]);
    assert!(limits[8..].windows(2).all(|pair| pair[1] <= pair[0] * 2 && pair[1] <= 512), "{limits:?}");
    assert_eq!(sessions(&store), LIVE);
}
