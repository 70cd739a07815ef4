//! Somebody has found an open browser, or overheard a password, and goes for what cannot be undone; and a second factor
//! becomes due while somebody is at work.

use secrecy::SecretString;
use serde_json::json;
use siegelpost::clock::Clock;
use siegelpost::sealing::wrap_identity;
use time::Duration;

use super::second_factor::Desk;
use crate::harness::html::{hidden_fields, words};
use crate::harness::{Answer, AuthenticatorApp, Handler, Tables, Visitor};

fn renews(browser: &mut Visitor) -> Answer {
    browser.post("/account/recovery-codes", &[])
}

fn confirms(browser: &mut Visitor, password: &str, code: &str) -> Answer {
    let next = "/account/second-factor";
    browser.post("/account/confirm", &[("password", password), ("code", code), ("next", next)])
}

fn asks_to_confirm(answer: &Answer) -> bool {
    let leads = answer.status == 303 && answer.header("location").starts_with("/account/confirm?next=");
    leads || (answer.status == 403 && answer.body.contains("name=\"confirming\""))
}

#[test]
fn attack_web_what_cannot_be_undone_asks_for_password_and_code_once_more() {
    let mut desk = Desk::new();
    let password = desk.credential("password");
    renews(&mut desk.handler.browser).expect(200);
    desk.clock.advance(Duration::minutes(5));
    for _ in 0..2 {
        assert!(asks_to_confirm(&renews(&mut desk.handler.browser)));
        assert!(asks_to_confirm(&desk.handler.browser.get("/account/second-factor")));
        assert!(asks_to_confirm(&desk.handler.browser.post("/account/second-factor/remove", &[])));
        // The password alone is not enough: it proves, and confirms nothing.
        desk.handler.browser.post_json("/account/proof", &json!({ "password": password })).expect(200);
    }
    let code = desk.app.code_at(desk.now());
    for (typed, code) in [("not the password", code.as_str()), (password.as_str(), "000000"), (password.as_str(), "")] {
        let told = words(&confirms(&mut desk.handler.browser, typed, code).expect(422).body);
        assert!(told.contains("Passwort oder Code passen nicht"), "{told}");
        assert!(asks_to_confirm(&renews(&mut desk.handler.browser)));
    }
    let on = confirms(&mut desk.handler.browser, &password, &code).expect(303);
    assert_eq!(on.header("location"), "/account/second-factor");
    renews(&mut desk.handler.browser).expect(200);
    // The code is used up by it; of another site nobody is led to.
    let again = [("password", password.as_str()), ("code", code.as_str()), ("next", "//evil.example")];
    desk.handler.browser.post("/account/confirm", &again).expect(422);
    desk.clock.advance(Duration::seconds(30));
    let code = desk.app.code_at(desk.now());
    let again = [("password", password.as_str()), ("code", code.as_str()), ("next", "//evil.example")];
    assert_eq!(desk.handler.browser.post("/account/confirm", &again).expect(303).header("location"), "/account");
    // Whoever is asked for one cannot do without.
    desk.handler.browser.post("/account/second-factor/remove", &[]).expect(403);
    // A clock that is set back prolongs nothing.
    desk.clock.advance(-Duration::hours(1));
    assert!(asks_to_confirm(&renews(&mut desk.handler.browser)));
}

/// A browser that is open, of an administrator with a second factor, five minutes after anything was confirmed.
fn left_open() -> (Desk, String) {
    let mut desk = Desk::new();
    let mut tables = Tables::of(&desk.instance.data());
    tables.set_roles(&desk.credential("email"), &["handler", "organisation_administrator"]);
    let id = tables.column("SELECT CAST(id AS TEXT) AS cell FROM staff WHERE email LIKE '%okafor%'").remove(0);
    desk.clock.advance(Duration::minutes(5));
    desk.handler.browser.get("/people").expect(200);
    (desk, id)
}

