//! Somebody has found an open browser, or copied its cookie: they get neither the wrapped key nor the account.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::SecretString;
use serde_json::{Value, json};
use siegelpost::clock::{Clock, StoppedClock, SystemClock};
use siegelpost::sealing::{self, unwrap_identity, wrap_identity};
use siegelpost::web::route::{Method, Speaks};
use siegelpost::web::visitor::Access;
use siegelpost::web::{Listener, surface};
use time::Duration;

use super::expiry::serve;
use crate::harness::html::words;
use crate::harness::{
    Answer, Handler, Instance, OWN_PASSWORD, Tables, Visitor, Wire, signs_in_for_the_first_time, wrapped_identity,
};

/// An office in this process, whose clock can be set, and a handler who has just signed in.
struct Desk {
    instance: Instance,
    clock: Arc<StoppedClock>,
    office: String,
    handler: Handler,
}

impl Desk {
    fn new() -> Self {
        let instance = Instance::demo();
        instance.kill();
        let clock = Arc::new(StoppedClock::at(SystemClock.now()));
        let [_, office] = serve(&instance, Arc::clone(&clock));
        let handler = Handler::of(Visitor::of(&office), &instance.record["staff"][0]);
        let mut desk = Self { instance, clock, office, handler };
        desk.handler.signs_in().expect(200);
        desk
    }

    fn credential(&self, name: &str) -> String {
        self.handler.account[name].as_str().unwrap().to_owned()
    }

    fn another_browser(&self) -> Visitor {
        let mut browser = Visitor::of(&self.office);
        let (email, password) = (self.credential("email"), self.credential("password"));
        browser.post("/sign-in", &[("email", &email), ("password", &password)]).expect(303);
        browser
    }

    fn proves(&mut self, password: &str) -> Answer {
        self.handler.browser.post_json("/account/proof", &json!({ "password": password }))
    }
}

fn is_signed_in(browser: &mut Visitor) -> bool {
    browser.get("/account").status == 200
}

/// With another password, otherwise as the scripts do.
fn changes_password(browser: &mut Visitor, current: &str, new: &str) -> Answer {
    browser.post("/account/password", &[("current", current), ("new", new), ("repeat", new)])
}

