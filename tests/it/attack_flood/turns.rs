//! Nothing that costs something is done out of turn.

use std::thread;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use siegelpost::web::route::{Method, Route, Speaks};
use siegelpost::web::visitor::Access;
use siegelpost::web::{Listener, surface};

use crate::harness::{Answer, Device, EXHAUSTED, Instance, Visitor, html};

/// Who leaves never waits for it, and what anyone may have costs next to nothing.
fn is_free(route: &Route) -> bool {
    route.access == Access::Anyone || route.path == "/mailbox/leave"
}

/// Sends what would be done, if it were the sender's turn.
fn ask(visitor: &mut Visitor, route: &Route, sealed: &serde_json::Value) -> Answer {
    let path = route.path.replace("{channel}", "messenger").replace("{questionnaire}", "general");
    let token = STANDARD.encode([7; 32]);
    match (route.method, route.path.strip_prefix("/c/{channel}").unwrap_or(route.path)) {
        (Method::Get, _) => visitor.get(&path),
        (_, "/report" | "/report/about/{questionnaire}") => visitor.post(&path, &[("F14", "Ein Bericht.")]),
        (_, "/report/sealed" | "/report/about/{questionnaire}/sealed") => visitor.post_json(&path, sealed),
        (_, "/mailbox") => visitor.post(&path, &[("case_key", "x")]),
        (_, "/mailbox/message") => visitor.post(&path, &[("seq", "2"), ("message", "Eine Nachricht.")]),
        (_, "/mailbox/destroy") => visitor.post(&path, &[("sure", "1")]),
        (_, "/mailbox/sealed/message") => {
            visitor.post_json(&path, &json!({"token": token, "seq": 2, "sealed": "AA=="}))
        }
        (_, sealed) if sealed.starts_with("/mailbox/sealed") => visitor.post_json(&path, &json!({"token": token})),
        _ => panic!("{path} takes a POST: say here what to send, so that it is tried out of turn"),
    }
}

#[test]
fn attack_flood_nothing_costly_is_done_out_of_turn() {
    let instance = Instance::demo();
    let mut device = Device::of(Visitor::of(instance.public()));
    let sealed = device.seals("Ein Bericht.", &[]);
    let mut reporter = instance.reporter();
    reporter.reports("Ein Bericht.");
    let opened = reporter.browser.post("/mailbox", &[("case_key", &reporter.case_key)]).expect(303);
    reporter.browser.follow(opened).expect(200);
    let mailbox = reporter.browser.cookie("mailbox").unwrap().to_owned();
    let instance = instance.served_with(&EXHAUSTED);
    Visitor::of(instance.public()).get("/safety").expect(200);
    let asked: Vec<_> = surface::routes(Listener::Public)
        .filter(|route| !is_free(route))
        .map(|route| {
            let (mut visitor, sealed) = (Visitor::of(instance.public()), sealed.clone());
            // Without it there would be nothing to destroy. Under the key of another start it opens nothing.
            visitor.keep_cookie("mailbox", &mailbox);
            (route, thread::spawn(move || ask(&mut visitor, route, &sealed)))
        })
        .collect();
    assert!(asked.len() > 25, "{}", asked.len());
    for (route, answer) in asked {
        let answer = answer.join().unwrap();
        let what = format!("{} {}: {}", route.method.as_str(), route.path, answer.body);
        if route.path == "/mailbox/destroy" {
            // Without a cookie that opens there is nothing to do.
            assert!(matches!(answer.status, 404 | 429), "{what}");
        } else {
            assert_eq!(answer.status, 429, "{what}");
            assert!(!answer.header("retry-after").is_empty() || route.speaks == Speaks::Page, "{what}");
        }
    }
    Visitor::of(instance.public()).post("/mailbox/leave", &[]).expect(200);
    // A topic is chosen as cheaply as a form is drawn, as long as nothing comes with it.
    Visitor::of(instance.public()).post("/report", &[("topic", "1")]).expect(200);
    Visitor::of(instance.public()).post("/report", &[("topic", "1"), ("F14", "Ein Bericht.")]).expect(429);
    Visitor::of(instance.public()).get("/healthz").expect(200);
}

/// A form that fails by itself would otherwise be a quick way to the front.
#[test]
fn attack_flood_nobody_gets_to_the_front_with_a_form_that_fails_by_itself() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[], "Ein Bericht.");
    let fields =
        [("case_key", form.case_key.as_str()), ("ticket", &form.ticket), ("F14", "Ein Bericht."), ("readers", "0")];
    let told = reporter.browser.post("/report", &fields);
    assert_eq!(told.status, 409, "others than these read: {}", told.body);
    let ticket = html::field(&told.body, "ticket").unwrap();
    assert_ne!(ticket, form.ticket, "the old one is used up");
}

#[test]
fn attack_flood_who_waits_in_vain_keeps_what_they_typed_and_their_ticket() {
    let instance = Instance::demo();
    let mut reporter = instance.reporter();
    let form = reporter.fills_in(&[("F03", "whatsapp")], "Was ich geschrieben habe.");
    let public = instance.public().to_owned();
    let instance = instance.served_with(&EXHAUSTED);
    assert_ne!(public, instance.public());
    let mut reporter = crate::harness::Reporter::of(Visitor::of(instance.public()));
    reporter.browser.get("/safety").expect(200);
    let told = reporter.sends(&form).expect(429);
    for kept in ["Was ich geschrieben habe.", &form.ticket, &form.case_key] {
        assert!(told.body.contains(kept), "{kept} is not in {}", told.body);
    }
    assert!(html::words(&told.body).contains("Sekunde"), "{}", told.body);
}
