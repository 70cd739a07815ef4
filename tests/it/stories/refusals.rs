//! What is said when something cannot be done.

use std::thread;

use serde_json::{Value, json};
use siegelpost::sealing::Side;

use crate::harness::html::words;
use crate::harness::{Answer, EXHAUSTED, Instance, Tables, Visitor, sealed_for_nobody};

/// A refusal as a script gets it: a status, words to show, and nothing that has to be guessed.
#[track_caller]
fn told(answer: Answer, status: u16) -> Value {
    let kind = answer.header("content-type").to_owned();
    let answer = answer.expect(status);
    assert!(kind.starts_with("application/json"), "{status}: {kind}");
    let document: Value = serde_json::from_str(&answer.body).unwrap();
    let said = document["error"].as_str().unwrap_or_default();
    assert!(said.len() > 10 && !said.contains("**"), "{status}: {document}");
    document
}

#[test]
fn a_script_is_told_every_problem_in_one_shape() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let (parcels, seen) = (format!("/cases/{number}/parcels"), format!("/cases/{number}/seen"));
    let json = "application/json";
    let large = vec![b' '; 4 * 1024 * 1024 + 1];
    let mut nobody = Visitor::of(instance.office());
    let mut stranger = Visitor::of(instance.office()).with("sec-fetch-site", "cross-site");
    let mut tables = Tables::of(&instance.data());
    tables.execute("INSERT INTO staff (organisation_id, name, email, password_hash) SELECT id, 'R', 'r@example.org', '-' FROM organisation");
    tables.set_roles("r@example.org", &["auditor"]);
    let mut auditor = Visitor::of(instance.office());
    auditor.keep_cookie("session", &tables.open_session("r@example.org"));

    for path in [&*parcels, &*seen, "/enrol"] {
        told(handler.browser.post_raw(path, json, b"not json"), 400);
        told(handler.browser.post_raw(path, json, &large), 413);
        told(nobody.post_json(path, &json!({})), 401);
        told(auditor.post_json(path, &json!({})), 403);
        stranger.keep_cookie("session", handler.browser.cookie("session").unwrap());
        told(stranger.post_json(path, &json!({"position": 1})), 403);
    }
    told(nobody.get("/session/tab-key"), 401);
    let sealed = sealed_for_nobody(Side::Office);
    for path in [parcels.replace(&number, "2026-00000"), seen.replace(&number, "2026-00000")] {
        told(handler.browser.post_json(&path, &sealed), 404);
    }
    told(handler.browser.post_json(&parcels, &json!({"side": "office", "seq": 1, "sealed": "AA=="})), 422);
    told(handler.browser.post_json("/enrol", &json!({"recipient": "", "wrapped": ""})), 422);
    handler.browser.post_json(&parcels, &sealed);
    assert!(told(handler.browser.post_json(&parcels, &sealed), 409)["seq"].is_u64());

    let mut device = instance.device();
    let report = device.seals("Ein Bericht.", &[]);
    let mut visitor = Visitor::of(instance.public());
    let mut stranger = Visitor::of(instance.public()).with("sec-fetch-site", "cross-site");
    let token = json!({"token": device.token()});
    for path in ["/report/sealed", "/mailbox/sealed", "/mailbox/sealed/message", "/mailbox/sealed/destroy"] {
        told(visitor.post_raw(path, json, b"{}"), 400);
        told(visitor.post_raw(path, json, &large), 413);
        told(stranger.post_json(path, &token), 403);
    }
    told(visitor.post_json("/c/nonsense/report/sealed", &report), 404);
    told(visitor.post_json("/mailbox/sealed", &token), 404);
    told(visitor.post_json("/mailbox/sealed/destroy", &token), 404);
    let mut torn = report.clone();
    torn["parcel"] = "AA==".into();
    told(device.sends(&torn), 422);
    device.sends(&report).expect(201);
    let others = device.seals("Andere Worte.", &[]);
    assert_eq!(told(device.sends(&others), 409)["known"], true);
    tables.execute("UPDATE staff SET disabled = 1");
    told(instance.device().sends(&report), 503);

    let instance = instance.served_with(&EXHAUSTED);
    Visitor::of(instance.public()).get("/healthz").expect(200);
    let all_at_once = |_| {
        let (mut visitor, token) = (Visitor::of(instance.public()), token.clone());
        thread::spawn(move || visitor.post_json("/mailbox/sealed", &token))
    };
    let together: Vec<_> = (0..8).map(all_at_once).collect();
    let answers = together.into_iter().map(|one| one.join().unwrap());
    let slowed =
        answers.into_iter().find(|answer| answer.status == 429).expect("not all can be let in within a second");
    assert!(!slowed.header("retry-after").is_empty());
    assert!(told(slowed, 429)["seconds"].is_u64());
}

#[test]
fn whoever_was_signed_out_by_the_clock_is_told_so_and_comes_back_to_the_page() {
    let instance = Instance::demo();
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    Tables::of(&instance.data()).execute("UPDATE session SET expires_at = '2026-01-01 00:00:00'");
    let page = handler.browser.get("/cases").expect(303);
    let page = handler.browser.follow(page).expect(200);
    assert!(words(&page.body).contains("Ihre Sitzung ist abgelaufen"), "{}", words(&page.body));
    // After a form, to the page that it stood on: its own address shows nothing.
    let after = handler.moves(&number, "in_review").expect(303);
    assert_eq!(after.header("location"), format!("/sign-in?next=/cases/{number}&ended=1"));
    let (email, password) = ("email", "password");
    let account = |name: &str| handler.account[name].as_str().unwrap().to_owned();
    let fields = [(email, account(email)), (password, account(password)), ("next", format!("/cases/{number}"))];
    let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
    let back = handler.browser.post("/sign-in", &fields).expect(303);
    handler.browser.follow(back).expect(200);
    let nobody = Visitor::of(instance.office()).get("/cases").expect(303);
    assert_eq!(nobody.header("location"), "/sign-in?next=/cases", "who never was signed in has missed nothing");
}

#[test]
fn the_receipt_of_an_addition_says_that_receipt_was_confirmed_already() {
    let instance = Instance::demo().served_with(&[("office.acknowledgement", "by-hand")]);
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], "Ein Bericht.");
    let receipt = words(&reporter.sends(&form).expect(200).body);
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    handler.replies(&case, "Wir haben Ihren Bericht.").expect(201);
    let again = crate::harness::reporter::Form { fields: vec![("F14".into(), "Andere Worte.".into())], ..form };
    let addition = words(&reporter.sends(&again).expect(200).body);
    let (open, done) = ("Wir bestätigen den Eingang", "Wir haben den Eingang bestätigt");
    assert!(receipt.contains(open), "{receipt}");
    assert!(!addition.contains(open) && addition.contains(done), "{addition}");
}
