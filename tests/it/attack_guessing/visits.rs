//! Somebody who watches the line measures how long a visit takes.

use std::thread;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use siegelpost::sealing::CaseKey;

use super::ranks::area;
use super::timed;
use crate::harness::{Instance, Visitor, Wire};

const VISITORS: u64 = 4;
const ROUNDS: usize = 750;
/// Of 3,000 visits of either kind, chance alone brings the area beyond this once in two hundred runs.
const BOUND: f64 = 0.52;

/// The cookie line of a browser in which this code was typed.
fn typed(instance: &Instance, case_key: &str) -> String {
    let mut browser = Visitor::of(instance.public());
    browser.post("/mailbox", &[("case_key", case_key)]).expect(303);
    format!("cookie: mailbox={}\r\n", browser.cookie("mailbox").unwrap())
}

#[test]
fn long_attack_guessing_a_visit_takes_as_long_whatever_is_found() {
    let instance = Instance::demo();
    let mut quiet = instance.reporter();
    quiet.reports("Ein Bericht.");
    let mut answered = instance.reporter();
    answered.reports("Ein Bericht.");
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Eine Frage.").expect(201);
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let keys = [quiet.case_key, answered.case_key, unknown];
    let cookies = keys.each_ref().map(|key| typed(&instance, key));
    let measured: Vec<[Vec<Duration>; 3]> = thread::scope(|scope| {
        let visitors: Vec<_> = (0..VISITORS)
            .map(|first| {
                let (instance, cookies) = (&instance, &cookies);
                scope.spawn(move || {
                    let mut times = [const { Vec::new() }; 3];
                    // By chance: the visitors answer in step with each other.
                    let mut chance = StdRng::seed_from_u64(first);
                    for _ in 0..ROUNDS * 3 {
                        let kind = chance.random_range(0..3);
                        let (answer, took) = timed(|| Wire::to(instance.public()).get("/mailbox", &cookies[kind]));
                        assert_eq!(answer.status, if kind == 2 { 404 } else { 200 });
                        times[kind].push(took);
                    }
                    times
                })
            })
            .collect();
        visitors.into_iter().map(|visitor| visitor.join().unwrap()).collect()
    });
    let of = |kind: usize| measured.iter().flat_map(|times| times[kind].clone()).collect::<Vec<_>>();
    let [quiet, answered, unknown] = [of(0), of(1), of(2)];
    let pairs = [
        ("known, unknown", &quiet, &unknown),
        ("answered, unknown", &answered, &unknown),
        ("answered, quiet", &answered, &quiet),
    ];
    for (what, one, other) in pairs {
        let area = area(one, other);
        println!("{what}: area {area:.3} over {} and {} visits", one.len(), other.len());
        assert!((area - 0.5).abs() < BOUND - 0.5, "{what}: {area}");
    }
}
