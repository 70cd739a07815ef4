//! A case that is hidden from a handler: looking it up is the same work as looking up a number that nobody has.

use std::time::{Duration, Instant};

use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use siegelpost::casework::CaseNumber;
use siegelpost::store::{ReadDb, StaffId, Store, StoreError, WriteDb, case};

use super::fixture::{DAY, Office, case, number, office};
use super::site::Site;

/// Of three numbers in a row one is a case that Ben may see, one is hidden from them, and one is nobody's.
const TRIPLES: u32 = 200;
const ROUNDS: usize = 6000;
/// What may be made of the times: 0.5 is nothing at all, 1 is certainty. By chance alone it is beyond this once in
/// five thousand runs.
const AUC: f64 = 0.52;

fn half_hidden(store: &Store) -> Office {
    let office = office(store);
    let make = move |db: &mut WriteDb| {
        (0..TRIPLES).try_for_each(|n| {
            case(db, office.channel, 3 * n, DAY, &[office.anna, office.ben])?;
            case(db, office.channel, 3 * n + 1, DAY, &[office.anna]).map(drop)
        })
    };
    store.write_now("make cases", make).unwrap();
    office
}

/// How long it took to find nothing.
fn missed(db: &mut ReadDb, number: &CaseNumber, staff: StaffId) -> Result<Duration, StoreError> {
    let begun = Instant::now();
    let found = case::grant(db, number, staff)?;
    let took = begun.elapsed();
    assert!(found.is_none());
    Ok(took)
}

/// The chance that one of the first is above one of the second: the area under the curve of whoever tells them apart.
fn auc(first: &[Duration], second: &[Duration]) -> f64 {
    let mut all: Vec<(Duration, bool)> =
        first.iter().map(|took| (*took, true)).chain(second.iter().map(|took| (*took, false))).collect();
    all.sort_unstable();
    let (mut below, mut won) = (0.0, 0.0);
    for alike in all.chunk_by(|one, other| one.0 == other.0) {
        let firsts = alike.iter().filter(|(_, is_first)| *is_first).count() as f64;
        let seconds = alike.len() as f64 - firsts;
        won += firsts * (below + seconds / 2.0);
        below += seconds;
    }
    won / (first.len() as f64 * second.len() as f64)
}

fn a_hidden_case_takes_the_time_of_a_free_number(site: &Site) {
    let store = site.open();
    let office = half_hidden(&store);
    let mut chance = StdRng::seed_from_u64(1);
    let (mut hidden, mut free) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let mut any = |rest| number(3 * chance.random_range(0..TRIPLES) + rest);
        let mut asked = [(any(1), true), (any(2), false)];
        asked.shuffle(&mut chance);
        for (number, is_hidden) in asked {
            let took = store.read_now("find", |db| missed(db, &number, office.ben)).unwrap();
            if is_hidden { hidden.push(took) } else { free.push(took) }
        }
    }
    let auc = auc(&hidden, &free);
    println!("{ROUNDS} rounds: AUC {auc:.4}");
    assert!((1.0 - AUC..=AUC).contains(&auc), "hidden cases can be told from free numbers: AUC {auc:.4}");
}

#[test]
fn long_on_sqlite_a_hidden_case_takes_the_time_of_a_free_number() {
    a_hidden_case_takes_the_time_of_a_free_number(&Site::sqlite());
}

#[test]
fn long_on_postgres_a_hidden_case_takes_the_time_of_a_free_number() {
    a_hidden_case_takes_the_time_of_a_free_number(&Site::postgres());
}

#[test]
fn the_measure_of_a_distinguisher_is_right() {
    let millis = |all: &[u64]| all.iter().map(|one| Duration::from_millis(*one)).collect::<Vec<_>>();
    assert_eq!(auc(&millis(&[3, 4]), &millis(&[1, 2])), 1.0);
    assert_eq!(auc(&millis(&[1, 2]), &millis(&[3, 4])), 0.0);
    assert_eq!(auc(&millis(&[1, 2, 3]), &millis(&[1, 2, 3])), 0.5);
    assert_eq!(auc(&millis(&[2, 5]), &millis(&[1, 3])), 0.75);
}
