//! Accounts: known ones with a wrong password, unknown ones, and one that is barred.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use super::timed;
use crate::harness::{Instance, Raw, Visitor, Wire};

const TRIES: usize = 8;

#[test]
fn attack_guessing_a_sign_in_does_not_tell_which_accounts_exist() {
    let instance = Instance::demo();
    instance.command(&["staff", "disable", "--email", "j.lindqvist@brueckenwerk.example"], "");
    let instance = instance.served_with(&[("limits.sign_ins_per_minute", "1000")]).with_slow_passwords();
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
    let instance = Instance::served(&[("limits.longest_wait_seconds", "1")]).with_slow_passwords();
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

/// Sixty threads guess: half of them at this handler's account, half at addresses that nobody has. Who has signed in from
/// a browser before gets in with it at the first try.
#[test]
fn attack_guessing_keeps_nobody_out_who_has_been_in_before() {
    let longest = signed_in_during_a_flood(3);
    println!("signed in after {longest:?} at most");
}

#[test]
fn long_attack_guessing_delays_nobody_who_has_been_in_before() {
    let longest = signed_in_during_a_flood(20);
    println!("signed in after {longest:?} at most");
    assert!(longest < Duration::from_secs(2), "{longest:?}");
}

/// The longest of so many sign-ins.
fn signed_in_during_a_flood(times: usize) -> Duration {
    let instance = Instance::demo().with_slow_passwords();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let [email, password] = ["email", "password"].map(|field| handler.account[field].as_str().unwrap().to_owned());
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        for number in 0..60 {
            let (instance, over, email) = (&instance, &over, &email);
            scope.spawn(move || {
                for guess in 0.. {
                    let unknown = format!("{number}.{guess}@example.org");
                    if over.load(Ordering::Relaxed) {
                        return;
                    }
                    sign_in(instance, if number % 2 == 0 { email } else { &unknown }, "not the password");
                }
            });
        }
        thread::sleep(Duration::from_secs(1));
        let turned_away = (0..5).filter(|_| sign_in(&instance, &email, &password).status == 429).count();
        let mut longest = Duration::ZERO;
        let mut refused: Vec<u16> = Vec::new();
        for _ in 0..times {
            let fields = [("email", email.as_str()), ("password", password.as_str())];
            let (answer, took) = timed(|| handler.browser.post("/sign-in", &fields));
            longest = longest.max(took);
            refused.extend((answer.status != 303).then_some(answer.status));
        }
        over.store(true, Ordering::Relaxed);
        assert!(turned_away > 0, "a stranger is kept waiting meanwhile, or this is no flood");
        assert!(refused.is_empty(), "the handler is not let in: {refused:?}");
        longest
    })
}

/// What a browser shows for one account helps it with no other, and altered it helps with none.
#[test]
fn attack_guessing_a_known_device_is_known_to_its_own_account_alone() {
    let instance = Instance::served(&[("limits.longest_wait_seconds", "1")]).with_slow_passwords();
    let (mut insider, mut victim) = (instance.handler(0), instance.handler(1));
    insider.signs_in().expect(200);
    victim.signs_in().expect(200);
    let email = victim.account["email"].as_str().unwrap().to_owned();
    let fields = [("email", email.as_str()), ("password", "not the password")];
    let guess = |browser: &mut Visitor| browser.post("/sign-in", &fields).status;
    // A colleague's browser is a stranger here: it gets the strangers' turns and no more.
    let by_insider: Vec<_> = (0..30).map(|_| guess(&mut insider.browser)).collect();
    assert!(by_insider.contains(&429), "{by_insider:?}");
    // So does one that shows the same made-up or altered thing.
    let device = victim.browser.cookie("device").unwrap().to_owned();
    for shown in ["x".to_owned(), device.replace(&device[..4], "AAAA"), email.clone()] {
        let mut wire = Wire::to(instance.office());
        let form = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let answer = wire.post("/sign-in", form.as_bytes(), &format!("cookie: device={shown}\r\n"));
        assert_eq!(answer.status, 429, "{shown}");
    }
    let password = victim.account["password"].as_str().unwrap().to_owned();
    let own = [("email", email.as_str()), ("password", password.as_str())];
    victim.browser.post("/sign-in", &own).expect(303);
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
