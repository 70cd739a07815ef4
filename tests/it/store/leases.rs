//! Which program is at which job, and who takes over.

use diesel::connection::SimpleConnection;
use rand::SeedableRng;
use rand::rngs::StdRng;
use siegelpost::store::lease::{self, Node};
use siegelpost::store::{ReadDb, Store, StoreError};
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use super::fixture::DAY;
use super::site::Site;

on_both! {
    one_program_holds_a_job_until_it_gives_it_back,
    a_lease_ends_with_the_hour_after_ten_minutes,
    a_lease_that_no_clock_of_ours_wrote_is_none,
    what_programs_and_jobs_have_left_is_tidied,
}

const NOW: OffsetDateTime = datetime!(2026-11-23 09:12:34 UTC);
const JOB: &str = "a-job";

pub fn nodes() -> [Node; 2] {
    let mut rng = StdRng::seed_from_u64(1);
    [Node::random(&mut rng), Node::random(&mut rng)]
}

fn hold(store: &Store, name: &'static str, node: Node, now: OffsetDateTime) -> bool {
    store.write_now("hold", move |db| lease::hold(db, name, node, now)).unwrap()
}

fn execute(store: &Store, sql: &'static str) {
    store.write_now("execute", move |db| Ok::<_, StoreError>(db.connection().batch_execute(sql)?)).unwrap();
}

fn one_program_holds_a_job_until_it_gives_it_back(site: &Site) {
    let (store, [one, other]) = (site.open(), nodes());
    assert!(hold(&store, JOB, one, NOW) && hold(&store, JOB, one, NOW), "taken, and kept");
    assert!(!hold(&store, JOB, other, NOW) && hold(&store, "another-job", other, NOW));
    store.write_now("not theirs", move |db| lease::release(db, JOB, other)).unwrap();
    store.write_now("not theirs", move |db| lease::finish(db, JOB, other, DAY)).unwrap();
    assert!(!hold(&store, JOB, other, NOW));
    let finished = || store.read_now("finished", |db| lease::finished_on(db, JOB)).unwrap();
    assert_eq!(finished(), None);
    store.write_now("give back", move |db| lease::release(db, JOB, one)).unwrap();
    assert!(hold(&store, JOB, other, NOW));
    store.write_now("finish", move |db| lease::finish(db, JOB, other, DAY)).unwrap();
    assert_eq!(finished(), Some(DAY));
    assert!(hold(&store, JOB, one, NOW));
}

fn a_lease_ends_with_the_hour_after_ten_minutes(site: &Site) {
    let (store, [one, other]) = (site.open(), nodes());
    assert!(hold(&store, JOB, one, NOW));
    assert!(!hold(&store, JOB, other, datetime!(2026-11-23 09:59:59.9 UTC)));
    assert!(hold(&store, JOB, one, datetime!(2026-11-23 09:59:59 UTC)), "held anew by who has it");
    assert!(!hold(&store, JOB, other, datetime!(2026-11-23 10:59:59 UTC)));
    assert!(hold(&store, JOB, other, datetime!(2026-11-23 12:00 +1)));
    assert!(!hold(&store, JOB, one, datetime!(2026-11-23 11:00 UTC)), "who lost it does not have it");
}

fn a_lease_that_no_clock_of_ours_wrote_is_none(site: &Site) {
    let (store, [one, other]) = (site.open(), nodes());
    assert!(hold(&store, JOB, one, NOW + Duration::days(4000)));
    assert!(hold(&store, JOB, other, NOW), "a clock that ran years ahead stops nothing");
    execute(&store, "UPDATE job SET lease_until = NULL");
    assert!(hold(&store, JOB, one, NOW));
    if !site.is_postgres() {
        execute(&store, "UPDATE job SET lease_until = 'soon', finished_on = 'never'");
        assert!(hold(&store, JOB, other, NOW));
        assert_eq!(store.read_now("finished", |db| lease::finished_on(db, JOB)), Ok(None));
    }
}

fn what_programs_and_jobs_have_left_is_tidied(site: &Site) {
    let (store, [one, other]) = (site.open(), nodes());
    for (name, node, then) in [
        ("held", one, NOW),
        ("dead", one, NOW - Duration::DAY),
        ("gone-and-dead", other, NOW - Duration::DAY),
        ("gone-but-held", other, NOW),
        ("gone", one, NOW),
        ("idle", one, NOW),
    ] {
        assert!(hold(&store, name, node, then));
    }
    for name in ["gone", "idle"] {
        store.write_now("finish", move |db| lease::finish(db, name, one, DAY)).unwrap();
    }
    let known = ["held", "dead", "idle"];
    let tidy = |limit| store.write_now("tidy", move |db| lease::tidy(db, &known, NOW, limit)).unwrap();
    let untidy = || store.read_now("count", |db| lease::count_untidy(db, &known, NOW)).unwrap();
    assert_eq!((untidy(), tidy(2), untidy(), tidy(2), untidy(), tidy(2)), (3, 2, 1, 1, 0, 0));
    assert!(!hold(&store, "held", other, NOW) && !hold(&store, "gone-but-held", one, NOW), "the living are left alone");
    let finished = |name| store.read_now("finished", move |db: &mut ReadDb| lease::finished_on(db, name)).unwrap();
    assert_eq!((finished("idle"), finished("gone")), (Some(DAY), None));
}
