//! The mailbox: the case key is typed, kept in a cookie, and opens what was written.

use super::image_of;
use crate::harness::{Instance, Needles};

#[test]
fn attack_memory_nothing_of_a_visit_is_left() {
    let instance = Instance::served(&[]);
    let mut needles = Needles::default();
    let mut reporter = instance.reporter();
    reporter.reports(&needles.marker("description"));
    needles.case_key("case key", &reporter.case_key);

    let mut handler = instance.handler(0);
    handler.signs_in();
    let number = handler.sees_cases().remove(0);
    let case = handler.opens(&number);
    needles.identity("the case's identity", &case.conversation.encode());
    needles.identity("the file's identity", &case.file.encode());
    handler.replies(&case, &needles.marker("reply")).expect(201);
    handler.notes(&case, &needles.marker("note")).expect(201);

    let mut cookies = Vec::new();
    reporter.comes_back().expect(200);
    cookies.extend(reporter.browser.cookie("mailbox").map(str::to_owned));
    reporter.writes(&needles.marker("message")).expect(200);
    cookies.extend(reporter.browser.cookie("mailbox").map(str::to_owned));
    reporter.leaves().expect(200);
    for cookie in cookies {
        needles.text("mailbox cookie", &cookie[20..60]);
    }
    image_of(&instance, &needles.search()).assert_none();
}

#[test]
fn attack_memory_nothing_of_a_sign_in_is_left() {
    let instance = Instance::served(&[]).with_slow_passwords();
    let mut needles = Needles::default();
    let mut handler = instance.handler(0);
    for (name, secret) in [("password", "password"), ("passphrase", "passphrase"), ("identity", "identity")] {
        needles.text(name, handler.account[secret].as_str().unwrap());
    }
    let (email, wrong) = (format!("{}@example.org", needles.marker("e-mail")), needles.marker("wrong password"));
    handler.browser.post("/sign-in", &[("email", &email), ("password", &wrong)]).expect(422);
    handler.signs_in().expect(200);
    handler.browser.get("/session/tab-key").expect(200);
    needles.text("session cookie", &handler.browser.cookie("session").unwrap()[..40]);
    handler.browser.post("/sign-out", &[]).expect(303);
    // An open connection keeps what it read last: for fifteen seconds, or until the browser hangs up.
    drop(handler);
    image_of(&instance, &needles.search()).assert_none();
}
