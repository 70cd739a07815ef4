//! The queue before the writer.

use std::sync::Barrier;

use siegelpost::store::{Limits, ReadDb, StoreError, organisation};

use super::gate::{Gate, ask, run};
use super::site::Site;

on_both! {
    a_full_queue_says_so_at_once,
    a_read_that_panics_harms_nobody,
    nobody_waits_for_the_readers_of_another_listener,
}

fn a_full_queue_says_so_at_once(site: &Site) {
    let store = site.open_with_queue(2);
    run(async {
        let gate = Gate::before(&store);
        let waiting = [ask(&store, |_| Ok(1)), ask(&store, |_| Ok(2))];
        let refused = store.write("one too many", |_| Ok::<_, StoreError>(3)).await;
        assert_eq!(refused, Err(StoreError::Busy));
        gate.open().await;
        for (answer, expected) in waiting.into_iter().zip([1, 2]) {
            assert_eq!(answer.await, Ok(expected));
        }
        assert_eq!(store.write("again", |_| Ok::<_, StoreError>(3)).await, Ok(3));
    });
}

fn a_read_that_panics_harms_nobody(site: &Site) {
    let store = site.open();
    run(async {
        for _ in 0..10 {
            let outcome = store.read("panic", |db: &mut ReadDb| {
                organisation::first(db)?;
                std::panic::resume_unwind(Box::new("a fault"))
            });
            assert_eq!(outcome.await, Err::<(), _>(StoreError::Panicked("panic")));
        }
        assert_eq!(store.read("look", organisation::first).await, Ok(None));
    });
}

fn nobody_waits_for_the_readers_of_another_listener(site: &Site) {
    let public = site.open();
    let office = public.with_own_readers();
    let readers = Limits::default().readers as usize;
    let (all_read, done) = (Barrier::new(readers + 1), Barrier::new(readers + 1));
    std::thread::scope(|scope| {
        for _ in 0..readers {
            scope.spawn(|| {
                let hold = |_: &mut ReadDb| {
                    all_read.wait();
                    done.wait();
                    Ok::<_, StoreError>(())
                };
                office.read_now("hold", hold).unwrap();
            });
        }
        all_read.wait();
        // With one pool, this would give up after its connection timeout: those above go on only after it.
        let found = public.read_now("look", organisation::first);
        done.wait();
        assert_eq!(found, Ok(None));
    });
    office.write_now("write", |db| organisation::create(db, "Haus").map(|_| ())).unwrap();
    assert!(public.read_now("look", organisation::first).unwrap().is_some());
}