#[test]
fn attack_web_the_wrapped_key_is_given_only_for_minutes_after_the_password() {
    let mut desk = Desk::new();
    let wrapped = STANDARD.encode(wrapped_identity(&mut desk.handler.browser));
    for page in ["/cases", "/account", "/account/passphrase"].map(str::to_owned) {
        assert!(!desk.handler.browser.get(&page).expect(200).body.contains(&wrapped), "{page}");
    }
    let number = desk.handler.sees_cases().remove(0);
    assert!(!desk.handler.browser.get(&format!("/cases/{number}")).expect(200).body.contains(&wrapped));
    desk.clock.advance(Duration::minutes(15));
    let refused = desk.handler.browser.get("/account/key").expect(403);
    assert!(refused.body.contains(r#""prove":true"#) && !refused.body.contains(&wrapped), "{}", refused.body);
    desk.handler.browser.post_json("/account/passphrase", &json!({ "wrapped": wrapped })).expect(403);
    desk.proves("not the password").expect(422);
    desk.handler.browser.get("/account/key").expect(403);
    let password = desk.credential("password");
    desk.proves(&password).expect(200);
    desk.handler.browser.get("/account/key").expect(200);
    // Somebody else's proof is not mine, nor is one of another browser of mine.
    let cookie = format!("cookie: session={}\r\n", desk.another_browser().cookie("session").unwrap());
    desk.clock.advance(Duration::minutes(15));
    desk.proves(&password).expect(200);
    assert_eq!(Wire::to(&desk.office).get("/account/key", &cookie).status, 403);
    // Nor does it outlive the program.
    let [_, office] = serve(&desk.instance, Arc::clone(&desk.clock));
    let cookie = format!("cookie: session={}\r\n", desk.handler.browser.cookie("session").unwrap());
    let after = |path| Wire::to(&office).get(path, &cookie).status;
    assert_eq!((after("/cases"), after("/account/key")), (200, 403));
}

#[test]
fn attack_web_ten_wrong_passwords_end_an_open_session() {
    let mut desk = Desk::new();
    let statuses: Vec<u16> = (0..10).map(|_| desk.proves("not the password").status).collect();
    assert_eq!(statuses, [vec![422; 9], vec![401]].concat());
    assert!(!is_signed_in(&mut desk.handler.browser));
    // The same at the form for another password.
    let mut desk = Desk::new();
    let mut guess = || changes_password(&mut desk.handler.browser, "not the password", OWN_PASSWORD).status;
    let statuses: Vec<u16> = (0..10).map(|_| guess()).collect();
    assert_eq!(statuses, [vec![422; 9], vec![303]].concat(), "to the sign-in");
    assert!(!is_signed_in(&mut desk.handler.browser));
}

#[test]
fn attack_web_a_session_ends_when_nobody_uses_it() {
    let mut desk = Desk::new();
    let mut used = desk.another_browser();
    for _ in 0..2 {
        desk.clock.advance(Duration::minutes(40));
        assert!(is_signed_in(&mut used));
    }
    assert!(!is_signed_in(&mut desk.handler.browser), "an hour without a click");
    assert_eq!(
        words(&used.get("/account").expect(200).body).matches("Unbekannter Browser").count(),
        1,
        "nor is it listed"
    );
    let [_, office] = serve(&desk.instance, Arc::clone(&desk.clock));
    let cookie = format!("cookie: session={}\r\n", desk.handler.browser.cookie("session").unwrap());
    assert_eq!(Wire::to(&office).get("/cases", &cookie).status, 303, "and it stays ended after a restart");
}

#[test]
fn attack_web_a_new_sign_in_ends_the_browsers_session_before() {
    let mut desk = Desk::new();
    let before = desk.handler.browser.cookie("session").unwrap().to_owned();
    desk.handler.signs_in().expect(200);
    let status = Wire::to(&desk.office).get("/cases", &format!("cookie: session={before}\r\n")).status;
    assert_eq!((status, is_signed_in(&mut desk.handler.browser)), (303, true));
}

#[test]
fn attack_web_with_a_first_password_nothing_can_be_done_but_to_replace_it() {
    let instance = Instance::demo();
    let add = ["staff", "add", "--name", "N. Neu", "--email", "neu@brueckenwerk.example", "--password-stdin"];
    instance.command(&add, "ein langes Passwort\n");
    let mut newcomer = Visitor::of(instance.office());
    let fields = [("email", "neu@brueckenwerk.example"), ("password", "ein langes Passwort")];
    newcomer.post("/sign-in", &fields).expect(303);
    let mut tried = 0;
    for route in surface::routes(Listener::Office) {
        if matches!(route.access, Access::Anyone | Access::Session) {
            continue;
        }
        let path = route.path.replace("{number}", "2026-48193");
        let answer = match route.method {
            Method::Get => newcomer.get(&path),
            Method::Post => newcomer.post(&path, &[]),
        };
        match route.speaks {
            Speaks::Page => assert_eq!(answer.header("location"), "/account/password", "{path}"),
            Speaks::Json => assert_eq!(answer.status, 403, "{path}"),
        }
        tried += 1;
    }
    assert!(tried > 10, "{tried}");
    assert!(words(&newcomer.get("/account/password").expect(200).body).contains("wer Ihr Konto angelegt hat"));
    for (current, new, repeat, told) in [
        ("not the password", OWN_PASSWORD, OWN_PASSWORD, "nicht Ihr bisheriges Passwort"),
        ("ein langes Passwort", "zu kurz", "zu kurz", "zu kurz"),
        ("ein langes Passwort", "Passwort Passwort", "Passwort Passwort", "leicht zu erraten"),
        ("ein langes Passwort", OWN_PASSWORD, "drei stille Laterne", "stimmen nicht überein"),
        ("ein langes Passwort", "ein langes Passwort", "ein langes Passwort", "Ihr bisheriges Passwort"),
    ] {
        let fields = [("current", current), ("new", new), ("repeat", repeat)];
        let refused = newcomer.post("/account/password", &fields).expect(422);
        assert!(words(&refused.body).contains(told), "{told}: {}", words(&refused.body));
        assert!(![current, new, repeat].iter().any(|typed| refused.body.contains(&format!("value=\"{typed}\""))));
        newcomer.get("/cases").expect(303);
    }
    let home = changes_password(&mut newcomer, "ein langes Passwort", OWN_PASSWORD).expect(303);
    assert_eq!(home.header("location"), "/");
    newcomer.get("/enrol").expect(200);
    Visitor::of(instance.office()).post("/sign-in", &fields).expect(422);
    // What an operator sets later is a first one, too.
    let set = ["staff", "password", "--email", "neu@brueckenwerk.example", "--password-stdin"];
    instance.command(&set, "ein anderes Passwort\n");
    signs_in_for_the_first_time(&mut newcomer, "neu@brueckenwerk.example", "ein anderes Passwort");
}

#[test]
fn attack_web_another_password_ends_every_other_session_and_forgets_every_other_browser() {
    let instance = Instance::served(&[("limits.longest_wait_seconds", "1")]);
    let mut handler = instance.handler(0);
    handler.signs_in().expect(200);
    let mut thief = instance.handler(0);
    thief.signs_in().expect(200);
    let [email, old] = ["email", "password"].map(|name| handler.account[name].as_str().unwrap().to_owned());
    let before = handler.browser.cookie("session").unwrap().to_owned();
    changes_password(&mut handler.browser, &old, OWN_PASSWORD).expect(303);
    assert!(is_signed_in(&mut handler.browser) && !is_signed_in(&mut thief.browser));
    let copied = Wire::to(instance.office()).get("/cases", &format!("cookie: session={before}\r\n"));
    assert_eq!(copied.status, 303, "the session goes on under another token");
    // The thief's browser is a stranger now, with the strangers' turns; the handler's own is known.
    let wrong = [("email", email.as_str()), ("password", "not the password")];
    let guesses: Vec<u16> = (0..30).map(|_| thief.browser.post("/sign-in", &wrong).status).collect();
    assert!(guesses.contains(&429), "{guesses:?}");
    let stranger = Visitor::of(instance.office()).post("/sign-in", &wrong).status;
    assert_eq!(stranger, 429, "they share one");
    let own = [("email", email.as_str()), ("password", OWN_PASSWORD)];
    handler.browser.post("/sign-in", &own).expect(303);
}

#[test]
fn attack_web_ending_other_sessions_leaves_this_one() {
    let mut desk = Desk::new();
    let mut others = [desk.another_browser(), desk.another_browser()];
    let listed = words(&desk.handler.browser.get("/account").expect(200).body);
    assert_eq!(
        (listed.matches("Unbekannter Browser").count(), listed.matches("diese Sitzung").count()),
        (3, 1),
        "{listed}"
    );
    let device = others[0].cookie("device").unwrap().to_owned();
    let ended = desk.handler.browser.post("/account/sessions/end", &[]).expect(303);
    assert!(words(&desk.handler.browser.follow(ended).body).contains("Sie sind nur noch hier angemeldet"));
    assert!(!others.iter_mut().any(is_signed_in));
    assert_ne!(desk.handler.browser.cookie("device"), Some(&*device));
}

#[test]
fn attack_web_a_key_under_another_passphrase_stays_the_same_key() {
    let mut desk = Desk::new();
    let old = SecretString::from(desk.credential("passphrase"));
    let identity = unwrap_identity(&wrapped_identity(&mut desk.handler.browser), &old).unwrap();
    let new = SecretString::from("vier ruhige Esel im Nebel".to_owned());
    let rewrapped = STANDARD.encode(wrap_identity(&identity, &new, 15).unwrap());
    let post = |desk: &mut Desk, wrapped: &str| {
        desk.handler.browser.post_json("/account/passphrase", &json!({ "wrapped": wrapped }))
    };
    for wrong in ["", "AAAA", &STANDARD.encode(identity.encode().as_bytes()), &STANDARD.encode(vec![0; 20_000])] {
        post(&mut desk, wrong).expect(422);
    }
    assert!(unwrap_identity(&wrapped_identity(&mut desk.handler.browser), &old).is_ok(), "nothing has changed");
    post(&mut desk, &rewrapped).expect(200);
    let kept = wrapped_identity(&mut desk.handler.browser);
    assert!(unwrap_identity(&kept, &old).is_err(), "the earlier passphrase opens nothing");
    let reopened: sealing::Identity<sealing::Handler> = unwrap_identity(&kept, &new).unwrap();
    assert_eq!(reopened.recipient().to_string(), desk.credential("recipient"));
    // It still opens what was sealed before.
    let number = desk.handler.sees_cases().remove(0);
    let page = desk.handler.browser.get(&format!("/cases/{number}")).expect(200);
    let mut account: Value = desk.handler.account.clone();
    account["passphrase"] = "vier ruhige Esel im Nebel".into();
    let mut later = Handler::of(Visitor::of(&desk.office), &account);
    later.signs_in().expect(200);
    assert!(!later.opens(&number).texts().is_empty() && page.status == 200);
    desk.instance.command(&["verify"], "");
    let mut tables = Tables::of(&desk.instance.data());
    let last = tables.column("SELECT event AS cell FROM office_journal ORDER BY id DESC LIMIT 2");
    assert!(last.iter().any(|event| event == "passphrase_changed"), "{last:?}");
}