#[test]
fn attack_web_an_open_browser_changes_nothing_about_people() {
    let (mut desk, id) = left_open();
    let mut tables = Tables::of(&desk.instance.data());
    let stored = |tables: &mut Tables| {
        ["staff", "staff_role", "channel_handler", "invitation", "office_journal", "absence", "signed_agreement"]
            .map(|table| tables.as_inserts(table))
    };
    let before = stored(&mut tables);
    let new = [("name", "N. Neu"), ("email", "neu@example.org"), ("role", "handler")];
    let away = [("staff", id.as_str()), ("from", "2999-12-01"), ("until", "2999-12-04")];
    for (what, fields) in [
        ("/absences", &away[..]),
        ("/absences/end", &away[..2]),
        ("/agreement/signed", &[("day", "2026-01-15"), ("fingerprint", "1-0000-0000-0000-0000-0000")]),
        ("roles", &[("role", "management"), ("read", "1")]),
        ("bar", &[("sure", "1")]),
        ("unbar", &[]),
        ("invite", &[]),
        ("channels", &[]),
        ("new", &new),
    ] {
        let path = match what {
            "new" => "/people/new".to_owned(),
            whole if whole.starts_with('/') => whole.to_owned(),
            below => format!("/people/{id}/{below}"),
        };
        // Ten wrong passwords end the session, so one path stands for all.
        let tries =
            [&[][..], &[("confirming", "1"), ("password", "geraten")], &[("confirming", "1"), ("code", "000000")]];
        for more in tries.into_iter().take(if what == "roles" { 3 } else { 1 }) {
            let sent = [fields, more].concat();
            let asked = desk.handler.browser.post(&path, &sent);
            assert!([403, 422].contains(&asked.status), "{what}: {}", asked.status);
            assert!(asked.body.contains(&format!("action=\"{path}\"")), "{what}");
            for (name, value) in fields {
                assert!(asked.body.contains(&format!("name=\"{name}\" value=\"{value}\"")), "{what} lost {name}");
            }
            assert!(!asked.body.contains("geraten") && !asked.body.contains("000000"), "{what}");
        }
    }
    assert_eq!(stored(&mut tables), before);
}

#[test]
fn what_was_typed_is_saved_by_the_confirmation_that_it_waits_for() {
    let (mut desk, id) = left_open();
    let mut tables = Tables::of(&desk.instance.data());
    let password = desk.credential("password");
    let rule = "Betrifft es die Leitung,\nbearbeitet es \"die\" <Ombudsperson> & niemand sonst.";
    let typed = [("role", "handler"), ("role", "management"), ("read", "1"), ("rule-management", rule)];
    let path = format!("/people/{id}/roles");
    let asked = desk.handler.browser.post(&path, &typed).expect(403).body;
    assert!(words(&asked).contains("noch da"), "{}", words(&asked));
    let code = desk.app.code_at(desk.now());
    let mut confirms = |page: &str, password: &str| {
        let kept = hidden_fields(page, &path);
        let kept = kept.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let fields: Vec<_> = kept.chain([("password", password), ("code", code.as_str())]).collect();
        desk.handler.browser.post(&path, &fields)
    };
    let again = confirms(&asked, "not the password").expect(422).body;
    assert!(words(&again).contains("Passwort oder Code passen nicht"));
    confirms(&again, &password).expect(303);
    let roles = format!("SELECT role AS cell FROM staff_role WHERE staff_id = {id} ORDER BY role");
    assert_eq!(tables.column(&roles), ["handler", "management"]);
    assert!(tables.column("SELECT rule AS cell FROM conflict_rule").contains(&rule.to_owned()));
    // It counts for five minutes, and no longer.
    desk.handler.browser.post(&format!("/people/{id}/channels"), &[]).expect(303);
    desk.clock.advance(Duration::minutes(5));
    desk.handler.browser.post(&format!("/people/{id}/channels"), &[]).expect(403);
}

