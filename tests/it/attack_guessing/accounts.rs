//! Accounts: known ones with a wrong password, unknown ones, and one that is barred.

use std::time::Duration;

use super::timed;
use crate::harness::{Instance, Raw, Visitor, Wire};

const TRIES: usize = 8;

#[test]
fn attack_guessing_a_sign_in_does_not_tell_which_accounts_exist() {
    let instance = Instance::demo();
    instance.command(&["staff", "disable", "--email", "j.lindqvist@brueckenwerk.example"], "");
    let instance = instance.served_with(&[("pace.sign_ins_per_minute", "1000")]);
    let barred_password = instance.record["staff"][2]["password"].as_str().unwrap();
    let kinds = [
        ("a.berger@brueckenwerk.example", "not the password"),
        ("x.nobody@brueckenwerk.example", "not the password"),
        ("j.lindqvist@brueckenwerk.example", barred_password),
    ];
    let mut times = [const { Vec::new() }; 3];
    let mut answers = Vec::new();
    for round in 0..TRIES {
        for (kind, (email, password)) in kinds.iter().enumerate() {
            let (answer, time) = timed(|| sign_in(&instance, email, password));
            times[kind].push(time);
            if round == 0 {
                answers.push((answer.status, answer.header_names(), answer.text().replace(email, "")));
            }
        }
    }
    assert_eq!(answers[0].0, 422);
    assert!(answers.iter().all(|answer| *answer == answers[0]), "the same words for all");
    // A hash is computed for all: without it an unknown account would be told a hundred times faster.
    let [known, unknown, barred] = times.map(median);
    assert!(known > Duration::from_millis(20), "{known:?}");
    for other in [unknown, barred] {
        assert!(other * 3 > known && known * 3 > other, "known {known:?}, other {other:?}");
    }
}

/// Slows down who guesses, account by account, whether there is one or not.
#[test]
fn attack_guessing_passwords_is_slowed_down_account_by_account() {
    let instance = Instance::served(&[("pace.longest_wait_seconds", "1")]);
    for email in ["a.berger@brueckenwerk.example", "x.nobody@brueckenwerk.example"] {
        let statuses: Vec<_> = (0..24).map(|_| sign_in(&instance, email, "not the password").status).collect();
        assert!(statuses.contains(&422) && statuses.contains(&429), "{email}: {statuses:?}");
    }
    let mut other = instance.handler(1);
    other.signs_in().expect(200);
    // Where hashing takes long, turns have come back meanwhile: they are used up first.
    let again = || {
        Visitor::of(instance.office())
            .post("/sign-in", &[("email", "a.berger@brueckenwerk.example"), ("password", "not the password")])
    };
    let told = (0..24).map(|_| again()).find(|answer| answer.status == 429).expect("slowed down");
    assert!(told.body.contains("a.berger@brueckenwerk.example"), "what was typed is kept");
}

fn sign_in(instance: &Instance, email: &str, password: &str) -> Raw {
    let mut form = form_urlencoded::Serializer::new(String::new());
    let form = form.append_pair("email", email).append_pair("password", password).finish();
    Wire::to(instance.office()).post("/sign-in", form.as_bytes(), "")
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
