//! Case keys: right ones, well-formed ones without a mailbox, mistyped ones.

use std::time::Duration;

use siegelpost::sealing::CaseKey;

use super::ranks::deviation;
use super::timed;
use crate::harness::{Instance, Raw, Tables, Wire};

/// More standard deviations than chance gives in a lifetime of test runs.
const SURE: f64 = 6.0;

fn unknown() -> String {
    CaseKey::random(&mut siegelpost::rng::os()).display().to_string()
}

fn mistyped(key: &str) -> String {
    format!("{}{}", &key[..38], if key.ends_with('q') { 'p' } else { 'q' })
}

fn try_key(instance: &Instance, key: &str, more: &str) -> Raw {
    let form = form_urlencoded::Serializer::new(String::new()).append_pair("case_key", key).finish();
    Wire::to(instance.public()).post("/mailbox", form.as_bytes(), more)
}

/// An answer as a guesser sees it: everything but the time and the contents of the encrypted cookie, of which the
/// length stays. The order of headers is chance.
fn seen(answer: &Raw) -> (u16, Vec<String>, usize) {
    let lines = answer.head.lines().map(|line| match line.split_once("mailbox=") {
        Some((before, rest)) => {
            let (value, after) = rest.split_once(';').unwrap();
            format!("{before}mailbox=({} characters);{after}", value.len())
        }
        None if line.starts_with("date:") => "date:".to_owned(),
        None => line.split(" Expires=").next().unwrap_or_default().to_owned(),
    });
    let mut lines: Vec<_> = lines.collect();
    lines.sort();
    (answer.status, lines, answer.body.len())
}

fn right_keys(instance: &Instance) -> Vec<String> {
    let cases = instance.record["cases"].as_array().unwrap();
    cases.iter().map(|case| case["case_key"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn attack_guessing_a_hit_looks_like_a_miss() {
    let instance = Instance::demo();
    for more in ["", "cookie: here=1\r\n"] {
        let expected = seen(&try_key(&instance, &unknown(), more));
        assert_eq!(expected.0, 303);
        assert!(expected.1.iter().any(|line| line.contains("mailbox=(")), "{expected:?}");
        for key in right_keys(&instance) {
            assert_eq!(seen(&try_key(&instance, &key, more)), expected);
            assert_eq!(seen(&try_key(&instance, &unknown(), more)), expected);
        }
        // A mistyped key is told at once: it depends on nothing but what was typed.
        let key = &right_keys(&instance)[0];
        let told = seen(&try_key(&instance, &mistyped(key), more));
        assert_eq!(told.0, if more.is_empty() { 422 } else { 303 });
        assert_eq!(seen(&try_key(&instance, &mistyped(&unknown()), more)).0, told.0);
    }
}

/// No key that is typed is looked up before the answer: with all tables gone, the answers are the same.
#[test]
fn attack_guessing_no_try_touches_the_database() {
    let instance = Instance::demo();
    let key = right_keys(&instance).remove(0);
    let others = [unknown(), mistyped(&key), "x".to_owned(), String::new()];
    let keys = [std::slice::from_ref(&key), &others].concat();
    let tries = || keys.iter().map(|key| seen(&try_key(&instance, key, ""))).collect::<Vec<_>>();
    let before = tries();
    let mut tables = Tables::of(&instance.data());
    let names = tables.names();
    for name in &names {
        tables.execute(&format!("ALTER TABLE {name} RENAME TO gone_{name};"));
    }
    assert_eq!(Wire::to(instance.public()).get("/healthz", "").status, 503, "the tables are gone");
    assert_eq!(tries(), before);
    let cookie = try_key(&instance, &key, "");
    let cookie = cookie.head.split("mailbox=").nth(1).unwrap().split(';').next().unwrap().to_owned();
    let looked_up = Wire::to(instance.public()).get("/mailbox", &format!("cookie: mailbox={cookie}\r\n"));
    assert_eq!(looked_up.status, 500, "whoever does look finds nothing");
    for name in &names {
        tables.execute(&format!("ALTER TABLE gone_{name} RENAME TO {name};"));
    }
    let looked_up = Wire::to(instance.public()).get("/mailbox", &format!("cookie: mailbox={cookie}\r\n"));
    assert_eq!(looked_up.status, 200);
}

#[test]
fn attack_guessing_time_does_not_tell_a_hit_from_a_miss() {
    let instance = Instance::demo();
    let right = right_keys(&instance);
    let (mut hits, mut misses, mut visits): (Vec<Duration>, Vec<Duration>, Vec<Duration>) = Default::default();
    for round in 0..250 {
        let (key, other) = (&right[round % right.len()], unknown());
        // Whoever goes first in a pair may find the processor warmer.
        if round % 2 == 0 {
            hits.push(timed(|| try_key(&instance, key, "")).1);
            misses.push(timed(|| try_key(&instance, &other, "")).1);
        } else {
            misses.push(timed(|| try_key(&instance, &other, "")).1);
            hits.push(timed(|| try_key(&instance, key, "")).1);
        }
        if round < 60 {
            visits.push(timed(|| Wire::to(instance.public()).get("/how", "")).1);
        }
    }
    let told = deviation(&hits, &misses);
    assert!(told.abs() < SURE, "{told} standard deviations");
    let control = deviation(&visits, &misses);
    println!("hits {told}, visits {control}");
    assert!(control.abs() > SURE, "a page takes another time than a redirect, and that is seen: {control}");
}