#[test]
fn what_is_recorded_for_others_waits_for_a_confirmation_and_is_recorded_by_it() {
    let (mut desk, id) = left_open();
    let mut tables = Tables::of(&desk.instance.data());
    let (password, today) = (desk.credential("password"), desk.clock.today());
    let until = today + Duration::days(3);
    let (from, until) = (today.to_string(), until.to_string());
    let away = [("staff", id.as_str()), ("from", from.as_str()), ("until", until.as_str())];
    let asked = desk.handler.browser.post("/absences", &away).expect(403).body;
    assert!(asked.contains("<a href=\"/absences\">"), "whoever wants back, gets back: {asked}");
    let code = desk.app.code_at(desk.now());
    let kept = hidden_fields(&asked, "/absences");
    let kept = kept.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<_> = kept.chain([("password", password.as_str()), ("code", code.as_str())]).collect();
    assert_eq!(desk.handler.browser.post("/absences", &fields).expect(303).header("location"), "/absences");
    let recorded = "SELECT staff_id || ' ' || from_day || ' ' || until_day AS cell FROM absence";
    assert_eq!(tables.column(recorded), [format!("{id} {from} {until}")]);
    // What is wrong with it is told as ever, and what was typed is still there.
    let wrong = [("day", "gestern"), ("fingerprint", "1-0000")];
    let told = desk.handler.browser.post("/agreement/signed", &wrong).expect(422).body;
    assert!(told.contains("value=\"gestern\"") && told.contains("value=\"1-0000\""), "{told}");
    // One's own absence is one's own business.
    desk.clock.advance(Duration::minutes(5));
    desk.handler.browser.post("/account/absence", &away[1..]).expect(303);
    desk.handler.browser.post("/absences/end", &away[..2]).expect(403);
    assert_eq!(tables.count("absence"), 2);
}

#[test]
fn attack_web_a_key_goes_under_another_passphrase_only_after_that() {
    let mut desk = Desk::new();
    let identity = siegelpost::sealing::Identity::random(&mut siegelpost::rng::os());
    let wrapped = wrap_identity(&identity, &SecretString::from("geheimes Wort".to_owned()), 15).unwrap();
    use base64::Engine;
    let posted = json!({ "wrapped": base64::engine::general_purpose::STANDARD.encode(wrapped) });
    desk.clock.advance(Duration::minutes(5));
    let refused = desk.handler.browser.post_json("/account/passphrase", &posted).expect(403);
    assert!(refused.body.contains("\"confirm\":true"), "{}", refused.body);
    // To open the key with the passphrase, the password is enough, as long as it was.
    desk.handler.browser.get("/account/key").expect(200);
    let (password, code) = (desk.credential("password"), desk.app.code_at(desk.now()));
    confirms(&mut desk.handler.browser, &password, &code).expect(303);
    desk.handler.browser.post_json("/account/passphrase", &posted).expect(200);
}

#[test]
fn attack_web_a_second_factor_that_is_due_is_asked_for_while_a_session_is_open() {
    let desk = Desk::new();
    let colleague = desk.instance.record["staff"][1].clone();
    let mut handler = Handler::of(Visitor::of(&desk.office), &colleague);
    handler.signs_in().expect(200);
    let due = desk.clock.today() + Duration::days(7);
    let list = words(&handler.browser.get("/cases").expect(200).body);
    assert!(list.contains(&format!("Richten Sie bis {}.", due.day())) && list.contains("zweiten Faktor ein"), "{list}");
    // The last evening; a session goes on over midnight.
    while desk.clock.today() < due {
        desk.clock.advance(Duration::minutes(30));
    }
    while desk.clock.today() == due {
        desk.clock.advance(Duration::minutes(10));
    }
    desk.clock.advance(-Duration::minutes(20));
    handler.signs_in().expect(200);
    handler.browser.get("/cases").expect(200);
    desk.clock.advance(Duration::minutes(30));
    let number = "2026-48193";
    for path in ["/", "/cases", "/account", "/account/passphrase", &format!("/cases/{number}")] {
        assert_eq!(handler.browser.get(path).expect(303).header("location"), "/account/second-factor", "{path}");
    }
    for path in ["/account/key", "/session/tab-key"] {
        let refused = handler.browser.get(path).expect(403);
        assert!(refused.body.contains("zweiten Faktor"), "{}", refused.body);
    }
    assert!(asks_to_confirm(&handler.browser.get("/account/second-factor")));
    let password = colleague["password"].as_str().unwrap();
    confirms(&mut handler.browser, password, "").expect(303);
    assert!(words(&handler.browser.get("/account/second-factor").expect(200).body).contains("die Zeit dafür ist um"));
    AuthenticatorApp::set_up(&mut handler.browser, desk.now());
    handler.browser.get("/cases").expect(200);
    handler.browser.get("/account").expect(200);
}
