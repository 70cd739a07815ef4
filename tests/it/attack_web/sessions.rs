//! Sessions of handlers: made by us, known to us, ended by us.

use crate::harness::{Handler, Instance, Tables, Visitor, Wire};

/// Who gets in with this cookie: 200 is the list of cases, 303 the way to the sign-in.
fn status_with(instance: &Instance, token: &str) -> u16 {
    Wire::to(instance.office()).get("/cases", &format!("cookie: session={token}\r\n")).status
}

fn token_of(handler: &Handler) -> String {
    handler.browser.cookie("session").unwrap().to_owned()
}

fn signed_in(instance: &Instance, number: usize) -> Handler {
    let mut handler = instance.handler(number);
    handler.signs_in().expect(200);
    handler
}

#[test]
fn attack_web_a_session_is_new_at_each_sign_in_and_dead_after_sign_out() {
    let instance = Instance::demo();
    let planted = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE";
    let mut handler = instance.handler(0);
    handler.browser.keep_cookie("session", planted);
    handler.signs_in().expect(200);
    let first = token_of(&handler);
    assert_ne!(first, planted, "a session that somebody else chose is not taken over");
    assert_eq!((status_with(&instance, planted), status_with(&instance, &first)), (303, 200));
    let second = signed_in(&instance, 0);
    assert_ne!(token_of(&second), first);

    handler.browser.post("/sign-out", &[]).expect(303);
    assert_eq!(status_with(&instance, &first), 303, "the server has forgotten it, whoever kept the cookie");
    assert_eq!(status_with(&instance, &token_of(&second)), 200, "another browser stays signed in");
    let key =
        |token: &str| Wire::to(instance.office()).get("/session/tab-key", &format!("cookie: session={token}\r\n"));
    assert_eq!((key(&first).status, key(&token_of(&second)).status), (401, 200));
}

#[test]
fn attack_web_a_new_password_or_a_bar_ends_every_session() {
    let instance = Instance::demo();
    let one = [signed_in(&instance, 0), signed_in(&instance, 0)].map(|handler| token_of(&handler));
    let other = token_of(&signed_in(&instance, 1));
    let barred = token_of(&signed_in(&instance, 2));
    instance.command(
        &["staff", "password", "--email", "A.Berger@brueckenwerk.example", "--password-stdin"],
        "ein neues Passwort\n",
    );
    instance.command(&["staff", "disable", "--email", "j.lindqvist@brueckenwerk.example"], "");
    assert_eq!(one.map(|token| status_with(&instance, &token)), [303, 303]);
    assert_eq!((status_with(&instance, &other), status_with(&instance, &barred)), (200, 303));

    let old = instance.record["staff"][0]["password"].as_str().unwrap().to_owned();
    let mut visitor = Visitor::of(instance.office());
    let mut sign_in = |password: &str| {
        visitor.post("/sign-in", &[("email", "a.berger@brueckenwerk.example"), ("password", password)]).status
    };
    assert_eq!((sign_in(&old), sign_in("ein neues Passwort")), (422, 303));
    let mut barred = instance.handler(2);
    let password = barred.account["password"].as_str().unwrap().to_owned();
    let fields = [("email", "j.lindqvist@brueckenwerk.example"), ("password", password.as_str())];
    barred.browser.post("/sign-in", &fields).expect(422);
}

#[test]
fn attack_web_a_token_that_was_tampered_with_is_none() {
    let instance = Instance::demo();
    let token = token_of(&signed_in(&instance, 0));
    let other = token_of(&signed_in(&instance, 1));
    assert_eq!(status_with(&instance, &token), 200);
    let flipped = |at: usize| {
        let with = if &token[at..=at] == "A" { "B" } else { "A" };
        format!("{}{with}{}", &token[..at], &token[at + 1..])
    };
    let long = "A".repeat(3000);
    let mixed = format!("{}{}", &token[..20], &other[20..]);
    let tried =
        [&flipped(0), &flipped(20), &token[..42], &format!("{token}A"), &token.to_uppercase(), &mixed, &long, "", "="];
    for tried in tried {
        assert_eq!(status_with(&instance, tried), 303, "{tried}");
    }
    // The database does not hold what would open a session.
    let mut tables = Tables::of(&instance.data());
    for stored in tables.column("SELECT hex(token_hash) AS cell FROM session") {
        assert_eq!(status_with(&instance, &stored), 303);
    }
    // An expiry in the past ends it, whatever the browser keeps.
    tables.execute("UPDATE session SET expires_at = '2026-01-01 00:00:00';");
    assert_eq!(status_with(&instance, &token), 303);
}
