//! Somebody who watches the line measures how long a visit takes.

use std::thread;
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use siegelpost::sealing::CaseKey;

use super::ranks::area;
use super::timed;
use crate::harness::{Instance, Tables, Visitor, Wire};

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

/// Lets the time of this mailbox's case be over.
fn delete(instance: &Instance, case_key: &str) {
    let mailbox = CaseKey::parse(case_key).unwrap().token().id();
    let mut tables = Tables::of(&instance.data());
    let id = tables.literal(mailbox.as_bytes());
    let over = "state = 'closed', closed_on = '2020-01-01'";
    tables.execute(&format!("UPDATE case_file SET {over} WHERE mailbox_id = {id}"));
    assert!(instance.command(&["retention"], "").starts_with("deleted: 1\n"));
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
    // V-49: a case that was deleted, whose code is right.
    let mut deleted = instance.reporter();
    deleted.reports("Ein Bericht.");
    delete(&instance, &deleted.case_key);
    let unknown = CaseKey::random(&mut siegelpost::rng::os()).display().to_string();
    let keys = [quiet.case_key, answered.case_key, unknown, deleted.case_key];
    let cookies = keys.each_ref().map(|key| typed(&instance, key));
    let measured: Vec<[Vec<Duration>; 4]> = thread::scope(|scope| {
        let visitors: Vec<_> = (0..VISITORS)
            .map(|first| {
                let (instance, cookies) = (&instance, &cookies);
                scope.spawn(move || {
                    let mut times = [const { Vec::new() }; 4];
                    // By chance: the visitors answer in step with each other.
                    let mut chance = StdRng::seed_from_u64(first);
                    for _ in 0..ROUNDS * 4 {
                        let kind = chance.random_range(0..4);
                        let (answer, took) = timed(|| Wire::to(instance.public()).get("/mailbox", &cookies[kind]));
                        assert_eq!(answer.status, if kind >= 2 { 404 } else { 200 });
                        times[kind].push(took);
                    }
                    times
                })
            })
            .collect();
        visitors.into_iter().map(|visitor| visitor.join().unwrap()).collect()
    });
    let of = |kind: usize| measured.iter().flat_map(|times| times[kind].clone()).collect::<Vec<_>>();
    let [quiet, answered, unknown, deleted] = [of(0), of(1), of(2), of(3)];
    let pairs = [
        ("known, unknown", &quiet, &unknown),
        ("answered, unknown", &answered, &unknown),
        ("answered, quiet", &answered, &quiet),
        ("deleted, unknown", &deleted, &unknown),
    ];
    for (what, one, other) in pairs {
        let area = area(one, other);
        println!("{what}: area {area:.3} over {} and {} visits", one.len(), other.len());
        assert!((area - 0.5).abs() < BOUND - 0.5, "{what}: {area}");
    }
}
