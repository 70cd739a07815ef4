//! Time is stopped here, and goes on where somebody waits.

use futures_util::FutureExt;
use futures_util::future::join_all;

use super::*;

const MS: Duration = Duration::from_millis(1);

/// A door through which a tenth of a core's time goes.
fn narrow(waiting: usize) -> Admission {
    Admission::new(Limits { cpu: 0.1, surcharge: Duration::ZERO, waiting, longest_wait: 1000 * MS })
}

/// Nobody may go on for so long.
fn closed_for(admission: &Admission, time: Duration) {
    admission.charge(100 * MS + time / 10);
}

#[tokio::test(start_paused = true)]
async fn while_there_is_time_nobody_waits() {
    let door = narrow(0);
    for _ in 0..1000 {
        assert!(door.turn(Lane::Undrawn).now_or_never().is_some_and(|turn| turn.is_ok()));
    }
}

#[tokio::test(start_paused = true)]
async fn who_comes_when_the_time_is_used_up_waits_until_it_is_there_again() {
    let door = narrow(10);
    closed_for(&door, 500 * MS);
    let begun = Instant::now();
    assert!(door.turn(Lane::Drawn).await.is_ok());
    assert!((500 * MS..510 * MS).contains(&begun.elapsed()), "{:?}", begun.elapsed());
}

#[tokio::test(start_paused = true)]
async fn who_would_wait_too_long_is_told_when_to_come_again_and_gives_the_place_back() {
    let door = narrow(10);
    closed_for(&door, 5000 * MS);
    let begun = Instant::now();
    assert!(matches!(door.turn(Lane::Drawn).await, Err(Problem::RateLimited { seconds: 1.. })));
    assert_eq!(begun.elapsed().as_millis(), 1000);
    assert_eq!(door.lock().lanes.len(), 0);
    tokio::time::sleep(4100 * MS).await;
    assert!(door.turn(Lane::Drawn).now_or_never().is_some(), "open again");
}

#[tokio::test(start_paused = true)]
async fn no_more_may_wait_than_there_is_room_for() {
    let door = narrow(3);
    closed_for(&door, 500 * MS);
    let begun = Instant::now();
    let turns = join_all((0..5).map(|_| async { (door.turn(Lane::Page).await.is_ok(), begun.elapsed()) })).await;
    assert_eq!(turns.iter().filter(|(let_in, _)| *let_in).count(), 3);
    assert!(turns.iter().all(|(let_in, after)| *let_in || after.is_zero()), "{turns:?}");
}

#[tokio::test(start_paused = true)]
async fn a_form_that_was_drawn_here_goes_before_all_that_came_earlier_without_one() {
    let door = narrow(1000);
    closed_for(&door, 500 * MS);
    let order = Mutex::new(Vec::new());
    let visit = |lane| {
        let (door, order) = (&door, &order);
        async move {
            let turn = door.turn(lane).await.unwrap();
            order.lock().unwrap().push(lane);
            door.charge(MS);
            drop(turn);
        }
    };
    let flood = (0..40).map(|_| visit(Lane::Undrawn));
    join_all(flood.chain([visit(Lane::Drawn)])).await;
    let order = order.into_inner().unwrap();
    assert_eq!(order.len(), 41, "everybody had their turn");
    // Those are let in together who are awaited to fit into what time there is.
    let before = order.iter().position(|lane| *lane == Lane::Drawn).unwrap();
    assert!(before <= 1, "{before} others went first");
}

#[tokio::test(start_paused = true)]
async fn those_who_go_away_leave_their_places_to_others() {
    let door = narrow(2);
    closed_for(&door, 500 * MS);
    let mut gone: Vec<_> = (0..2).map(|_| Box::pin(door.turn(Lane::Page))).collect();
    for waiting in &mut gone {
        assert!(waiting.now_or_never().is_none());
    }
    drop(gone);
    assert!(door.turn(Lane::Page).await.is_ok());
    assert_eq!(door.lock().underway, 0);
}

#[tokio::test(start_paused = true)]
async fn never_more_are_underway_than_the_writer_has_room_for() {
    let door = Admission::new(Limits { cpu: 100.0, surcharge: Duration::ZERO, waiting: 1000, longest_wait: 1000 * MS });
    let held = join_all((0..UNDERWAY).map(|_| door.turn(Lane::Drawn))).await;
    let waiting = door.turn(Lane::Drawn);
    tokio::pin!(waiting);
    assert!((&mut waiting).now_or_never().is_none());
    drop(held);
    assert!(waiting.await.is_ok());
}
